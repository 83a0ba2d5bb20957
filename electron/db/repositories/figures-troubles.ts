import { periodOf, type Window } from '../../../shared/core/dates.ts';
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

export type DisputeCounts = {
  readonly clientId: ClientId;
  /** Incidents of that kind, and what was typed into the scorecard: the same dispute may be in both. */
  readonly incidents: number;
  readonly typed: number;
};

/** Disputed invoices of the window, one row a client of whom any figure is there; months that end in the window. */
export function listDisputeCounts(db: ReadableDb, window: Window): DisputeCounts[] {
  return db
    .prepare<unknown[], DisputeCounts>(
      `SELECT client_id AS clientId, SUM(incident) AS incidents, SUM(typed) AS typed FROM (
        SELECT client_id, 1 AS incident, 0 AS typed FROM incidents
          WHERE kind = 'disputed-invoice' AND happened_on > @afterOn AND happened_on <= @asOf
        UNION ALL
        SELECT client_id, 0, value FROM metric_values
          WHERE metric = 'm05' AND month > @afterMonth AND month <= @lastMonth
      ) GROUP BY client_id`,
    )
    .all({ ...window, afterMonth: periodOf(window.afterOn), lastMonth: periodOf(window.asOf) });
}
