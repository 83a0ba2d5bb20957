import type { Column, KeyValuesBlock, Row, TableBlock } from '../../../shared/paper/blocks.ts';
import type { PaperTexts } from '../../../shared/paper/paper-texts.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlOfCell } from './html-text.ts';

/** A table whose head repeats on each page and whose rows are never cut. */
export function htmlOfTable(table: TableBlock, texts: PaperTexts): string {
  const { caption, columns, rows, footRows = [], hasRowHeads = false, emptyText, isDense = false } = table;
  const parts = [
    isDense ? '<table class="dense">' : '<table>',
    caption === undefined ? '' : `<caption class="text">${escapeHtml(caption)}</caption>`,
    htmlOfWidths(columns),
    `<thead><tr>${columns.map(htmlOfHead).join('')}</tr></thead><tbody>`,
    ...rows.map((row) => htmlOfRow(row, columns, hasRowHeads, texts)),
    rows.length === 0 && emptyText !== undefined
      ? `<tr><td class="text quiet" colspan="${columns.length}">${escapeHtml(emptyText)}</td></tr>`
      : '',
    '</tbody>',
  ];
  if (footRows.length > 0) {
    parts.push(
      '<tbody class="sums">',
      ...footRows.map((row) => htmlOfRow(row, columns, hasRowHeads, texts)),
      '</tbody>',
    );
  }
  return `${parts.join('')}</table>`;
}

/** Labels and values side by side. */
export function htmlOfKeyValues({ items }: KeyValuesBlock, texts: PaperTexts): string {
  const rows = items.map(
    ({ label, value }) =>
      `<tr><th scope="row" class="text">${escapeHtml(label)}</th><td class="text">${htmlOfCell(value, texts)}</td></tr>`,
  );
  return `<table class="key-values"><tbody>${rows.join('')}</tbody></table>`;
}

/** Nothing where every column is as wide as its content asks. */
function htmlOfWidths(columns: readonly Column[]): string {
  const widths = columnWidthsPct(columns);
  return widths === undefined
    ? ''
    : `<colgroup>${widths.map((width) => `<col class="w${Math.max(1, Math.round(width))}">`).join('')}</colgroup>`;
}

/** Widths in percent by the columns' shares; undefined where no column has one. */
export function columnWidthsPct(columns: readonly Column[]): readonly number[] | undefined {
  if (columns.every(({ share }) => share === undefined)) return undefined;
  const sum = columns.reduce((total, { share = 1 }) => total + share, 0);
  return columns.map(({ share = 1 }) => (share / sum) * 100);
}

function htmlOfHead({ header, align = 'start' }: Column): string {
  return `<th scope="col" class="text ${align}">${escapeHtml(header)}</th>`;
}

function htmlOfRow(row: Row, columns: readonly Column[], hasRowHeads: boolean, texts: PaperTexts): string {
  const cells = row.cells.map((cell, index) => {
    const { align = 'start', isUnbroken = false } = columns[index] ?? {};
    const classes = `${isUnbroken && typeof cell === 'string' ? 'unbroken' : 'text'} ${align}`;
    const content = htmlOfCell(cell, texts);
    return hasRowHeads && index === 0
      ? `<th scope="row" class="${classes}">${content}</th>`
      : `<td class="${classes}">${content}</td>`;
  });
  return `<tr${row.isStrong === true ? ' class="strong"' : ''}>${cells.join('')}</tr>`;
}
