import { isAfterHours } from '../../../shared/client/is-after-hours.ts';
import { parseOfficeHours } from '../../../shared/client/office-hours.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import type { WritableDb } from '../../db/database.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { listTicketsToTime, makeAfterHoursSetter } from '../../db/repositories/tickets.ts';

/** Tells tickets that came after hours by the office hours, where their file says nothing; of one import or of all. */
export function timeTickets(db: WritableDb, importId: ImportId | null): void {
  const { officeHours, timeZone } = readSettings(db);
  if (officeHours === null && importId !== null) return;
  const week = officeHours === null ? undefined : parseOfficeHours(officeHours);
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const set = makeAfterHoursSetter(db);
  for (const { id, openedAt } of listTicketsToTime(db, importId))
    set(id, week === undefined ? null : isAfterHours(openedAt, week, zone));
}
