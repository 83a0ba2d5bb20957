import type { HandoverSectionView } from '../../../shared/contract/handover-calls.ts';
import type { GridRow } from './grid-row.ts';

type StoredRecord = HandoverSectionView['records'][number];

/** Rows as they are handed over to be stored. */
export function toRecords(rows: readonly GridRow[]) {
  return rows.map(({ id, values, verifiedOn }) => ({ id, values: { ...values }, verifiedOn }));
}

/** Whether rows say what the store says, in the same order. */
export function sameAsStored(rows: readonly GridRow[], records: readonly StoredRecord[]): boolean {
  return (
    rows.length === records.length &&
    rows.every((row, index) => {
      const record = records[index];
      return record !== undefined && row.id === record.id && saysTheSame(row, record);
    })
  );
}

function saysTheSame(row: GridRow, record: StoredRecord): boolean {
  const keys = Object.keys(row.values);
  return (
    row.verifiedOn === record.verifiedOn &&
    keys.length === Object.keys(record.values).length &&
    keys.every((key) => row.values[key] === record.values[key])
  );
}

/**
 * The rows that show what the store says. Where they say it already they stay as they are; else what was refused, and
 * what is only here, is carried over.
 */
export function takeStored(rows: readonly GridRow[], records: readonly StoredRecord[]): readonly GridRow[] {
  const stored = rows.filter(({ id }) => id !== null);
  if (sameAsStored(stored, records)) return rows;
  const known = new Map(stored.map((row) => [row.id, row]));
  const shown = records.map(({ id, values, verifiedOn }): GridRow => {
    const before = known.get(id);
    return { key: before?.key ?? id, id, values, verifiedOn, refused: before?.refused ?? {} };
  });
  return [...shown, ...rows.filter(({ id, refused }) => id === null && Object.keys(refused).length > 0)];
}
