import type { CalendarDate, Period } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ImportReach } from '../../../shared/scorecard/metrics/coverage.ts';
import type { Level } from '../../../shared/scoring/level.ts';
import type { ReadableDb } from '../database.ts';
import { isOwnInvoice, ofOwnInvoice } from './figures-own-money.ts';

export type MetricScope = {
  readonly firstOn: CalendarDate;
  readonly asOf: CalendarDate;
  readonly currency: CurrencyCode;
};

type OfMonth = { readonly clientId: ClientId; readonly month: Period };

export type InvoiceMonth = OfMonth & {
  readonly invoiceCount: number;
  readonly revenueMinor: number;
  readonly passThroughMinor: number;
  readonly unknownCostRevenueMinor: number;
  readonly unknownCostInvoiceCount: number;
  readonly recurringMinor: number | null;
};

/** Sums of the invoices of each client and month that has any, in the operator's currency. */
export function listInvoiceMonthsOfAll(db: ReadableDb, scope: MetricScope): InvoiceMonth[] {
  return db
    .prepare<unknown[], InvoiceMonth>(
      `SELECT client_id AS clientId, month, COUNT(*) AS invoiceCount, SUM(amount) AS revenueMinor,
        COALESCE(SUM(cost), 0) AS passThroughMinor,
        COALESCE(SUM(amount) FILTER (WHERE cost IS NULL), 0) AS unknownCostRevenueMinor,
        COUNT(*) FILTER (WHERE cost IS NULL) AS unknownCostInvoiceCount,
        CASE WHEN COUNT(is_recurring) > 0 THEN COALESCE(SUM(amount) FILTER (WHERE is_recurring), 0) END AS recurringMinor
      FROM (
        SELECT client_id, substr(issued_on, 1, 7) AS month, ${ofOwnInvoice('amount_minor')} AS amount,
          ${ofOwnInvoice('pass_through_minor')} AS cost, is_recurring
        FROM invoices WHERE issued_on BETWEEN @firstOn AND @asOf AND ${isOwnInvoice}
      ) GROUP BY client_id, month`,
    )
    .all({ ...scope });
}

export type CostMonth = OfMonth & { readonly amountMinor: number };

/**
 * Costs of each client and month that has any, in minor units of the operator's currency; costs without a currency
 * count as such.
 */
export function listCostMonthsOfAll(db: ReadableDb, { firstOn, asOf, currency }: MetricScope): CostMonth[] {
  return db
    .prepare<unknown[], CostMonth>(
      `SELECT client_id AS clientId, month, SUM(amount_minor) AS amountMinor FROM costs
      WHERE month BETWEEN substr(@firstOn, 1, 7) AND substr(@asOf, 1, 7) AND (currency IS NULL OR currency = @currency)
      GROUP BY client_id, month`,
    )
    .all({ firstOn, asOf, currency });
}

export type TimeMonth = OfMonth & {
  readonly kind: 'reactive' | 'proactive' | 'project' | 'admin' | 'travel' | null;
  readonly minutes: number;
  readonly timeEntryCount: number;
};

/** Minutes of each client, month and kind of time that has any. */
export function listTimeMonthsOfAll(db: ReadableDb, { firstOn, asOf }: MetricScope): TimeMonth[] {
  return db
    .prepare<unknown[], TimeMonth>(
      `SELECT client_id AS clientId, substr(worked_on, 1, 7) AS month, kind, SUM(minutes) AS minutes,
        COUNT(*) AS timeEntryCount
      FROM time_entries WHERE worked_on BETWEEN ? AND ? GROUP BY 1, 2, 3`,
    )
    .all(firstOn, asOf);
}

export type TicketDay = {
  readonly clientId: ClientId;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly isAfterHours: 0 | 1 | null;
  readonly isReopened: 0 | 1 | null;
};

/** Tickets that were opened or closed in the months looked at. */
export function listTicketDays(db: ReadableDb, { firstOn, asOf }: MetricScope): TicketDay[] {
  return db
    .prepare<unknown[], TicketDay>(
      `SELECT client_id AS clientId, opened_at AS openedAt, closed_at AS closedAt, is_after_hours AS isAfterHours,
        is_reopened AS isReopened
      FROM tickets
      WHERE substr(opened_at, 1, 10) <= @asOf AND (substr(opened_at, 1, 10) >= @firstOn OR closed_at >= @firstOn)`,
    )
    .all({ firstOn, asOf });
}

const dayOf = {
  invoices: 'issued_on',
  time_entries: 'worked_on',
  tickets: 'substr(opened_at, 1, 10)',
} as const;

/** From its first to its last row, what each import of a table reaches. Rows without an import reach nothing. */
export function listImportReaches(db: ReadableDb, table: keyof typeof dayOf): ImportReach[] {
  return db
    .prepare<unknown[], ImportReach>(
      `SELECT MIN(${dayOf[table]}) AS firstOn, MAX(${dayOf[table]}) AS lastOn,
        CASE WHEN COUNT(DISTINCT client_id) = 1 THEN MIN(client_id) END AS onlyClientId
      FROM ${table} WHERE import_id IS NOT NULL GROUP BY import_id`,
    )
    .all();
}

export type LastFact = { readonly month: Period; readonly lastOn: CalendarDate };

/** Day of the last invoice, time entry or ticket of each month from a day on. */
export function listLastFacts(db: ReadableDb, firstOn: CalendarDate, asOf: CalendarDate): LastFact[] {
  return db
    .prepare<unknown[], LastFact>(
      `SELECT substr(day, 1, 7) AS month, MAX(day) AS lastOn FROM (
        SELECT issued_on AS day FROM invoices WHERE issued_on BETWEEN @firstOn AND @asOf
        UNION ALL SELECT worked_on FROM time_entries WHERE worked_on BETWEEN @firstOn AND @asOf
        UNION ALL SELECT substr(opened_at, 1, 10) FROM tickets WHERE substr(opened_at, 1, 10) BETWEEN @firstOn AND @asOf
      ) GROUP BY 1`,
    )
    .all({ firstOn, asOf });
}

export type Reaction = { readonly clientId: ClientId; readonly on: CalendarDate; readonly level: Level };

/** Every caller-ID reaction up to a day, oldest first. */
export function listReactions(db: ReadableDb, asOf: CalendarDate): Reaction[] {
  return db
    .prepare<unknown[], Reaction>(
      `SELECT client_id AS clientId, assessed_on AS "on", level FROM assessments
      WHERE criterion = 'G0' AND level IS NOT NULL AND assessed_on <= ? ORDER BY assessed_on`,
    )
    .all(asOf);
}

export type MeetingDay = { readonly clientId: ClientId; readonly on: CalendarDate };

/** Days of the meeting papers that were sent, oldest first. */
export function listMeetingDays(db: ReadableDb, asOf: CalendarDate): MeetingDay[] {
  return db
    .prepare<unknown[], MeetingDay>(
      `SELECT client_id AS clientId, dated_on AS "on" FROM documents
      WHERE kind = 'meeting' AND status = 'sent' AND dated_on <= ? ORDER BY dated_on`,
    )
    .all(asOf);
}

export type CardFigures = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly standing: 'active' | 'closed' | 'prospect';
  readonly sinceOn: CalendarDate | null;
  readonly archivedOn: CalendarDate | null;
  readonly seats: number | null;
  readonly devices: number | null;
  readonly contractEndsOn: CalendarDate | null;
};

/** What the cards of all clients say that is watched over time, by name. */
export function listCardFigures(db: ReadableDb): CardFigures[] {
  return db
    .prepare<unknown[], CardFigures>(
      `SELECT id AS clientId, name, standing, since_on AS sinceOn, archived_on AS archivedOn, seats, devices,
        contract_fixed_end_on AS contractEndsOn
      FROM clients ORDER BY match_name, id`,
    )
    .all();
}

/** Day of the first import that was not taken back. */
export function findFirstImportDay(db: ReadableDb): CalendarDate | null {
  return db
    .prepare<[], CalendarDate | null>('SELECT MIN(substr(imported_at, 1, 10)) FROM imports WHERE undone_at IS NULL')
    .pluck()
    .get() as CalendarDate | null;
}
