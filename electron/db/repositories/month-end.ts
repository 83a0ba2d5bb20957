import type { MonthEndStatus } from '../../../shared/contract/scorecard-calls.ts';
import type { CalendarDate, Instant } from '../../../shared/core/dates.ts';
import type { ReadableDb } from '../database.ts';

type MonthImport = Omit<MonthEndStatus['imports'][number], 'isComplete'>;

const kinds = [
  { kind: 'invoices', table: 'invoices', day: 'issued_on' },
  { kind: 'payments', table: 'payments', day: 'paid_on' },
  { kind: 'time', table: 'time_entries', day: 'worked_on' },
  { kind: 'tickets', table: 'tickets', day: 'substr(opened_at, 1, 10)' },
] as const;

/** Rows of a month by kind, and the last day that any row of the kind reaches. */
export function listMonthImports(db: ReadableDb, firstOn: CalendarDate, lastOn: CalendarDate): MonthImport[] {
  return kinds.map(({ kind, table, day }) => {
    const row = db
      .prepare<unknown[], Omit<MonthImport, 'kind'>>(
        `SELECT COUNT(*) FILTER (WHERE ${day} BETWEEN ? AND ?) AS rowCount, MAX(${day}) AS reachesOn FROM ${table}`,
      )
      .get(firstOn, lastOn);
    return { kind, rowCount: row?.rowCount ?? 0, reachesOn: row?.reachesOn ?? null };
  });
}

/** Imports that stand and set rows aside, newest first. */
export function listMonthSetAside(db: ReadableDb): MonthEndStatus['setAside'] {
  return db
    .prepare<[], MonthEndStatus['setAside'][number]>(
      `SELECT id AS importId, file_name AS fileName, rows_set_aside AS rowCount FROM imports
      WHERE undone_at IS NULL AND rows_set_aside > 0 ORDER BY imported_at DESC, id DESC LIMIT 5`,
    )
    .all();
}

/** Whether an import came or went, or an act changed something, after a moment. */
export function wasChangedSince(db: ReadableDb, at: Instant): boolean {
  return (
    db
      .prepare<unknown[], 0 | 1>(
        `SELECT EXISTS (SELECT 1 FROM imports WHERE imported_at > @at OR undone_at > @at)
          OR EXISTS (SELECT 1 FROM acts WHERE happened_at > @at OR undone_at > @at)`,
      )
      .pluck()
      .get({ at }) === 1
  );
}
