import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, ImportId } from '../../../shared/core/ids.ts';
import type { ReadableDb } from '../database.ts';

/** A time entry that another import brought. */
export type KnownHours = {
  readonly identity: string;
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly workedOn: CalendarDate;
  readonly minutes: number;
  readonly person: string | null;
  readonly importId: ImportId;
  readonly source: string;
  readonly fileName: string;
};

/** Time entries of other imports between two days, the first and the last included. */
export function listHoursOfOthers(
  db: ReadableDb,
  importId: ImportId,
  { first, last }: { readonly first: CalendarDate; readonly last: CalendarDate },
): readonly KnownHours[] {
  return db
    .prepare<[string, string, string], KnownHours>(
      `SELECT identity, client_id AS clientId, clients.name AS clientName, worked_on AS workedOn, minutes, person,
         imports.id AS importId, imports.source, imports.file_name AS fileName
       FROM time_entries JOIN clients ON clients.id = client_id JOIN imports ON imports.id = time_entries.import_id
       WHERE imports.id <> ? AND worked_on BETWEEN ? AND ? ORDER BY imports.imported_at, time_entries.id`,
    )
    .all(importId, first, last);
}
