import type { Window } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { ReadableDb } from '../database.ts';

export type TicketCounts = {
  readonly clientId: ClientId;
  readonly tickets: number;
  /** Tickets of which it is known whether they came after hours, and those that did. */
  readonly timedTickets: number;
  readonly afterHours: number;
};

/** Tickets opened in the window, one row a client that has any. */
export function listTicketCounts(db: ReadableDb, window: Window): TicketCounts[] {
  return db
    .prepare<unknown[], TicketCounts>(
      `SELECT client_id AS clientId, COUNT(*) AS tickets, COUNT(is_after_hours) AS timedTickets,
        COUNT(*) FILTER (WHERE is_after_hours = 1) AS afterHours
      FROM tickets WHERE substr(opened_at, 1, 10) > @afterOn AND substr(opened_at, 1, 10) <= @asOf
      GROUP BY client_id`,
    )
    .all(window);
}
