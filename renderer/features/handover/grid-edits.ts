import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { HandoverField, RecordSection } from '../../../shared/handover/handover-section.ts';
import { readEntry } from '../../../shared/handover/read-entry.ts';
import type { CellRange } from '../../ui/grid-moves.ts';
import { writeCells } from '../../ui/write-cells.ts';
import { type GridRow, makeRow, textIn, withRefused, withText } from './grid-row.ts';
import { readTyped } from './read-typed.ts';

type Rows = readonly GridRow[];

/** The row after a text was typed into one of its cells. */
function typeIntoRow(row: GridRow, field: HandoverField, text: string): GridRow {
  const typed = readTyped(field, text);
  return typed.kind === 'fits' ? withText(row, field.key, typed.text) : withRefused(row, field.key, typed);
}

/** Types one text into every cell of a range; the line below the last row makes a new one. */
export function typeIntoRange(rows: Rows, columns: readonly HandoverField[], range: CellRange, text: string): Rows {
  const fields = columns.slice(range.left, range.right + 1);
  const fill = (row: GridRow) => fields.reduce((changed, field) => typeIntoRow(changed, field, text), row);
  const changed = rows.map((row, index) => (isInside(index, range) ? fill(row) : row));
  const isNew = range.bottom >= rows.length && text.trim() !== '';
  return isNew ? [...changed, fill(makeRow())] : changed;
}

/** Repeats the first row of the range in the others; of a single row it takes the row above. */
export function fillDown(rows: Rows, columns: readonly HandoverField[], range: CellRange): Rows {
  const source = rows[range.top === range.bottom ? range.top - 1 : range.top];
  if (source === undefined) return rows;
  const fields = columns.slice(range.left, range.right + 1);
  return rows.map((row, index) =>
    isInside(index, range) && row !== source
      ? fields.reduce((changed, field) => typeIntoRow(changed, field, textIn(source, field.key)), row)
      : row,
  );
}

/** Puts copies of the rows below the last of them; nobody has looked at a copy yet. */
export function duplicateRows(rows: Rows, range: CellRange): Rows {
  const last = Math.min(range.bottom, rows.length - 1);
  const copies = rows.slice(range.top, last + 1).map(({ values }) => makeRow(values));
  return [...rows.slice(0, last + 1), ...copies, ...rows.slice(last + 1)];
}

/** Takes the rows of a range away. */
export function removeRows(rows: Rows, range: CellRange): Rows {
  return rows.filter((_, index) => !isInside(index, range));
}

/** Notes that the rows of a range were looked at on a day. */
export function checkRowsOn(rows: Rows, range: CellRange, day: CalendarDate): Rows {
  return rows.map((row, index) => (isInside(index, range) ? { ...row, verifiedOn: day } : row));
}

/** Says of what is open in the rows that there is no such thing, and why. The subject of a row stays. */
export function markNotApplicable(rows: Rows, section: RecordSection, range: CellRange, reason: string): Rows {
  const fields = section.fields.filter(({ key }) => key !== section.needed?.field);
  return rows.map((row, index) => {
    if (!isInside(index, range)) return row;
    const open = fields.filter((field) => readEntry(field, row.values[field.key]).kind === 'gap');
    return open.reduce((changed, { key }) => withText(changed, key, `- ${reason}`), row);
  });
}

/** The cells of a range as spreadsheets take them: tabs between columns, a line for each row. */
export function textOfRange(rows: Rows, columns: readonly HandoverField[], range: CellRange): string {
  const fields = columns.slice(range.left, range.right + 1);
  return writeCells(rows.slice(range.top, range.bottom + 1).map((row) => fields.map(({ key }) => textIn(row, key))));
}

function isInside(index: number, { top, bottom }: CellRange): boolean {
  return index >= top && index <= bottom;
}
