import type { PaidPart } from '../../../shared/client/invoice-timing.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, ImportId, InvoiceId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

/** A credit note that is not tied to an invoice yet; `amountMinor` is what it takes back, with VAT where known. */
export type LooseCredit = {
  readonly id: InvoiceId;
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly number: string | null;
  readonly creditsNumber: string | null;
  readonly issuedOn: CalendarDate;
  readonly amountMinor: number;
  readonly currency: string | null;
  readonly importId: ImportId | null;
};

/**
 * Credit notes that lower no invoice yet, oldest first; amountMinor is positive and includes VAT where the file tells
 * it.
 */
export function listLooseCredits(db: ReadableDb): LooseCredit[] {
  return db
    .prepare<[], LooseCredit>(
      `SELECT invoices.id, client_id AS clientId, clients.name AS clientName, number, credits_number AS creditsNumber,
         issued_on AS issuedOn, -COALESCE(gross_minor, amount_minor) AS amountMinor, invoices.currency,
         invoices.import_id AS importId
       FROM invoices JOIN clients ON clients.id = client_id
       WHERE amount_minor < 0 AND credits_invoice_id IS NULL ORDER BY issued_on, invoices.id`,
    )
    .all();
}

/** Invoices of a client that a number names; open balances are none. */
export function listInvoicesNumbered(db: ReadableDb, clientId: ClientId, number: string): InvoiceId[] {
  return db
    .prepare<[string, string], { id: InvoiceId }>(
      'SELECT id FROM invoices WHERE client_id = ? AND number = ? AND amount_minor > 0 AND is_open_balance = 0',
    )
    .all(clientId, number)
    .map(({ id }) => id);
}

/** Takes a credit note off an invoice from now on. */
export function tieCredit(db: WritableDb, creditId: InvoiceId, invoiceId: InvoiceId): void {
  db.prepare('UPDATE invoices SET credits_invoice_id = ? WHERE id = ?').run(invoiceId, creditId);
}

/** What credit notes take back of the invoices they are tied to, of one client or of all. */
export function listCreditParts(
  db: ReadableDb,
  clientId: ClientId | null = null,
): (PaidPart & { readonly invoiceId: InvoiceId })[] {
  return db
    .prepare<unknown[], Omit<PaidPart, 'isCredit'> & { readonly invoiceId: InvoiceId }>(
      `SELECT credits_invoice_id AS invoiceId, issued_on AS paidOn, -COALESCE(gross_minor, amount_minor) AS amountMinor
       FROM invoices WHERE credits_invoice_id IS NOT NULL AND (@clientId IS NULL OR client_id = @clientId)
       ORDER BY issued_on`,
    )
    .all({ clientId })
    .map((part) => ({ ...part, isCredit: true }));
}
