import { daysBeyondTerms, type PaidPart, paymentStateOf, settlementOf } from '../../../shared/client/invoice-timing.ts';
import type { ClientRows, InvoiceRow } from '../../../shared/contract/book-calls.ts';
import { type CalendarDate, isInWindow, windowEnding } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { type CurrencyCode, convertMinor } from '../../../shared/core/money.ts';
import { listCreditParts } from '../../db/repositories/credits.ts';
import {
  listCosts,
  listInvoices,
  listPayments,
  listTickets,
  listTimeEntries,
  type StoredInvoice,
  type StoredPayment,
} from '../../db/repositories/figures-rows.ts';
import type { FiguresScope } from '../../db/repositories/figures-sums.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { readBookCurrency, resolveAsOf } from './book-basis.ts';

export type ClientRowsArgs = { readonly clientId: ClientId; readonly asOf?: CalendarDate | undefined };

/**
 * The rows behind the figures of one client in the twelve months up to a day. Invoices are those issued in the window
 * and older ones that count in payment behaviour; `daysBeyondTerms` is given for exactly those that count there.
 */
export function listClientRows(deps: ServiceDeps, { clientId, asOf }: ClientRowsArgs): ClientRows {
  const { db } = deps;
  const scope = { window: windowEnding(resolveAsOf(deps, asOf)), currency: readBookCurrency(db) };
  const payments = listPayments(db, clientId);
  const credits = listCreditParts(db, clientId);
  const invoices = listInvoices(db, clientId, scope.window.asOf).map((invoice) =>
    toRow(invoice, { payments, credits }, scope),
  );
  return {
    invoices: invoices.filter((row) => isInWindow(row.issuedOn, scope.window) || row.daysBeyondTerms !== null),
    payments: payments
      .filter((payment) => isInWindow(payment.paidOn, scope.window))
      .map(({ invoiceId: _, ...payment }) => payment)
      .reverse(),
    costs: listCosts(db, clientId, scope.window),
    timeEntries: listTimeEntries(db, clientId, scope.window),
    tickets: listTickets(db, clientId, scope.window),
  };
}

type Settling = {
  readonly payments: readonly StoredPayment[];
  readonly credits: ReturnType<typeof listCreditParts>;
};

function toRow(
  invoice: StoredInvoice,
  { payments, credits }: Settling,
  { window, currency }: FiguresScope,
): InvoiceRow {
  const { statedPaidOn, grossMinor, balanceMinor, rate, rateCurrency: _to, isOpenBalance, ...stored } = invoice;
  const converted = convertInvoice(invoice, currency);
  const row = { ...stored, converted };
  if (row.currency !== null && row.currency !== currency && converted === null)
    return { ...row, paidOn: statedPaidOn, daysBeyondTerms: null };
  const accountCurrency = row.currency ?? currency;
  /** A payment in the operator's currency counts in the invoice's, where that has a rate. */
  const toPart = ({ paidOn, amountMinor, currency: paidIn }: StoredPayment, own: CurrencyCode): PaidPart[] => {
    if (paidIn === null || paidIn === own) return [{ paidOn, amountMinor }];
    if (paidIn !== currency || converted === null || rate === null) return [];
    return [{ paidOn, amountMinor: convertMinor(amountMinor, 1 / rate, currency, own) }];
  };
  const account = {
    dueOn: row.dueOn,
    statedPaidOn,
    netMinor: isOpenBalance ? (grossMinor ?? 0) : row.amountMinor,
    grossMinor,
    balanceMinor,
    payments: [
      ...payments.flatMap((payment) => (payment.invoiceId === row.id ? toPart(payment, accountCurrency) : [])),
      ...credits.filter(({ invoiceId }) => invoiceId === row.id),
    ].toSorted((one, other) => (one.paidOn < other.paidOn ? -1 : 1)),
    currency: accountCurrency,
  };
  const state = paymentStateOf(account, window.asOf);
  return {
    ...row,
    paidOn: state.kind === 'paid' ? state.paidOn : null,
    settlement: settlementOf(account, window.asOf),
    ...(isOpenBalance ? { openBalanceMinor: balanceMinor ?? 0 } : {}),
    daysBeyondTerms: daysBeyondTerms(account, window),
  };
}

/** The money of an invoice in another currency as it counts, where its file carried a rate to the operator's. */
function convertInvoice(invoice: StoredInvoice, to: CurrencyCode): InvoiceRow['converted'] {
  const { amountMinor, passThroughMinor, currency: from, rate, rateCurrency } = invoice;
  if (from === null || from === to || rate === null || rateCurrency !== to) return null;
  return {
    amountMinor: convertMinor(amountMinor, rate, from, to),
    passThroughMinor: passThroughMinor === null ? null : convertMinor(passThroughMinor, rate, from, to),
    currency: to,
    rate,
  };
}
