import type { CalendarDate, Period } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ReadableDb } from '../database.ts';
import { isOwnInvoice, ofOwnInvoice } from './figures-own-money.ts';

export type MonthScope = {
  /** Null: the whole book without prospects. */
  readonly clientId: ClientId | null;
  readonly firstOn: CalendarDate;
  readonly asOf: CalendarDate;
  readonly currency: CurrencyCode;
};

/** Which clients a scope takes in; @clientId is null for all. */
const ofClients = `client_id IN (SELECT id FROM clients WHERE id = @clientId OR (@clientId IS NULL AND standing <> 'prospect'))`;

export type MonthOfInvoices = {
  readonly month: Period;
  readonly revenueMinor: number;
  readonly passThroughMinor: number;
  readonly unknownCostInvoiceCount: number;
};

/** Sums of the invoices of each month that has any, in the operator's currency. */
export function listInvoiceMonths(
  db: ReadableDb,
  { clientId, firstOn, asOf, currency }: MonthScope,
): MonthOfInvoices[] {
  return db
    .prepare<unknown[], MonthOfInvoices>(
      `SELECT substr(issued_on, 1, 7) AS month, SUM(${ofOwnInvoice('amount_minor')}) AS revenueMinor,
        COALESCE(SUM(${ofOwnInvoice('pass_through_minor')}), 0) AS passThroughMinor,
        COUNT(*) FILTER (WHERE pass_through_minor IS NULL) AS unknownCostInvoiceCount
      FROM invoices
      WHERE ${ofClients} AND issued_on BETWEEN @firstOn AND @asOf AND ${isOwnInvoice}
      GROUP BY 1 ORDER BY 1`,
    )
    .all({ clientId, firstOn, asOf, currency });
}

export type MonthOfCosts = { readonly month: Period; readonly amountMinor: number };

/** Sums of the costs entered for each month that has any, in the operator's currency. */
export function listCostMonths(db: ReadableDb, { clientId, firstOn, asOf, currency }: MonthScope): MonthOfCosts[] {
  return db
    .prepare<unknown[], MonthOfCosts>(
      `SELECT month, SUM(amount_minor) AS amountMinor
      FROM costs
      WHERE ${ofClients} AND month BETWEEN substr(@firstOn, 1, 7) AND substr(@asOf, 1, 7) AND (currency IS NULL OR currency = @currency)
      GROUP BY month ORDER BY month`,
    )
    .all({ clientId, firstOn, asOf, currency });
}

export type MonthOfTime = { readonly month: Period; readonly minutesWorked: number };

/** Minutes worked in each month that has an entry. */
export function listTimeMonths(db: ReadableDb, { clientId, firstOn, asOf }: MonthScope): MonthOfTime[] {
  return db
    .prepare<unknown[], MonthOfTime>(
      `SELECT substr(worked_on, 1, 7) AS month, SUM(minutes) AS minutesWorked
      FROM time_entries WHERE ${ofClients} AND worked_on BETWEEN @firstOn AND @asOf GROUP BY 1 ORDER BY 1`,
    )
    .all({ clientId, firstOn, asOf });
}
