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
 * By far the most invoices are settled by one payment, by what their own file states, or not at all: SQLite sums these
 * itself. The rest are read and go by the rule in full, `daysBeyondTerms`.
 */
export function sumLateness(db: ReadableDb, scope: FiguresScope): Map<ClientId, Lateness> {
  const sums = new Map<ClientId, Lateness>();
  const add = (clientId: ClientId, invoiceCount: number, daysTotal: number): void => {
    const sum = sums.get(clientId) ?? { invoiceCount: 0, daysTotal: 0 };
    sums.set(clientId, { invoiceCount: sum.invoiceCount + invoiceCount, daysTotal: sum.daysTotal + daysTotal });
  };
  const rest: InvoiceId[] = [];
  for (const [clientId, otherId, invoiceCount, daysTotal] of listPlainSums(db, scope)) {
    if (otherId !== null) rest.push(otherId);
    else if (invoiceCount > 0) add(clientId, invoiceCount, daysTotal ?? 0);
  }
  const payments = listPaymentsByInvoice(db, scope, rest);
  for (const tuple of listInvoicesDue(db, scope, rest)) {
    const days = daysBeyondTerms(toAccount(tuple, payments, scope.currency), scope.window);
    if (days !== null) add(tuple[1], 1, days);
  }
  return sums;
}

function toAccount(
  [id, , dueOn, statedPaidOn, netMinor, grossMinor, balanceMinor, own]: InvoiceTuple,
  payments: ReadonlyMap<InvoiceId, readonly PaidPart[]>,
  currency: CurrencyCode,
): InvoiceAccount {
  return {
    dueOn,
    statedPaidOn,
    netMinor,
    grossMinor,
    balanceMinor,
    payments: payments.get(id) ?? unpaid,
    currency: own ?? currency,
  };
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
  const payments = listPaymentsByInvoice(db, scope, null);
  return listInvoicesDue(db, scope, null)
    .map((tuple) => ({ clientId: tuple[1], issuedOn: tuple[8], account: toAccount(tuple, payments, currency) }))
    .sort((one, other) => compareText(one.issuedOn, other.issuedOn));
}

const isDue = `due_on IS NOT NULL AND (amount_minor > 0 OR is_open_balance) AND issued_on <= @asOf AND ${isOwnInvoice}`;

type PlainSum = readonly [
  clientId: ClientId,
  /** An invoice that is not plain, alone in its row. */
  otherId: InvoiceId | null,
  invoiceCount: number,
  daysTotal: number | null,
];

/**
 * The plain invoices of each client, summed, and each other one. Plain: no credit note, balance or other money to look at,
 * and either one payment, which covers it, or none.
 */
function listPlainSums(db: ReadableDb, { window, currency }: FiguresScope): PlainSum[] {
  const isPlain = `CASE
    WHEN is_open_balance OR gross_minor <= 0 OR due.currency <> @currency
      OR due.id IN (SELECT credits_invoice_id FROM invoices WHERE credits_invoice_id IS NOT NULL) THEN FALSE
    WHEN paid.id IS NULL THEN due.paid_on IS NOT NULL OR balance_minor IS NULL
    WHEN EXISTS (SELECT 1 FROM payments AS more WHERE more.invoice_id = due.id AND more.rowid <> paid.rowid) THEN FALSE
    ELSE paid.amount_minor >= COALESCE(gross_minor, due.amount_minor)
      AND (paid.currency IS NULL OR paid.currency = @currency) END`;
  const settledOn = 'COALESCE(paid.paid_on, due.paid_on)'; // later than the window, or null: open
  const counts = `(${settledOn} IS NULL OR ${settledOn} > @afterOn) AND (${settledOn} <= @asOf OR due_on < @asOf)`;
  const days = `(unixepoch(MIN(COALESCE(${settledOn}, @asOf), @asOf)) - unixepoch(due_on)) / 86400`;
  return db
    .prepare<unknown[], PlainSum>(
      // In the order of the table: by the index on the client each page would be looked for again and again.
      `SELECT due.client_id, IIF(${isPlain}, NULL, due.id) AS otherId,
        COUNT(*) FILTER (WHERE ${counts}), SUM(${days}) FILTER (WHERE ${counts})
      FROM (SELECT * FROM invoices NOT INDEXED WHERE ${isDue}) AS due LEFT JOIN payments AS paid ON paid.invoice_id = due.id
      GROUP BY due.client_id, otherId`,
    )
    .raw()
    .all({ asOf: window.asOf, afterOn: window.afterOn, currency }) as unknown as PlainSum[];
}

function listInvoicesDue(
  db: ReadableDb,
  { window, currency }: FiguresScope,
  ids: readonly InvoiceId[] | null,
): InvoiceTuple[] {
  return db
    .prepare<unknown[], InvoiceTuple>(
      `SELECT id, client_id, due_on, paid_on, IIF(is_open_balance, gross_minor, amount_minor), gross_minor, balance_minor,
        currency, issued_on
      FROM invoices WHERE ${isDue} AND ${ids === null ? 'TRUE' : 'id IN (SELECT value FROM json_each(@ids))'}`,
    )
    .raw()
    .all({ asOf: window.asOf, currency, ids: JSON.stringify(ids) }) as unknown as InvoiceTuple[];
}

type PaymentTuple = readonly [
  invoiceId: InvoiceId,
  paidOn: CalendarDate,
  amountMinor: number,
  currency: CurrencyCode | null,
];

/**
 * Payments that belong to an invoice and can be compared with it, and what credit notes take back of it, by date; those
 * of the named invoices, or of all.
 */
function listPaymentsByInvoice(
  db: ReadableDb,
  { currency }: FiguresScope,
  ids: readonly InvoiceId[] | null,
): Map<InvoiceId, PaidPart[]> {
  const rows = db
    .prepare<unknown[], PaymentTuple>(
      `SELECT invoice_id, paid_on, amount_minor, currency FROM payments
      WHERE ${ids === null ? 'invoice_id IS NOT NULL' : 'invoice_id IN (SELECT value FROM json_each(@ids))'}
        AND (currency IS NULL OR NOT ${isForeignPayment})`,
    )
    .raw()
    .all({ currency, ids: JSON.stringify(ids) }) as unknown as PaymentTuple[];
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
