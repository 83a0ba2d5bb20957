import { type CalendarDate, daysBetween, isInWindow, type Window } from '../core/dates.ts';
import type { CurrencyCode } from '../core/money.ts';
import { findSettlement, type Settlement } from './paid-in-full.ts';

/** A payment, or what a credit note takes back; `paidOn` is then the day on which that was issued. */
export type PaidPart = {
  readonly paidOn: CalendarDate;
  readonly amountMinor: number;
  readonly isCredit?: boolean;
};

/** What is stored of one invoice and its payments, in the operator's currency. */
export type InvoiceAccount = {
  readonly dueOn: CalendarDate | null;
  /** Paid date named by the file of invoices; counts only where no payments are known. */
  readonly statedPaidOn: CalendarDate | null;
  readonly netMinor: number;
  /** With VAT; null where the file has none, and payments are compared with the net amount. */
  readonly grossMinor: number | null;
  /** Open balance by the file of invoices; null where it has none. */
  readonly balanceMinor: number | null;
  /** All payments of this invoice and what credit notes take back of it, by date. */
  readonly payments: readonly PaidPart[];
  readonly currency: CurrencyCode;
};

/** `paid` with null: paid on a day that nothing tells. `credit`: nothing to be paid, or taken back as a whole. */
export type PaymentState =
  | { readonly kind: 'paid'; readonly paidOn: CalendarDate | null }
  | { readonly kind: 'open' }
  | { readonly kind: 'credit' };

/** Whether an invoice counts as paid as of a day, and since when; later payments are not known yet on that day. */
export function paymentStateOf(invoice: InvoiceAccount, asOf: CalendarDate): PaymentState {
  const dueMinor = invoice.grossMinor ?? invoice.netMinor;
  if (dueMinor <= 0 || invoice.netMinor <= 0) return { kind: 'credit' };
  if (creditedBy(invoice, asOf) >= dueMinor) return { kind: 'credit' };
  if (invoice.payments.some(({ isCredit }) => isCredit !== true)) {
    const paidOn = findPaid(invoice, dueMinor)?.paidOn;
    if (paidOn !== undefined) return paidOn <= asOf ? { kind: 'paid', paidOn } : { kind: 'open' };
  } else if (invoice.statedPaidOn !== null) {
    return invoice.statedPaidOn <= asOf ? { kind: 'paid', paidOn: invoice.statedPaidOn } : { kind: 'open' };
  }
  return isBalanceSettled(invoice, dueMinor) ? { kind: 'paid', paidOn: null } : { kind: 'open' };
}

/** How an invoice was settled as of a day; `stated`: its own file says so. Null while it is open. */
export function settlementOf(invoice: InvoiceAccount, asOf: CalendarDate): Settlement | 'credit' | 'stated' | null {
  const state = paymentStateOf(invoice, asOf);
  if (state.kind !== 'paid') return state.kind === 'credit' ? 'credit' : null;
  const isPaidByPayments = invoice.payments.some(({ isCredit }) => isCredit !== true);
  const paid = isPaidByPayments ? findPaid(invoice, invoice.grossMinor ?? invoice.netMinor) : undefined;
  return paid?.settlement ?? 'stated';
}

type Paid = { readonly paidOn: CalendarDate; readonly settlement: Settlement };

function findPaid(invoice: InvoiceAccount, dueMinor: number): Paid | undefined {
  let paidMinor = 0;
  for (const payment of invoice.payments) {
    paidMinor += payment.amountMinor;
    const { netMinor, currency } = invoice;
    const settlement = findSettlement({ dueMinor, netMinor, paidMinor, currency });
    if (settlement !== undefined) return { paidOn: payment.paidOn, settlement };
  }
  return undefined;
}

function creditedBy({ payments }: InvoiceAccount, asOf: CalendarDate): number {
  return payments.reduce(
    (sum, { isCredit, paidOn, amountMinor }) => (isCredit === true && paidOn <= asOf ? sum + amountMinor : sum),
    0,
  );
}

function isBalanceSettled({ balanceMinor, netMinor, currency }: InvoiceAccount, dueMinor: number): boolean {
  if (balanceMinor === null) return false;
  return findSettlement({ dueMinor, netMinor, paidMinor: dueMinor - balanceMinor, currency }) !== undefined;
}

/**
 * Days beyond terms, negative where paid early, as payment behaviour counts them: of an invoice with a due date that was
 * paid inside the window, or is open and past due on its last day. Null for any other.
 */
export function daysBeyondTerms(invoice: InvoiceAccount, window: Window): number | null {
  if (invoice.dueOn === null) return null;
  const state = paymentStateOf(invoice, window.asOf);
  if (state.kind === 'open') return invoice.dueOn < window.asOf ? daysBetween(invoice.dueOn, window.asOf) : null;
  if (state.kind === 'credit' || state.paidOn === null || !isInWindow(state.paidOn, window)) return null;
  return daysBetween(invoice.dueOn, state.paidOn);
}
