import { Refusal } from '../core/errors.ts';
import { type CsvRecord, isBlank, type RecordStart } from './csv-records.ts';
import { delimiters, type FoundDelimiter, findDelimiter } from './find-delimiter.ts';
import { describeHeader, type FoundHeader, findHeader } from './find-header.ts';
import { type FoundKind, findKind } from './find-kind.ts';
import { findSource, type Source } from './find-source.ts';
import { type Detected, type DetectedReason, type ImportKind, importKinds, type ReadOptions } from './import-kind.ts';
import { stripNumber } from './read-number.ts';
import { columnName, type Header, makeHeaders } from './recognise-columns.ts';
import { isEmptyTable, type OpenRecords, openRecords, type SourceTable } from './source-table.ts';

/** How a table is laid out: all that has to be known before its rows are read. */
export type Layout = {
  readonly kind: ImportKind;
  readonly source: Source;
  /** Empty where the format itself tells cells apart. */
  readonly delimiter: string;
  readonly headers: readonly Header[];
  /** Field to index of its column. */
  readonly fields: ReadonlyMap<string, number>;
  readonly dataStart: RecordStart;
  /** Cells above the header. */
  readonly title: readonly string[];
  readonly detected: readonly Detected[];
};

/** More than the rows that are searched for names: what stands behind them tells a header from data. */
const firstRecords = 44;
const sampleRows = 300;

/** Finds delimiter, header, kind and tool of a table. Refuses with a code of its own what can not be told. */
export function findLayout({ content, fileName, titles }: SourceTable, options: ReadOptions): Layout {
  if (isEmptyTable(content)) throw new Refusal('file-empty', 'the file holds no rows');
  const delimiter = content.kind === 'text' ? findDelimiter(content.text, options.delimiter) : undefined;
  const open = openRecords(content, delimiter?.delimiter ?? '');
  const start = delimiter?.start ?? 0;
  const records = readFirst(open, start);
  const list = options.headerRow === undefined ? findBareList(records) : undefined;
  const merged = content.kind === 'rows' ? content.merged : [];
  const header = list === undefined ? findHeader(records, merged, options) : undefined;
  const above = header === undefined ? [] : records.slice(0, header.first);
  const written = above.flatMap(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  const title = [...titles, ...written];
  const dataStart = findDataStart(records, header, start);
  const samples = readSamples(open, dataStart);
  const headers = makeHeaders(list ?? header?.cells ?? [], samples);
  const found = findKind(headers, { options, title, fileName, samples });
  const source = findSource(found.kind, headers, title);
  const detected = listDetected(delimiter, describeHeader(records, header), found, source, headers);
  return {
    kind: found.kind,
    source,
    delimiter: delimiter?.delimiter ?? '',
    headers,
    fields: found.fields,
    dataStart,
    title,
    detected,
  };
}

function listDetected(
  delimiter: FoundDelimiter | undefined,
  header: Detected,
  { kind, reason, byLook }: FoundKind,
  source: Source,
  headers: readonly Header[],
): readonly Detected[] {
  const sourceReason: DetectedReason = source === 'table' ? { kind: 'not-stated' } : { kind: 'signature' };
  return [
    ...(delimiter === undefined ? [] : [describeDelimiter(delimiter)]),
    header,
    { property: 'kind', value: kind, reason, alternatives: importKinds.filter((other) => other !== kind) },
    { property: 'source', value: source, reason: sourceReason, alternatives: [] },
    ...[...byLook].map(([field, index]) => describeByLook(field, columnName(headers, index))),
  ];
}

function describeDelimiter({ delimiter, reason }: FoundDelimiter): Detected {
  const alternatives = delimiters.filter((other) => other !== delimiter);
  return { property: 'delimiter', value: delimiter, reason, alternatives };
}

function describeByLook(field: string, column: string): Detected {
  return { property: `column.${field}`, value: column, reason: { kind: 'look-of-values', column }, alternatives: [] };
}

/** Rows begin behind the header; a list without one begins at once. */
function findDataStart(records: readonly CsvRecord[], header: FoundHeader | undefined, start: number): RecordStart {
  if (header === undefined) return { offset: start, line: start === 0 ? 1 : 2, width: 2 };
  const last = records[header.last];
  const width = header.cells.length;
  // where nothing stands behind the header no row will need its line
  const line = records[header.last + 1]?.line ?? (last?.line ?? 0) + 1;
  return { offset: last?.end ?? start, line, width };
}

function readFirst(open: OpenRecords, offset: number): readonly CsvRecord[] {
  const read = open({ offset, line: offset === 0 ? 1 : 2 });
  const records: CsvRecord[] = [];
  for (let record = read(); record !== undefined && records.length < firstRecords; record = read())
    records.push(record);
  return records;
}

function readSamples(open: OpenRecords, start: RecordStart): readonly (readonly string[])[] {
  const read = open(start);
  const rows: (readonly string[])[] = [];
  for (let record = read(); record !== undefined && rows.length < sampleRows; record = read())
    if (!isBlank(record.cells)) rows.push(record.cells);
  return rows;
}

/** A list of names with one figure each, without a header, as it is pasted: read as clients with their yearly revenue. */
function findBareList(records: readonly CsvRecord[]): readonly string[] | undefined {
  const rows = records.filter(({ cells }) => !isBlank(cells));
  const isList =
    rows.length > 0 &&
    rows.every(({ cells, isBroken }) => !isBroken && cells.length === 2) &&
    rows.filter(({ cells }) => !isFigure(cells[0]) && isFigure(cells[1])).length >= Math.max(1, rows.length * 0.5) &&
    isFigure(rows[0]?.cells[1]);
  return isList ? ['name', 'revenue per year'] : undefined;
}

function isFigure(cell: string | undefined): boolean {
  return stripNumber((cell ?? '').trim()) !== undefined;
}
