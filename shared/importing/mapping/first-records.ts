import { type CsvRecord, isBlank } from '../csv-records.ts';
import { openRecords, type TableContent } from '../source-table.ts';

/** Headers are sought among so many records, blank ones not counted. */
const headerSearchRecords = 40;

const delimiters = [',', ';', '\t', '|'] as const;

export type FirstRecords = { readonly delimiter: string | undefined; readonly records: readonly CsvRecord[] };

/** The first records of a table; those of a text once for each sign that may divide its columns. */
export function listFirstRecords(content: TableContent, given: string | undefined): readonly FirstRecords[] {
  if (content.kind === 'rows') return [{ delimiter: undefined, records: readFirst(content, '', headerSearchRecords) }];
  const tried = given === undefined ? delimiters : [given];
  return tried.map((delimiter) => ({ delimiter, records: readFirst(content, delimiter, headerSearchRecords) }));
}

/** The first records that are not blank. */
export function readFirst(content: TableContent, delimiter: string, count: number): readonly CsvRecord[] {
  const stated = content.kind === 'text' ? (/^sep=.\r?\n/i.exec(content.text)?.[0].length ?? 0) : 0;
  const read = openRecords(content, delimiter)({ offset: stated, line: stated === 0 ? 1 : 2 });
  const records: CsvRecord[] = [];
  for (let record = read(); record !== undefined && records.length < count; record = read())
    if (!isBlank(record.cells)) records.push(record);
  return records;
}
