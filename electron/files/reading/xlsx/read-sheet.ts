import { Refusal } from '../../../../shared/core/errors.ts';
import type { CsvRecord } from '../../../../shared/importing/csv-records.ts';
import type { MergedCells } from '../../../../shared/importing/source-table.ts';
import { numberText, plainNumber, serialToClock, serialToIso } from './number-formats.ts';
import type { WorkbookFrame } from './read-workbook-frame.ts';
import { readPart, unescapeCellText, type WorkbookParts } from './workbook-parts.ts';

export type SheetRows = { readonly rows: readonly CsvRecord[]; readonly merged: readonly MergedCells[] };

const mostColumns = 16_384;
const mostRows = 1_048_576;
/** Cells that may stand in memory, empty ones before a filled one counted. */
const mostCells = 30_000_000;
/** Excel's own limit is 32,767. */
const mostLetters = 1_000_000;
const mostMerged = 100_000;

/** The rows of a sheet with their numbers as lines; undefined where the part is missing. Refuses a sheet without end. */
export function readSheet(parts: WorkbookParts, frame: WorkbookFrame, path: string): SheetRows | undefined {
  const rows = makeRows();
  const merged: MergedCells[] = [];
  const cell = { column: -1, type: 'n', style: 0, text: '', takesText: false };
  const found = readPart(parts, path, {
    open: (name, attributes) => {
      if (name === 'c') {
        cell.column = columnOf(attributes['r'], cell.column + 1);
        cell.type = attributes['t'] ?? 'n';
        cell.style = Number(attributes['s'] ?? 0);
        cell.text = '';
      } else if (name === 'v' || name === 't') cell.takesText = true;
      else if (name === 'rPh') cell.takesText = false;
      else if (name === 'row') {
        rows.begin(Number(attributes['r']));
        cell.column = -1;
      } else if (name === 'mergeCell' && merged.length < mostMerged)
        merged.push(...readMerged(attributes['ref'] ?? ''));
    },
    text: (text) => {
      if (!cell.takesText) return;
      cell.text += text;
      if (cell.text.length > mostLetters) throw tooLarge('letters in one cell');
    },
    close: (name) => {
      if (name === 'v' || name === 't') cell.takesText = false;
      else if (name === 'c') rows.set(cell.column, readValue(cell.type, cell.style, cell.text, frame));
      else if (name === 'row') rows.end();
    },
  });
  return found === undefined ? undefined : { rows: rows.all, merged };
}

/** Rows as they are filled, one after the other, held to what may stand in memory. */
function makeRows() {
  const all: CsvRecord[] = [];
  let cells: string[] = [];
  let line = 0;
  let cellCount = 0;
  return {
    all,
    begin: (written: number) => {
      line = written > line ? written : line + 1;
      cells = [];
    },
    set: (column: number, value: string) => {
      if (column >= mostColumns) throw tooLarge('columns');
      if (value === '') return;
      while (cells.length < column) cells.push('');
      // exports repeat themselves from row to row: a cell that equals the one above is that one, and takes no memory
      const above = all.at(-1)?.cells[column];
      cells[column] = above === value ? above : value;
    },
    end: () => {
      cellCount += cells.length;
      if (all.length >= mostRows || cellCount > mostCells) throw tooLarge('cells');
      all.push({ line, cells, isBroken: false, end: all.length + 1 });
    },
  };
}

function tooLarge(what: string): Refusal {
  return new Refusal('file-too-large', `a sheet has more ${what} than a workbook can have`, { what });
}

function readValue(type: string, style: number, text: string, { texts, meanings, is1904 }: WorkbookFrame): string {
  if (text === '') return '';
  if (type === 's') return texts[Number(text)] ?? '';
  if (type === 'str' || type === 'inlineStr') return unescapeCellText(text);
  if (type === 'b') return text === '1' ? 'true' : 'false';
  if (type === 'd' || type === 'e') return text;
  const meaning = meanings[style] ?? plainNumber;
  const number = numberText(text);
  if (meaning.kind === 'date') return serialToIso(Number(text), is1904) ?? number;
  if (meaning.kind === 'time') return serialToClock(Number(text)) ?? number;
  return meaning.kind === 'padded' && /^\d+$/.test(number) ? number.padStart(meaning.digits, '0') : number;
}

/** "AB12" is column 27; a cell without a place stands behind the one before it. */
function columnOf(place: string | undefined, next: number): number {
  if (place === undefined) return next;
  let column = 0;
  for (let at = 0; at < place.length && at < 8; at += 1) {
    const letter = place.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column === 0 ? next : column - 1;
}

/** Cells merged sideways; one entry for each of their rows. */
function readMerged(reference: string): readonly MergedCells[] {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/i.exec(reference);
  if (match === null) return [];
  const [from, to] = [columnOf(match[1], 0), columnOf(match[3], 0)];
  return to > from && match[2] === match[4] ? [{ line: Number(match[2]), from, to }] : [];
}
