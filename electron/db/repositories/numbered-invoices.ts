import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, ImportId, InvoiceId } from '../../../shared/core/ids.ts';
import type { ReadableDb } from '../database.ts';

export type NumberedInvoice = {
  readonly id: InvoiceId;
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly number: string;
  readonly issuedOn: CalendarDate;
  readonly amountMinor: number;
  readonly grossMinor: number | null;
  readonly currency: string | null;
};

/** Invoices and credit notes with a number that another import brought, by number. */
export function listNumberedInvoices(db: ReadableDb, importId: ImportId): ReadonlyMap<string, NumberedInvoice[]> {
  const rows = db
    .prepare<[string], NumberedInvoice>(
      `SELECT invoices.id, client_id AS clientId, name AS clientName, number, issued_on AS issuedOn,
         amount_minor AS amountMinor, gross_minor AS grossMinor, invoices.currency
       FROM invoices JOIN clients ON clients.id = client_id
       WHERE number IS NOT NULL AND NOT is_open_balance AND invoices.import_id IS NOT ?`,
    )
    .all(importId);
  return Map.groupBy(rows, ({ number }) => number);
}
