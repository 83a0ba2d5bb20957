import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, ImportId, PaymentId } from '../../../shared/core/ids.ts';
import type { WritableDb } from '../database.ts';

export type PaymentValues = {
  readonly clientId: ClientId;
  readonly invoiceNumber: string | null;
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
    `INSERT INTO payments (id, client_id, invoice_number, paid_on, amount_minor, currency, identity, import_id)
     VALUES (@id, @clientId, @invoiceNumber, @paidOn, @amountMinor, @currency, @identity, @importId)
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
         SELECT MIN(id) AS id, client_id, number FROM invoices WHERE number IS NOT NULL
         GROUP BY client_id, number HAVING COUNT(*) = 1
       ) AS found
       WHERE payments.invoice_id IS NULL AND payments.invoice_number IS NOT NULL
         AND found.client_id = payments.client_id AND found.number = payments.invoice_number`,
    )
    .run().changes;
}
