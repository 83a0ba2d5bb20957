import type { Window } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { PersonMinutes } from '../../../shared/simulation/paid-helpers.ts';
import type { ReadableDb } from '../database.ts';

/** Minutes of the window by client and person, where a time entry names one. */
export function listPersonMinutes(db: ReadableDb, window: Window): PersonMinutes<ClientId>[] {
  return db
    .prepare<unknown[], PersonMinutes<ClientId>>(
      `SELECT client_id AS clientId, person, SUM(minutes) AS minutes FROM time_entries
      WHERE person IS NOT NULL AND worked_on > @afterOn AND worked_on <= @asOf GROUP BY client_id, person`,
    )
    .all(window);
}
