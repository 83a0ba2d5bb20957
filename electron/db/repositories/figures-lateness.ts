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
  const paidInParts = listPaymentsInParts(db, scope);
  const sums = new Map<ClientId, { invoiceCount: number; daysTotal: number }>();
  for (const row of iterateCandidates(db, scope)) {
    const days = daysBeyondTerms(toAccount(row, paidInParts, scope), scope.window);
    if (days === null) continue;
    const sum = sums.get(row.clientId);
    if (sum === undefined) sums.set(row.clientId, { invoiceCount: 1, daysTotal: days });
    else {
      sum.invoiceCount += 1;
      sum.daysTotal += days;
    }
  }
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

type PartRow = PaidPart & { readonly invoiceId: InvoiceId };

/** Payments of invoices that were paid in more than one part, by date. */
function listPaymentsInParts(db: ReadableDb, { currency }: FiguresScope): Map<InvoiceId, PaidPart[]> {
  const rows = db
    .prepare<unknown[], PartRow>(
      `SELECT invoice_id AS invoiceId, paid_on AS paidOn, amount_minor AS amountMinor FROM payments
      WHERE (currency IS NULL OR currency = @currency) AND invoice_id IN (
        SELECT invoice_id FROM payments WHERE invoice_id IS NOT NULL AND (currency IS NULL OR currency = @currency)
        GROUP BY invoice_id HAVING COUNT(*) > 1
      ) ORDER BY paid_on, id`,
    )
    .all({ currency });
  return Map.groupBy(rows, (row) => row.invoiceId);
}

function toAccount(
  row: CandidateRow,
  paidInParts: ReadonlyMap<InvoiceId, readonly PaidPart[]>,
  { currency }: FiguresScope,
): InvoiceAccount {
  const { dueOn, statedPaidOn, netMinor, grossMinor, balanceMinor } = row;
  return { dueOn, statedPaidOn, netMinor, grossMinor, balanceMinor, payments: paymentsOf(row, paidInParts), currency };
}

function paymentsOf(row: CandidateRow, paidInParts: ReadonlyMap<InvoiceId, readonly PaidPart[]>): readonly PaidPart[] {
  const parts = paidInParts.get(row.id);
  if (parts !== undefined) return parts;
  if (row.lastPaidOn === null || row.paidMinor === null) return [];
  return [{ paidOn: row.lastPaidOn, amountMinor: row.paidMinor }];
}
