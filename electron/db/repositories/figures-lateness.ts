import { daysBeyondTerms, type InvoiceAccount, type PaidPart } from '../../../shared/client/invoice-timing.ts';
import { type CalendarDate, windowEnding } from '../../../shared/core/dates.ts';
import type { ClientId, InvoiceId } from '../../../shared/core/ids.ts';
import { type CurrencyCode, convertMinor } from '../../../shared/core/money.ts';
import type { ReadableDb } from '../database.ts';
import { listCreditParts } from './credits.ts';
import { isForeignPayment, isOwnInvoice } from './figures-own-money.ts';
import type { FiguresScope } from './figures-sums.ts';

export type Lateness = { readonly invoiceCount: number; readonly daysTotal: number };

type InvoiceTuple = readonly [
  id: InvoiceId,
  clientId: ClientId,
  dueOn: CalendarDate,
  statedPaidOn: CalendarDate | null,
  netMinor: number,
  grossMinor: number | null,
  balanceMinor: number | null,
  currency: CurrencyCode | null,
  issuedOn: CalendarDate,
];

const unpaid: readonly PaidPart[] = [];

/**
 * Days beyond terms of each client's invoices that were fully paid in the window or are open and past due at its end.
 * An invoice with a rate is compared with its payments in its own currency.
 * Two plain scans joined here: SQLite's own join of the two tables takes more than twice as long.
 */
export function sumLateness(db: ReadableDb, scope: FiguresScope): Map<ClientId, Lateness> {
  const payments = listPaymentsByInvoice(db, scope);
  const sums = new Map<ClientId, { invoiceCount: number; daysTotal: number }>();
  for (const tuple of listInvoicesDue(db, scope, mayCount)) {
    const [id, clientId, dueOn, statedPaidOn, netMinor, grossMinor, balanceMinor, currency] = tuple;
    const parts = payments.get(id) ?? unpaid;
    const account = {
      dueOn,
      statedPaidOn,
      netMinor,
      grossMinor,
      balanceMinor,
      payments: parts,
      currency: currency ?? scope.currency,
    };
    const days = daysBeyondTerms(account, scope.window);
    if (days === null) continue;
    const sum = sums.get(clientId);
    if (sum === undefined) sums.set(clientId, { invoiceCount: 1, daysTotal: days });
    else {
      sum.invoiceCount += 1;
      sum.daysTotal += days;
    }
  }
  return sums;
}

/** An invoice with a due date, when it was issued and how it was paid. */
export type IssuedAccount = {
  readonly clientId: ClientId;
  readonly issuedOn: CalendarDate;
  readonly account: InvoiceAccount;
};

/** Every invoice issued up to a day that has a due date and an amount to pay, by day of issue. */
export function listInvoiceAccounts(db: ReadableDb, asOf: CalendarDate, currency: CurrencyCode): IssuedAccount[] {
  const scope = { window: windowEnding(asOf), currency };
  const payments = listPaymentsByInvoice(db, scope);
  return listInvoicesDue(db, scope, 'TRUE')
    .map(([id, clientId, dueOn, statedPaidOn, netMinor, grossMinor, balanceMinor, own, issuedOn]) => ({
      clientId,
      issuedOn,
      account: {
        dueOn,
        statedPaidOn,
        netMinor,
        grossMinor,
        balanceMinor,
        payments: payments.get(id) ?? unpaid,
        currency: own ?? currency,
      },
    }))
    .sort((one, other) => compareText(one.issuedOn, other.issuedOn));
}

// By far the most rows of an old book: paid before the window by the file's own date, and no payment says otherwise.
const mayCount = '(paid_on IS NULL OR paid_on > @afterOn OR id IN (SELECT invoice_id FROM payments))';

function listInvoicesDue(
  db: ReadableDb,
  { window, currency }: FiguresScope,
  condition: typeof mayCount | 'TRUE',
): InvoiceTuple[] {
  return db
    .prepare<unknown[], InvoiceTuple>(
      `SELECT id, client_id, due_on, paid_on, IIF(is_open_balance, gross_minor, amount_minor), gross_minor, balance_minor,
        currency, issued_on
      FROM invoices
      WHERE due_on IS NOT NULL AND (amount_minor > 0 OR is_open_balance) AND issued_on <= @asOf AND ${isOwnInvoice} AND ${condition}`,
    )
    .raw()
    .all({ asOf: window.asOf, afterOn: window.afterOn, currency }) as unknown as InvoiceTuple[];
}

type PaymentTuple = readonly [
  invoiceId: InvoiceId,
  paidOn: CalendarDate,
  amountMinor: number,
  currency: CurrencyCode | null,
];

/** Payments that belong to an invoice and can be compared with it, and what credit notes take back of it, by date. */
function listPaymentsByInvoice(db: ReadableDb, { currency }: FiguresScope): Map<InvoiceId, PaidPart[]> {
  const rows = db
    .prepare<unknown[], PaymentTuple>(
      `SELECT invoice_id, paid_on, amount_minor, currency FROM payments
      WHERE invoice_id IS NOT NULL AND (currency IS NULL OR NOT ${isForeignPayment})`,
    )
    .raw()
    .all({ currency }) as unknown as PaymentTuple[];
  const byInvoice = new Map<InvoiceId, PaidPart[]>();
  const inParts = new Set<PaidPart[]>();
  const add = (invoiceId: InvoiceId, part: PaidPart): void => {
    const parts = byInvoice.get(invoiceId);
    if (parts === undefined) byInvoice.set(invoiceId, [part]);
    else {
      parts.push(part);
      inParts.add(parts);
    }
  };
  const toInvoiceMoney = makeInvoiceMoney(db, currency);
  for (const [invoiceId, paidOn, amountMinor, paidIn] of rows)
    add(invoiceId, { paidOn, amountMinor: toInvoiceMoney(invoiceId, amountMinor, paidIn) });
  for (const { invoiceId, ...part } of listCreditParts(db)) add(invoiceId, part);
  for (const parts of inParts) parts.sort(compareDays);
  return byInvoice;
}

/** Payments in the operator's currency of an invoice with a rate to it are compared in the invoice's own. */
function makeInvoiceMoney(
  db: ReadableDb,
  currency: CurrencyCode,
): (invoiceId: InvoiceId, amountMinor: number, paidIn: CurrencyCode | null) => number {
  type Rated = { readonly id: InvoiceId; readonly rate: number; readonly currency: CurrencyCode };
  const rated = db
    .prepare<unknown[], Rated>(
      'SELECT id, rate, currency FROM invoices WHERE rate_currency = @currency AND currency <> @currency',
    )
    .all({ currency });
  const byId = new Map(rated.map((invoice) => [invoice.id, invoice]));
  return (invoiceId, amountMinor, paidIn) => {
    const invoice = paidIn === currency ? byId.get(invoiceId) : undefined;
    return invoice === undefined
      ? amountMinor
      : convertMinor(amountMinor, 1 / invoice.rate, currency, invoice.currency);
  };
}

function compareDays(one: PaidPart, other: PaidPart): number {
  return compareText(one.paidOn, other.paidOn);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
