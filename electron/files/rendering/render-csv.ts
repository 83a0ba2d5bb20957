import { guardFormula } from '../../../shared/importing/formula-guard.ts';
import type { TableBlock } from '../../../shared/paper/blocks.ts';
import type { PaperTexts } from '../../../shared/paper/paper-texts.ts';
import { toPlainText } from '../../../shared/paper/plain-text.ts';
import { quoteCsv } from '../writing/quote-csv.ts';
import { cellText } from './cell-text.ts';

const byteOrderMark = '\uFEFF';

/**
 * A table as CSV by RFC 4180: UTF-8 with a byte order mark, commas in every language, CR LF; dates stay ISO. Sums are
 * left out: they are no rows. Text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function renderCsv(table: Pick<TableBlock, 'columns' | 'rows'>, texts: PaperTexts): Uint8Array {
  const head = table.columns.map(({ header }) => header);
  const rows = table.rows.map(({ cells }) => cells.map((cell) => cellText(cell, texts)));
  const records = [head, ...rows].map((record) => `${record.map(csvField).join(',')}\r\n`);
  return new TextEncoder().encode(byteOrderMark + records.join(''));
}

function csvField(value: string): string {
  return quoteCsv(guardFormula(toPlainText(value)));
}
