import type { CostRow, InvoiceRow, PaymentRow, TicketRow, TimeRow } from '../../../shared/contract/book-calls.ts';
import type { CalendarDate, Window } from '../../../shared/core/dates.ts';
import type { ClientId, InvoiceId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ReadableDb } from '../database.ts';
import { monthsOfWindow } from './figures-sums.ts';

type Flag = 0 | 1 | null;

function toBoolean(flag: Flag): boolean | null {
  return flag === null ? null : flag === 1;
}

/** What is stored of an invoice; what of it counts in a window is told elsewhere. */
export type StoredInvoice = Omit<InvoiceRow, 'paidOn' | 'daysBeyondTerms' | 'converted'> & {
  readonly rate: number | null;
  readonly rateCurrency: CurrencyCode | null;
  readonly statedPaidOn: CalendarDate | null;
  readonly grossMinor: number | null;
  readonly balanceMinor: number | null;
  /** Nothing but the open balance is known of it. */
  readonly isOpenBalance: boolean;
};

/** Every invoice of a client issued up to a day, newest first. */
export function listInvoices(db: ReadableDb, clientId: ClientId, asOf: CalendarDate): StoredInvoice[] {
  type Row = Omit<StoredInvoice, 'isRecurring' | 'mayIncludeVat' | 'isOpenBalance'> & {
    isRecurring: Flag;
    mayIncludeVat: Flag;
    isOpenBalance: Flag;
  };
  const rows = db
    .prepare<unknown[], Row>(
      `SELECT id, client_id AS clientId, number, issued_on AS issuedOn, due_on AS dueOn, paid_on AS statedPaidOn,
        amount_minor AS amountMinor, gross_minor AS grossMinor, balance_minor AS balanceMinor,
        pass_through_minor AS passThroughMinor, currency, rate, rate_currency AS rateCurrency,
        is_recurring AS isRecurring, may_include_vat AS mayIncludeVat, source, is_open_balance AS isOpenBalance
      FROM invoices WHERE client_id = ? AND issued_on <= ? ORDER BY issued_on DESC, number DESC, id`,
    )
    .all(clientId, asOf);
  return rows.map((row) => ({
    ...row,
    isRecurring: toBoolean(row.isRecurring),
    mayIncludeVat: row.mayIncludeVat === 1,
    isOpenBalance: row.isOpenBalance === 1,
  }));
}

export type StoredPayment = PaymentRow & { readonly invoiceId: InvoiceId | null };

/** Every payment of a client, oldest first. */
export function listPayments(db: ReadableDb, clientId: ClientId): StoredPayment[] {
  return db
    .prepare<unknown[], StoredPayment>(
      `SELECT id, invoice_id AS invoiceId, invoice_number AS invoiceNumber, paid_on AS paidOn,
        amount_minor AS amountMinor, currency
      FROM payments WHERE client_id = ? ORDER BY paid_on, id`,
    )
    .all(clientId);
}

/** Monthly costs of a client in the window, newest first. */
export function listCosts(db: ReadableDb, clientId: ClientId, window: Window): CostRow[] {
  const months = monthsOfWindow(window);
  return db
    .prepare<unknown[], CostRow>(
      `SELECT id, month, description, amount_minor AS amountMinor, currency
      FROM costs WHERE client_id = ? AND month BETWEEN ? AND ? ORDER BY month DESC, description, id`,
    )
    .all(clientId, months.first, months.last);
}

/** Time entries of a client in the window, newest first. */
export function listTimeEntries(db: ReadableDb, clientId: ClientId, window: Window): TimeRow[] {
  const rows = db
    .prepare<unknown[], Omit<TimeRow, 'isBillable'> & { isBillable: Flag }>(
      `SELECT id, worked_on AS workedOn, minutes, kind, is_billable AS isBillable, person, note
      FROM time_entries WHERE client_id = ? AND worked_on > ? AND worked_on <= ? ORDER BY worked_on DESC, id`,
    )
    .all(clientId, window.afterOn, window.asOf);
  return rows.map((row) => ({ ...row, isBillable: toBoolean(row.isBillable) }));
}

/** Tickets of a client opened in the window, newest first. */
export function listTickets(db: ReadableDb, clientId: ClientId, window: Window): TicketRow[] {
  type Row = Omit<TicketRow, 'isReopened' | 'isAfterHours'> & { isReopened: Flag; isAfterHours: Flag };
  const rows = db
    .prepare<unknown[], Row>(
      `SELECT id, number, subject, opened_at AS openedAt, closed_at AS closedAt, is_reopened AS isReopened,
        priority, channel, is_after_hours AS isAfterHours
      FROM tickets WHERE client_id = ? AND substr(opened_at, 1, 10) > ? AND substr(opened_at, 1, 10) <= ?
      ORDER BY opened_at DESC, id`,
    )
    .all(clientId, window.afterOn, window.asOf);
  return rows.map((row) => ({
    ...row,
    isReopened: toBoolean(row.isReopened),
    isAfterHours: toBoolean(row.isAfterHours),
  }));
}
