import { isBlank, makeRecordReader } from '../../../shared/importing/csv-records.ts';
import { unguardFormula } from '../../../shared/importing/formula-guard.ts';

/**
 * Cells of a small table: what a spreadsheet put on the clipboard (tabs) or a CSV file with commas or semicolons. Blank
 * rows are left out, and so is the apostrophe that keeps spreadsheets from calculating.
 */
export function readCsvCells(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const [head = ''] = plain.split(/\r?\n/, 1);
  const delimiter = ['\t', ';', ','].find((sign) => head.includes(sign)) ?? '\t';
  const read = makeRecordReader(plain, delimiter, { offset: 0, line: 1 });
  const rows: string[][] = [];
  for (let record = read(); record !== undefined; record = read()) {
    if (!isBlank(record.cells)) rows.push(record.cells.map((cell) => unguardFormula(cell.trim())));
  }
  return rows;
}
