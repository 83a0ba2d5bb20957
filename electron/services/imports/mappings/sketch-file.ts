import type { ImportOptions } from '../../../../shared/contract/import-calls.ts';
import type { FileSketch } from '../../../../shared/contract/mapping-calls.ts';
import { Refusal } from '../../../../shared/core/errors.ts';
import type { CsvRecord } from '../../../../shared/importing/csv-records.ts';
import { findLayout, type Layout } from '../../../../shared/importing/find-layout.ts';
import { applyMapping } from '../../../../shared/importing/mapping/apply-mapping.ts';
import { listFirstRecords, readFirst } from '../../../../shared/importing/mapping/first-records.ts';
import { type KindSuggestion, rankKinds } from '../../../../shared/importing/mapping/suggest-columns.ts';
import {
  columnName,
  countRecognised,
  type Header,
  makeHeaders,
} from '../../../../shared/importing/recognise-columns.ts';
import type { SourceTable } from '../../../../shared/importing/source-table.ts';
import { findMappingOfShape } from '../../../db/repositories/import-mappings.ts';
import type { ServiceDeps } from '../../service-deps.ts';
import { openTable } from '../open-table.ts';

const sampleRows = 200;
const shownRows = 8;
const firstRowsShown = 12;

/** A file as it stands, with the likeliest header row, the first rows below it and what each column may mean. */
export function sketchFile(
  deps: ServiceDeps,
  { token, options }: { readonly token: string; readonly options: ImportOptions },
): FileSketch {
  const table = openTable(deps.files.resolveToken(token), options).table;
  const mapped = applyMapping(table, options, (shape) => findMappingOfShape(deps.db, shape));
  const plan = planOf(table, mapped.options);
  const first = readFirst(table.content, plan.delimiter, firstRowsShown);
  const below = readFirst(table.content, plan.delimiter, sampleRows).filter(({ line }) => line >= plan.firstLine);
  const samples = below.map(({ cells }) => cells);
  const headers = makeHeaders(padTo(plan.cells, widestOf(samples)), samples);
  return {
    file: table.fileName,
    headerRow: plan.headerRow,
    delimiter: plan.delimiter === '' ? null : plan.delimiter,
    columns: headers.map(({ text, isSecret }, index) => ({ name: columnName(headers, index), header: text, isSecret })),
    rows: below.slice(0, shownRows).map(({ line, cells }) => ({ line, cells: showCells(headers, cells) })),
    firstRows: first.map(({ line, cells }) => ({
      line,
      text: (line < plan.firstLine ? cells : showCells(headers, cells)).filter((cell) => cell !== '').join(' · '),
    })),
    kinds: rankKinds(headers, samples).map((suggested) => nameColumns(headers, suggested)),
  };
}

type Plan = {
  readonly delimiter: string;
  readonly headerRow: number;
  readonly cells: readonly string[];
  /** Line of the first row below the header. */
  readonly firstLine: number;
};

/** The layout of the table where it can be told, else a guess at it. */
function planOf(table: SourceTable, options: ImportOptions): Plan {
  const layout = tryLayout(table, options);
  const row = Number(layout?.detected.find(({ property }) => property === 'headerRow')?.value);
  if (layout !== undefined && row > 0) {
    const cells = layout.headers.map(({ text }) => text);
    return { delimiter: layout.delimiter, headerRow: row, cells, firstLine: layout.dataStart.line };
  }
  const { delimiter, first } = findRecords(table, options);
  const { line, cells } = findHeader(first, options.headerRow, table.fileName);
  return { delimiter, headerRow: line, cells, firstLine: line + 1 };
}

function tryLayout(table: SourceTable, options: ImportOptions): Layout | undefined {
  try {
    return findLayout(table, options);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function nameColumns(headers: readonly Header[], { kind, columns, missing }: KindSuggestion) {
  return {
    kind,
    columns: columns.map(({ field, index, confidence }) => ({ field, column: columnName(headers, index), confidence })),
    missing: missing.map((group) => [...group]),
  };
}

type Records = { readonly delimiter: string; readonly first: readonly CsvRecord[] };

/** Divided by the sign that gives most known names, else the most even and widest rows. */
function findRecords({ content, fileName }: SourceTable, { delimiter }: ImportOptions): Records {
  const tried = listFirstRecords(content, delimiter).map(({ delimiter: sign, records }) => ({
    delimiter: sign ?? '',
    first: records,
    known: Math.max(0, ...records.map(({ cells }) => (cells.length < 300 ? countRecognised(cells) : 0))),
    width: commonWidth(records),
  }));
  const best = tried.toSorted((one, other) => other.known - one.known || other.width - one.width)[0];
  if (best === undefined || best.first.length === 0)
    throw new Refusal('file-empty', `${fileName} holds no rows`, { file: fileName });
  return best;
}

/** The width that at least eight in ten rows share; 0 where there is none. */
function commonWidth(records: readonly CsvRecord[]): number {
  const widths = Map.groupBy(records, ({ cells }) => cells.length);
  const [most] = [...widths].toSorted((one, other) => other[1].length - one[1].length);
  return most !== undefined && most[1].length >= records.length * 0.8 ? most[0] : 0;
}

/** The named row, else the one with most known names, else the first as wide as the table. */
function findHeader(first: readonly CsvRecord[], headerRow: number | undefined, file: string): CsvRecord {
  if (headerRow !== undefined) {
    const named = first.find(({ line }) => line === headerRow);
    if (named !== undefined) return named;
    throw new Refusal('header-not-found', `line ${headerRow} is not the start of a row`, { file, headerRow });
  }
  const counted = first.map((record) => ({ record, known: countRecognised(record.cells) }));
  const most = Math.max(...counted.map(({ known }) => known));
  const width = widestOf(first.map(({ cells }) => cells.filter((cell) => cell.trim() !== '')));
  const found =
    most >= 2
      ? counted.find(({ known }) => known === most)?.record
      : first.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= width * 0.6);
  const header = found ?? first[0];
  if (header === undefined) throw new Refusal('file-empty', `${file} holds no rows`, { file });
  return header;
}

function widestOf(rows: readonly (readonly string[])[]): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

/** Columns beyond the header have a place and no name. */
function padTo(cells: readonly string[], width: number): readonly string[] {
  const missing = Math.max(0, Math.min(width, 1000) - cells.length);
  return [...cells, ...Array.from({ length: missing }, () => '')];
}

const longestCell = 120;

function showCells(headers: readonly Header[], cells: readonly string[]): string[] {
  return cells.map((cell, index) => {
    if (headers[index]?.isSecret === true && cell !== '') return '•••';
    return cell.length > longestCell ? `${cell.slice(0, longestCell)}…` : cell;
  });
}
