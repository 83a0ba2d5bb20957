import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { InventoryRecordId } from '../../../shared/core/ids.ts';
import { date, type HandoverField, type RecordSection } from '../../../shared/handover/handover-section.ts';
import { verifiedHeader } from '../../../shared/handover/records-from-cells.ts';
import type { RefusedWhy } from './read-typed.ts';

/** A text that a cell does not take: kept where it was typed, and stored nowhere. */
export type RefusedText = { readonly text: string; readonly why: RefusedWhy };

/** A record as it stands in the grid. */
export type GridRow = {
  /** Stays with the row while it is shown. */
  readonly key: string;
  /** Null until it is stored. */
  readonly id: InventoryRecordId | null;
  readonly values: Readonly<Record<string, string>>;
  readonly verifiedOn: CalendarDate | null;
  readonly refused: Readonly<Record<string, RefusedText>>;
};

/** Key of the column that says when somebody last looked. */
export const verifiedKey = 'verifiedOn';

const verifiedColumn: HandoverField = date(verifiedKey, verifiedHeader, 1.7);

/** The columns of a section as shown: its fields, then the day of the last look. */
export function columnsOf(section: RecordSection): readonly HandoverField[] {
  return [...section.fields, verifiedColumn];
}

/** What stands in a cell: the text that was refused, else the stored one. */
export function textIn(row: GridRow | undefined, key: string): string {
  if (row === undefined) return '';
  return row.refused[key]?.text ?? storedIn(row, key);
}

function storedIn(row: GridRow, key: string): string {
  return key === verifiedKey ? (row.verifiedOn ?? '') : (row.values[key] ?? '');
}

/** The row with a text that its cell takes. */
export function withText(row: GridRow, key: string, text: string): GridRow {
  const { [key]: _, ...refused } = row.refused;
  if (key === verifiedKey) return { ...row, refused, verifiedOn: text === '' ? null : (text as CalendarDate) };
  const { [key]: __, ...others } = row.values;
  return { ...row, refused, values: text === '' ? others : { ...others, [key]: text } };
}

/** The row with a text that its cell does not take; what was stored stays stored. */
export function withRefused(row: GridRow, key: string, refused: RefusedText): GridRow {
  return { ...row, refused: { ...row.refused, [key]: refused } };
}

let made = 0;

/** A row that is not stored yet. */
export function makeRow(values: GridRow['values'] = {}, verifiedOn: GridRow['verifiedOn'] = null): GridRow {
  made += 1;
  return { key: `new-${made}`, id: null, values, verifiedOn, refused: {} };
}

/** Whether a row is worth storing: it is stored already, or says something. */
export function isStorable({ id, values, verifiedOn }: GridRow): boolean {
  return id !== null || verifiedOn !== null || Object.keys(values).length > 0;
}
