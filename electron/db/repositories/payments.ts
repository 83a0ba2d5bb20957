import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, ImportId, InvoiceId, PaymentId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type PaymentValues = {
  readonly clientId: ClientId;
  readonly invoiceNumber: string | null;
  /** The invoice it pays, where its amount alone told; ties by number follow with `tiePayments`. */
  readonly invoiceId: InvoiceId | null;
  readonly paidOn: CalendarDate;
  readonly amountMinor: number;
  readonly currency: string | null;
};

/** Inserts payments one by one; answers false where the identity is stored already. */
export function makePaymentInserter(
  db: WritableDb,
  importId: ImportId,
): (id: PaymentId, identity: string, values: PaymentValues) => boolean {
  const insert = db.prepare(
    `INSERT INTO payments (id, client_id, invoice_number, invoice_id, paid_on, amount_minor, currency, identity, import_id)
     VALUES (@id, @clientId, @invoiceNumber, @invoiceId, @paidOn, @amountMinor, @currency, @identity, @importId)
     ON CONFLICT (identity) DO NOTHING`,
  );
  return (id, identity, values) => insert.run({ ...values, id, identity, importId }).changes === 1;
}

/**
 * Ties payments that name an invoice to the one invoice of that client with that number; those that are tied already
 * stay. Where several carry the number none is chosen.
 */
export function tiePayments(db: WritableDb): number {
  return db
    .prepare(
      `UPDATE payments SET invoice_id = found.id
       FROM (
         SELECT MIN(id) AS id, client_id, number FROM invoices WHERE number IS NOT NULL AND amount_minor >= 0
         GROUP BY client_id, number HAVING COUNT(*) = 1
       ) AS found
       WHERE payments.invoice_id IS NULL AND payments.invoice_number IS NOT NULL
         AND found.client_id = payments.client_id AND found.number = payments.invoice_number`,
    )
    .run().changes;
}

/** Whether a payment of that identity is stored. */
export function hasPayment(db: ReadableDb, identity: string): boolean {
  return db.prepare<[string], unknown>('SELECT 1 FROM payments WHERE identity = ?').get(identity) !== undefined;
}

/** Clients who have an invoice of that number. */
export function listClientsOfInvoice(db: ReadableDb, number: string): ClientId[] {
  return db
    .prepare<[string], { clientId: ClientId }>('SELECT DISTINCT client_id AS clientId FROM invoices WHERE number = ?')
    .all(number)
    .map(({ clientId }) => clientId);
}

/** Payments of known clients that name no invoice and are tied to none. */
export function listLoosePayments(db: ReadableDb): {
  readonly id: PaymentId;
  readonly clientId: ClientId;
  readonly paidOn: CalendarDate;
  readonly amountMinor: number;
  readonly currency: CurrencyCode | null;
}[] {
  return db
    .prepare<[], ReturnType<typeof listLoosePayments>[number]>(
      `SELECT id, client_id AS clientId, paid_on AS paidOn, amount_minor AS amountMinor, currency
       FROM payments WHERE invoice_id IS NULL AND invoice_number IS NULL ORDER BY paid_on, id`,
    )
    .all();
}

/** Lets a payment settle an invoice from now on. */
export function tiePayment(db: WritableDb, id: PaymentId, invoiceId: InvoiceId): void {
  db.prepare('UPDATE payments SET invoice_id = ? WHERE id = ?').run(invoiceId, id);
}

/** Payments of other imports that are tied to an invoice, by amount. */
export function listTiedPayments(
  db: ReadableDb,
  importId: ImportId,
): ReadonlyMap<number, { readonly clientId: ClientId; readonly paidOn: CalendarDate; readonly amountMinor: number }[]> {
  const rows = db
    .prepare<[string], { clientId: ClientId; paidOn: CalendarDate; amountMinor: number }>(
      `SELECT client_id AS clientId, paid_on AS paidOn, amount_minor AS amountMinor FROM payments
       WHERE invoice_id IS NOT NULL AND import_id IS NOT ?`,
    )
    .all(importId);
  return Map.groupBy(rows, ({ amountMinor }) => amountMinor);
}
