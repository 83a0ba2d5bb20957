import { strToU8, Zip, ZipDeflate } from 'fflate';
import { toEpochDay } from '../../../shared/core/dates.ts';
import { assertNever } from '../../../shared/core/errors.ts';
import { mayCalculate } from '../../../shared/importing/formula-guard.ts';
import { moneyText, type OutCell, type OutTable } from './out-table.ts';
import { toSheetNames } from './to-sheet-names.ts';
import {
  cellStyles,
  contentTypesPart,
  escapeCellText,
  rootRelationsPart,
  sheetEnd,
  sheetStart,
  stylesPart,
  workbookPart,
  workbookRelationsPart,
} from './xlsx-parts.ts';

/** What a workbook could not hold in full: Excel keeps at most 32,767 letters in a cell. Rows from 1, the header's. */
export type ShortenedCell = { readonly table: string; readonly row: number; readonly header: string };

const mostLetters = 32_767;
const mostRows = 1_048_576;
const lettersPerChunk = 1 << 16;

/**
 * Tables as the sheets of one workbook, handed out in chunks: dates, numbers and sums as such, texts never calculated. A
 * table with more rows than a sheet holds goes on in a further one. Returns the cells whose text had to be cut.
 */
export function writeXlsx(
  tables: readonly OutTable[],
  take: (chunk: Uint8Array) => void,
  { rowsPerSheet = mostRows }: { readonly rowsPerSheet?: number } = {},
): readonly ShortenedCell[] {
  const shortened: ShortenedCell[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    take(chunk);
  });
  const names: string[] = [];
  for (const table of tables) {
    const rows = table.rows[Symbol.iterator]();
    let next = rows.next();
    do {
      names.push(table.name);
      const add = openPart(zip, `xl/worksheets/sheet${names.length}.xml`);
      add(sheetStart(table.headers) + rowXml(1, headerCells(table.headers)));
      for (let row = 2; row <= rowsPerSheet && next.done !== true; row += 1) {
        add(rowXml(row, dataCells(next.value, row, table, shortened)));
        next = rows.next();
      }
      add(sheetEnd, true);
    } while (next.done !== true);
  }
  addWhole(zip, '[Content_Types].xml', contentTypesPart(names.length));
  addWhole(zip, '_rels/.rels', rootRelationsPart);
  addWhole(zip, 'xl/workbook.xml', workbookPart(toSheetNames(names)));
  addWhole(zip, 'xl/_rels/workbook.xml.rels', workbookRelationsPart(names.length));
  addWhole(zip, 'xl/styles.xml', stylesPart);
  zip.end();
  return shortened;
}

/** A small workbook as one piece. */
export function renderXlsx(tables: readonly OutTable[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  writeXlsx(tables, (chunk) => chunks.push(chunk));
  return Buffer.concat(chunks);
}

type AddText = (text: string, isLast?: boolean) => void;

function openPart(zip: Zip, name: string): AddText {
  const part = new ZipDeflate(name, { level: 6 });
  part.mtime = new Date(1980, 0, 1); // the same tables are the same bytes
  zip.add(part);
  let waiting = '';
  return (text, isLast = false) => {
    waiting += text;
    if (waiting.length < lettersPerChunk && !isLast) return;
    part.push(strToU8(waiting), isLast);
    waiting = '';
  };
}

function addWhole(zip: Zip, name: string, text: string): void {
  openPart(zip, name)(text, true);
}

function rowXml(row: number, cells: readonly string[]): string {
  return `<row r="${row}">${cells.join('')}</row>`;
}

function headerCells(headers: readonly string[]): readonly string[] {
  return headers.map((header, column) => textCell(`${columnLetters(column)}1`, header, cellStyles.header));
}

function dataCells(
  cells: readonly OutCell[],
  row: number,
  { name, headers }: OutTable,
  shortened: ShortenedCell[],
): readonly string[] {
  return cells.map((cell, column) => {
    if (cell?.kind === 'text' && cell.text.length > mostLetters)
      shortened.push({ table: name, row, header: headers[column] ?? '' });
    return cell === null ? '' : cellXml(`${columnLetters(column)}${row}`, cell);
  });
}

function cellXml(place: string, cell: NonNullable<OutCell>): string {
  switch (cell.kind) {
    case 'text':
      return textCell(place, cell.text, mayCalculate(cell.text) ? cellStyles.guarded : cellStyles.plain);
    case 'money':
      return numberCell(place, moneyText(cell.minor, cell.digits), moneyStyle(cell.digits));
    case 'number':
      return numberCell(place, String(cell.value), cellStyles.plain);
    case 'date':
      return dayCell(place, cell.on, 0, cellStyles.date);
    case 'instant':
      return instantCell(place, cell.at);
    case 'yes-no':
      return `<c r="${place}" t="b"><v>${cell.is ? 1 : 0}</v></c>`;
    default:
      return assertNever(cell);
  }
}

function moneyStyle(digits: number): number {
  if (digits === 2) return cellStyles.money2;
  return digits === 0 ? cellStyles.money0 : cellStyles.money3;
}

function textCell(place: string, text: string, style: number): string {
  if (text === '') return '';
  const kept = text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(kept)}</t></is></c>`;
}

function numberCell(place: string, value: string, style: number): string {
  return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
}

const localInstant = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})$/;
const unixDayOfSerialZero = -25_569;
/** Excel believes in 29 February 1900: days before 1 March of that year are told apart wrongly. */
const firstSureSerial = 61;

function dayCell(place: string, on: string, dayShare: number, style: number): string {
  const serial = toEpochDay(on as Parameters<typeof toEpochDay>[0]) - unixDayOfSerialZero;
  return serial < firstSureSerial
    ? textCell(place, on, cellStyles.plain)
    : numberCell(place, String(serial + dayShare), style);
}

function instantCell(place: string, at: string): string {
  const match = localInstant.exec(at);
  if (match === null) return textCell(place, at, cellStyles.plain);
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4]);
  return dayCell(place, match[1] ?? '', seconds / 86_400, cellStyles.instant);
}

/** "A" for 0, "AA" for 26. */
function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}
