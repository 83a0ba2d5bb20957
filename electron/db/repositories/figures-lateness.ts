import { daysBeyondTerms, type PaidPart } from '../../../shared/client/invoice-timing.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, InvoiceId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ReadableDb } from '../database.ts';
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
  for (const tuple of listInvoicesDue(db, scope)) {
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

function listInvoicesDue(db: ReadableDb, { window, currency }: FiguresScope): InvoiceTuple[] {
  return db
    .prepare<unknown[], InvoiceTuple>(
      `SELECT id, client_id, due_on, paid_on, amount_minor, gross_minor, balance_minor, currency
      FROM invoices WHERE due_on IS NOT NULL AND amount_minor > 0 AND issued_on <= @asOf AND ${isOwnInvoice}`,
    )
    .raw()
    .all({ asOf: window.asOf, currency }) as unknown as InvoiceTuple[];
}

type PaymentTuple = readonly [invoiceId: InvoiceId, paidOn: CalendarDate, amountMinor: number];

/** Payments that belong to an invoice and can be compared with it, by date. */
function listPaymentsByInvoice(db: ReadableDb, { currency }: FiguresScope): Map<InvoiceId, PaidPart[]> {
  const rows = db
    .prepare<unknown[], PaymentTuple>(
      `SELECT invoice_id, paid_on, amount_minor FROM payments
      WHERE invoice_id IS NOT NULL AND (currency IS NULL OR NOT ${isForeignPayment})`,
    )
    .raw()
    .all({ currency }) as unknown as PaymentTuple[];
  const byInvoice = new Map<InvoiceId, PaidPart[]>();
  const inParts = new Set<PaidPart[]>();
  for (const [invoiceId, paidOn, amountMinor] of rows) {
    const parts = byInvoice.get(invoiceId);
    if (parts === undefined) byInvoice.set(invoiceId, [{ paidOn, amountMinor }]);
    else {
      parts.push({ paidOn, amountMinor });
      inParts.add(parts);
    }
  }
  for (const parts of inParts) parts.sort(compareDays);
  return byInvoice;
}

function compareDays(one: PaidPart, other: PaidPart): number {
  if (one.paidOn === other.paidOn) return 0;
  return one.paidOn < other.paidOn ? -1 : 1;
}
