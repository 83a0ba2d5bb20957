import type { ClientRows, InvoiceRow } from '../../../shared/contract/book-calls.ts';
import { isInWindow, type Window } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';

/** What a table of money rows adds up to in the operator's currency, and how many rows it leaves out. */
export type MoneyTotal = { readonly sumMinor: number; readonly otherCurrencyCount: number };

type MoneyRow = { readonly currency: CurrencyCode | null };

/** Whether a row counts in sums. A row without a currency is in the operator's; invoices with a rate come converted. */
function isOwnCurrency(row: MoneyRow, currency: CurrencyCode): boolean {
  return row.currency === null || row.currency === currency;
}

/** Sum of the rows in the operator's currency; others are counted and left out. */
export function sumMoney<Row extends MoneyRow>(
  rows: readonly Row[],
  currency: CurrencyCode,
  amountOf: (row: Row) => number,
): MoneyTotal {
  const own = rows.filter((row) => isOwnCurrency(row, currency));
  return {
    sumMinor: own.reduce((sum, row) => sum + amountOf(row), 0),
    otherCurrencyCount: rows.length - own.length,
  };
}

/** Invoices of the window, whose sum is the revenue, and older ones that only count in payment behaviour. */
export function splitInvoices(
  invoices: readonly InvoiceRow[],
  window: Window,
): { readonly inWindow: readonly InvoiceRow[]; readonly older: readonly InvoiceRow[] } {
  return {
    inWindow: invoices.filter((row) => isInWindow(row.issuedOn, window)),
    older: invoices.filter((row) => !isInWindow(row.issuedOn, window)),
  };
}

export type PassThroughTotal = {
  readonly onInvoicesMinor: number;
  readonly monthlyMinor: number;
  readonly totalMinor: number;
  /** Invoices whose resold cost nobody stated: unknown, not zero. */
  readonly unknownInvoiceCount: number;
};

/** Resold cost of the window: what its invoices state plus costs entered by month. */
export function sumPassThrough(
  invoices: readonly InvoiceRow[],
  costs: ClientRows['costs'],
  currency: CurrencyCode,
): PassThroughTotal {
  const onInvoicesMinor = sumMoney(invoices, currency, (row) => row.passThroughMinor ?? 0).sumMinor;
  const monthlyMinor = sumMoney(costs, currency, (row) => row.amountMinor).sumMinor;
  const unknown = invoices.filter((row) => isOwnCurrency(row, currency) && row.passThroughMinor === null);
  return {
    onInvoicesMinor,
    monthlyMinor,
    totalMinor: onInvoicesMinor + monthlyMinor,
    unknownInvoiceCount: unknown.length,
  };
}

/** Mean days beyond terms over the invoices that count, undefined where none does. */
export function findMeanDaysLate(
  invoices: readonly InvoiceRow[],
): { readonly days: number; readonly invoiceCount: number } | undefined {
  const late = invoices.flatMap((row) => (row.daysBeyondTerms === null ? [] : [row.daysBeyondTerms]));
  if (late.length === 0) return undefined;
  return { days: late.reduce((sum, days) => sum + days, 0) / late.length, invoiceCount: late.length };
}

/** Minutes of all rows together. */
export function sumMinutes(entries: readonly { readonly minutes: number }[]): number {
  return entries.reduce((sum, row) => sum + row.minutes, 0);
}
