import type { CalendarDate, Period, Window } from '../../../shared/core/dates.ts';
import { addPeriods, periodOf } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ReadableDb } from '../database.ts';
import { isForeignPayment, isOwnInvoice, ofOwnInvoice } from './figures-own-money.ts';

/** Rows without a stated currency are the operator's; those in another without a rate are counted and never summed. */
export type FiguresScope = { readonly window: Window; readonly currency: CurrencyCode };

export type InvoiceSums = {
  readonly clientId: ClientId;
  readonly invoiceCount: number;
  readonly revenueMinor: number;
  readonly passThroughMinor: number;
  readonly unknownCostInvoiceCount: number;
  readonly unknownCostRevenueMinor: number;
  /** Null where no invoice says whether it is recurring. */
  readonly recurringNetMinor: number | null;
  readonly foreignCount: number;
};

/** Sums of the invoices issued in the window, one row a client that has any. */
export function listInvoiceSums(db: ReadableDb, { window, currency }: FiguresScope): InvoiceSums[] {
  return db
    .prepare<unknown[], InvoiceSums>(
      `SELECT client_id AS clientId,
        COUNT(*) FILTER (WHERE own) AS invoiceCount,
        COALESCE(SUM(amount_minor) FILTER (WHERE own), 0) AS revenueMinor,
        COALESCE(SUM(pass_through_minor) FILTER (WHERE own), 0) AS passThroughMinor,
        COUNT(*) FILTER (WHERE own AND pass_through_minor IS NULL) AS unknownCostInvoiceCount,
        COALESCE(SUM(amount_minor) FILTER (WHERE own AND pass_through_minor IS NULL), 0) AS unknownCostRevenueMinor,
        CASE WHEN COUNT(is_recurring) FILTER (WHERE own) > 0 THEN
          COALESCE(SUM(amount_minor - COALESCE(pass_through_minor, 0)) FILTER (WHERE own AND is_recurring), 0)
        END AS recurringNetMinor,
        COUNT(*) FILTER (WHERE NOT own) AS foreignCount
      FROM (
        SELECT client_id, ${ofOwnInvoice('amount_minor')} AS amount_minor,
          ${ofOwnInvoice('pass_through_minor')} AS pass_through_minor, is_recurring, ${isOwnInvoice} AS own
        FROM invoices WHERE issued_on > @afterOn AND issued_on <= @asOf AND NOT is_open_balance
      ) GROUP BY client_id`,
    )
    .all({ currency, ...window });
}

export type CostSums = { readonly clientId: ClientId; readonly amountMinor: number; readonly foreignCount: number };

/** Months whose first day lies in the window: always twelve. */
export function monthsOfWindow(window: Window): { readonly first: Period; readonly last: Period } {
  return { first: addPeriods(periodOf(window.afterOn), 1), last: periodOf(window.asOf) };
}

/** Sums of the monthly costs of the window, one row a client that has any. */
export function listCostSums(db: ReadableDb, { window, currency }: FiguresScope): CostSums[] {
  const months = monthsOfWindow(window);
  return db
    .prepare<unknown[], CostSums>(
      `SELECT client_id AS clientId,
        COALESCE(SUM(amount_minor) FILTER (WHERE currency IS NULL OR currency = @currency), 0) AS amountMinor,
        COUNT(*) FILTER (WHERE currency <> @currency) AS foreignCount
      FROM costs WHERE month BETWEEN @first AND @last GROUP BY client_id`,
    )
    .all({ currency, ...months });
}

export type TimeSums = { readonly clientId: ClientId; readonly minutesWorked: number; readonly timeEntryCount: number };

/** Minutes worked in the window, one row a client that has an entry. Client by client, the index gives the window alone. */
export function listTimeSums(db: ReadableDb, window: Window): TimeSums[] {
  return db
    .prepare<unknown[], TimeSums>(
      `SELECT clients.id AS clientId, SUM(minutes) AS minutesWorked, COUNT(*) AS timeEntryCount
      FROM clients CROSS JOIN time_entries ON client_id = clients.id
      WHERE worked_on > ? AND worked_on <= ? GROUP BY clients.id`,
    )
    .all(window.afterOn, window.asOf);
}

export type ForeignPaymentCount = { readonly clientId: ClientId; readonly foreignCount: number };

/** Payments of the window that are left out for their currency, one row a client that has any. */
export function listForeignPaymentCounts(db: ReadableDb, { window, currency }: FiguresScope): ForeignPaymentCount[] {
  return db
    .prepare<unknown[], ForeignPaymentCount>(
      `SELECT client_id AS clientId, COUNT(*) AS foreignCount
      FROM payments WHERE paid_on > @afterOn AND paid_on <= @asOf AND ${isForeignPayment} GROUP BY client_id`,
    )
    .all({ currency, ...window });
}

export type FirstActivity = { readonly clientId: ClientId; readonly firstActivityOn: CalendarDate | null };

/** First invoice or time entry up to a day, or the earlier day since which the client is one; one row a client. */
export function listFirstActivities(db: ReadableDb, asOf: CalendarDate): FirstActivity[] {
  const rows = db
    .prepare<unknown[], ActivityDays>(
      `SELECT id AS clientId, since_on AS sinceOn,
        (SELECT MIN(issued_on) FROM invoices WHERE client_id = clients.id) AS issuedOn,
        (SELECT MIN(worked_on) FROM time_entries WHERE client_id = clients.id) AS workedOn
      FROM clients`,
    )
    .all();
  return rows.map(({ clientId, sinceOn, issuedOn, workedOn }) => {
    const firstOn = [issuedOn, workedOn].filter((day) => day !== null && day <= asOf).sort()[0] ?? null;
    const isOlder = firstOn !== null && sinceOn !== null && sinceOn < firstOn;
    return { clientId, firstActivityOn: isOlder ? sinceOn : firstOn };
  });
}

type ActivityDays = {
  readonly clientId: ClientId;
  readonly sinceOn: CalendarDate | null;
  readonly issuedOn: CalendarDate | null;
  readonly workedOn: CalendarDate | null;
};
