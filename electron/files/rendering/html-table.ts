import type { Column, KeyValuesBlock, Row, TableBlock } from '../../../shared/paper/blocks.ts';
import type { PaperTexts } from '../../../shared/paper/paper-texts.ts';
import { cellText } from './cell-text.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlOfCell, htmlOfRuns, longestPiece } from './html-text.ts';

/**
 * A table whose head repeats on each page and whose rows are never cut.
 * @param isSignedBelow its last rows go along where what follows begins a page
 */
export function htmlOfTable(table: TableBlock, texts: PaperTexts, isSignedBelow: boolean): string {
  const { caption, columns, rows, footRows = [], hasRowHeads = false, emptyText } = table;
  const parts = [
    `<table${classOf(table, texts, isSignedBelow)}>`,
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

// Widths of a letter, wide ones included, and of the room beside a cell's text, in mm; the sheet's text is 165 wide.
const looks = { plain: { letterMm: 2.1, roomMm: 4 }, dense: { letterMm: 1.7, roomMm: 2.4 } } as const;
const tableMm = 165;

/** Words stay whole where all columns have room for their longest; else letters go to the next line, and none is cut. */
function classOf(
  { columns, rows, footRows = [], isDense = false }: TableBlock,
  texts: PaperTexts,
  isSignedBelow: boolean,
): string {
  const { letterMm, roomMm } = isDense ? looks.dense : looks.plain;
  const longest = columns.map(({ header, isUnbroken = false }, index) => {
    const cells = [...rows, ...footRows].map(({ cells: all }) => cellText(all[index] ?? '', texts));
    return Math.max(longestPiece(header), ...cells.map((text) => (isUnbroken ? text.length : longestPiece(text))));
  });
  const neededMm = longest.reduce((sum, letters) => sum + letters * letterMm + roomMm, 0);
  const names = [
    ...(isDense ? ['dense'] : []),
    ...(neededMm <= tableMm ? ['whole-words'] : []),
    ...(isSignedBelow ? ['signed-below'] : []),
  ];
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
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
  const classes = [...(row.isStrong === true ? ['strong'] : []), ...(row.below === undefined ? [] : ['has-below'])];
  const below =
    row.below === undefined
      ? ''
      : `<tr class="below"><td class="text" colspan="${columns.length}">${htmlOfRuns(row.below)}</td></tr>`;
  return `<tr${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>${cells.join('')}</tr>${below}`;
}
