import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, ImportId, TimeEntryId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';
import { prepareOnce } from '../prepare-once.ts';

/** A time entry as it is stored; `isBillable` as 0 or 1. */
export type TimeEntryRow = {
  readonly clientId: ClientId;
  readonly workedOn: CalendarDate;
  readonly minutes: number;
  readonly kind: string | null;
  readonly isBillable: 0 | 1 | null;
  readonly person: string | null;
  readonly note: string | null;
};

/** Inserts time entries one by one, prepared once; answers false where the identity is stored already. */
export function makeTimeEntryInserter(
  db: WritableDb,
  importId: ImportId,
): (id: TimeEntryId, identity: string, row: TimeEntryRow) => boolean {
  const insert = db.prepare(
    `INSERT INTO time_entries (id, client_id, worked_on, minutes, kind, is_billable, person, note, identity, import_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (identity) DO NOTHING`,
  );
  return (id, identity, { clientId, workedOn, minutes, kind, isBillable, person, note }) =>
    insert.run(id, clientId, workedOn, minutes, kind, isBillable, person, note, identity, importId).changes === 1;
}

type StoredTimeEntry = TimeEntryRow & { readonly id: TimeEntryId };

/** The time entry to which a file gave this identity; undefined where no file did. */
export function findTimeEntry(db: ReadableDb, identity: string): StoredTimeEntry | undefined {
  return db
    .prepare<[string], StoredTimeEntry>(
      `SELECT id, client_id AS clientId, worked_on AS workedOn, minutes, kind, is_billable AS isBillable, person, note
       FROM time_entries WHERE identity = ?`,
    )
    .get(identity);
}

/** Whether that import inserted the entry with this identity. */
export function isTimeEntryOf(db: ReadableDb, identity: string, importId: ImportId): boolean {
  return (
    db
      .prepare<[string, string], unknown>('SELECT 1 FROM time_entries WHERE identity = ? AND import_id = ?')
      .get(identity, importId) !== undefined
  );
}

/** Sets every value of a time entry but its identity and the import that brought it. */
export function updateTimeEntry(db: WritableDb, id: TimeEntryId, row: TimeEntryRow): void {
  prepareOnce(
    db,
    `UPDATE time_entries SET client_id = @clientId, worked_on = @workedOn, minutes = @minutes, kind = @kind,
       is_billable = @isBillable, person = @person, note = @note WHERE id = @id`,
  ).run({ ...row, id });
}
