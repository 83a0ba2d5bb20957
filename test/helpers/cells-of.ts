import { openRecords, type SourceTable } from '../../shared/importing/source-table.ts';

/** The cells of a table, row by row, blank rows included. */
export function cellsOf({ content }: SourceTable, delimiter = ','): readonly (readonly string[])[] {
  const read = openRecords(content, delimiter)({ offset: 0, line: 1 });
  const rows: (readonly string[])[] = [];
  for (let record = read(); record !== undefined; record = read()) rows.push(record.cells);
  return rows;
}
