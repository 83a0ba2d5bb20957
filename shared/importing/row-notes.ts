import { isScheduled, isUnissued } from './kind-of-document.ts';
import type { DurationUnit } from './read-duration.ts';
import { findDurationUnit } from './read-time-row.ts';
import type { RowNotes } from './row-parts.ts';
import type { Row, TableReading } from './table-reading.ts';

/** What is noted of the rows of one file, and what holds for all of them. */
export type Notes = RowNotes & { readonly assumedUnit: () => DurationUnit | undefined };

export function makeNotes(reading: TableReading, rows: readonly Row[]): Notes {
  let unit: DurationUnit | undefined;
  return {
    durationUnit: () => {
      unit ??= reading.givenUnit ?? findDurationUnit(reading, rows);
      return unit;
    },
    assumedUnit: () => (reading.givenUnit === undefined ? unit : undefined),
    areAllUnissued: once(() => reading.has('status') && areAllUnissued(reading, rows)),
    notUnderstood: [],
    unused: [],
    assumedReviews: [],
    costRates: new Set(),
  };
}

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** Who never marks an invoice as sent has none but drafts; where each is planned only, none is known to be one. */
function areAllUnissued(reading: TableReading, rows: readonly Row[]): boolean {
  const statuses = [...new Set(rows.map((row) => reading.text(row, 'status')).filter((status) => status !== ''))];
  return statuses.some(isUnissued) && statuses.every((status) => isUnissued(status) || isScheduled(status));
}
