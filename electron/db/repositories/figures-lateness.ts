import { daysBeyondTerms, type InvoiceAccount, type PaidPart } from '../../../shared/client/invoice-timing.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, InvoiceId } from '../../../shared/core/ids.ts';
import type { ReadableDb } from '../database.ts';
import type { FiguresScope } from './figures-sums.ts';

export type Lateness = { readonly invoiceCount: number; readonly daysTotal: number };

type CandidateRow = {
  readonly id: InvoiceId;
  readonly clientId: ClientId;
  readonly dueOn: CalendarDate;
  readonly statedPaidOn: CalendarDate | null;
  readonly netMinor: number;
  readonly grossMinor: number | null;
  readonly balanceMinor: number | null;
  readonly paymentCount: number | null;
  readonly paidMinor: number | null;
  readonly lastPaidOn: CalendarDate | null;
};

/**
 * Days beyond terms of each client's invoices that were fully paid in the window or are open and past due at its end.
 * Invoices that were plainly settled before the window are left to the database; the rest is judged one by one.
 */
export function sumLateness(db: ReadableDb, scope: FiguresScope): Map<ClientId, Lateness> {
  const sums = new Map<ClientId, { invoiceCount: number; daysTotal: number }>();
  const count = (row: CandidateRow, payments: readonly PaidPart[]) => {
    const days = daysBeyondTerms(toAccount(row, payments, scope), scope.window);
    if (days === null) return;
    const sum = sums.get(row.clientId) ?? { invoiceCount: 0, daysTotal: 0 };
    sums.set(row.clientId, { invoiceCount: sum.invoiceCount + 1, daysTotal: sum.daysTotal + days });
  };
  const paidInParts: CandidateRow[] = [];
  for (const row of iterateCandidates(db, scope)) {
    if ((row.paymentCount ?? 0) > 1) paidInParts.push(row);
    else if (row.lastPaidOn === null || row.paidMinor === null) count(row, []);
    else count(row, [{ paidOn: row.lastPaidOn, amountMinor: row.paidMinor }]);
  }
  const listParts = preparePayments(db, scope);
  for (const row of paidInParts) count(row, listParts(row.id));
  return sums;
}

function iterateCandidates(db: ReadableDb, { window, currency }: FiguresScope): IterableIterator<CandidateRow> {
  return db
    .prepare<unknown[], CandidateRow>(
      `SELECT i.id, i.client_id AS clientId, i.due_on AS dueOn, i.paid_on AS statedPaidOn, i.amount_minor AS netMinor,
        i.gross_minor AS grossMinor, i.balance_minor AS balanceMinor, p.paymentCount, p.paidMinor, p.lastPaidOn
      FROM invoices i
      LEFT JOIN (
        SELECT invoice_id, COUNT(*) AS paymentCount, SUM(amount_minor) AS paidMinor, MAX(paid_on) AS lastPaidOn
        FROM payments WHERE invoice_id IS NOT NULL AND (currency IS NULL OR currency = @currency) GROUP BY invoice_id
      ) p ON p.invoice_id = i.id
      WHERE i.due_on IS NOT NULL AND i.amount_minor > 0 AND i.issued_on <= @asOf AND (i.currency IS NULL OR i.currency = @currency)
        AND CASE WHEN p.paymentCount IS NULL THEN i.paid_on IS NULL OR i.paid_on > @afterOn
          ELSE p.lastPaidOn > @afterOn OR p.paidMinor < COALESCE(i.gross_minor, i.amount_minor) END`,
    )
    .iterate({ currency, ...window });
}

/** Gives the payments of one invoice, by date. */
function preparePayments(db: ReadableDb, { currency }: FiguresScope): (invoiceId: InvoiceId) => PaidPart[] {
  const statement = db.prepare<unknown[], PaidPart>(
    `SELECT paid_on AS paidOn, amount_minor AS amountMinor FROM payments
    WHERE invoice_id = ? AND (currency IS NULL OR currency = ?) ORDER BY paid_on, id`,
  );
  return (invoiceId) => statement.all(invoiceId, currency);
}

function toAccount(row: CandidateRow, payments: readonly PaidPart[], { currency }: FiguresScope): InvoiceAccount {
  const { dueOn, statedPaidOn, netMinor, grossMinor, balanceMinor } = row;
  return { dueOn, statedPaidOn, netMinor, grossMinor, balanceMinor, payments, currency };
}
