import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, ImportId } from '../../../shared/core/ids.ts';
import type { ReadableDb } from '../database.ts';

/** A payment of another import whose invoice is known by its number. */
export type NumberedPayment = {
  readonly identity: string;
  readonly clientId: ClientId;
  readonly number: string;
  readonly paidOn: CalendarDate;
  readonly amountMinor: number;
  readonly fileName: string;
};

/** Payments of other imports with the number of their invoice: named in their row, or that of the one they are tied to. */
export function listNumberedPayments(db: ReadableDb, importId: ImportId): readonly NumberedPayment[] {
  return db
    .prepare<[string], NumberedPayment>(
      `SELECT payments.identity, payments.client_id AS clientId, COALESCE(invoice_number, invoices.number) AS number,
         payments.paid_on AS paidOn, payments.amount_minor AS amountMinor, imports.file_name AS fileName
       FROM payments JOIN imports ON imports.id = payments.import_id
         LEFT JOIN invoices ON invoices.id = payments.invoice_id
       WHERE imports.id <> ? AND COALESCE(invoice_number, invoices.number) IS NOT NULL
       ORDER BY imports.imported_at, payments.id`,
    )
    .all(importId);
}
