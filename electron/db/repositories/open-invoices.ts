import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, InvoiceId } from '../../../shared/core/ids.ts';
import type { ReadableDb } from '../database.ts';

/** An invoice of which something is open by its payments and credit notes, whatever its file says of its balance. */
export type OpenInvoice = {
  readonly id: InvoiceId;
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly number: string | null;
  readonly issuedOn: CalendarDate;
  readonly currency: string | null;
  readonly openMinor: number;
  /** Whether its own file calls it paid. */
  readonly isStatedPaid: boolean;
  /** What a list of open balances told, no invoice of its own. */
  readonly isOpenBalance: boolean;
};

type StoredOpenInvoice = Omit<OpenInvoice, 'isStatedPaid' | 'isOpenBalance'> & {
  readonly isStatedPaid: 0 | 1;
  readonly isOpenBalance: 0 | 1;
};

/** Every open invoice, oldest first. */
export function listOpenInvoices(db: ReadableDb): OpenInvoice[] {
  return db
    .prepare<[], StoredOpenInvoice>(
      `WITH settled AS (
         SELECT invoice_id, SUM(amount_minor) AS minor FROM (
           SELECT invoice_id, amount_minor FROM payments WHERE invoice_id IS NOT NULL
           UNION ALL
           SELECT credits_invoice_id, -COALESCE(gross_minor, amount_minor) FROM invoices
           WHERE credits_invoice_id IS NOT NULL
         ) GROUP BY invoice_id
       )
       SELECT invoices.id, client_id AS clientId, clients.name AS clientName, number, issued_on AS issuedOn,
         invoices.currency, COALESCE(gross_minor, amount_minor) - COALESCE(minor, 0) AS openMinor,
         paid_on IS NOT NULL OR COALESCE(balance_minor, 1) <= 0 AS isStatedPaid,
         is_open_balance AS isOpenBalance
       FROM invoices JOIN clients ON clients.id = client_id LEFT JOIN settled ON invoice_id = invoices.id
       WHERE (amount_minor > 0 OR is_open_balance = 1) AND COALESCE(gross_minor, amount_minor) > COALESCE(minor, 0)
       ORDER BY issued_on, invoices.id`,
    )
    .all()
    .map((row) => ({ ...row, isStatedPaid: row.isStatedPaid === 1, isOpenBalance: row.isOpenBalance === 1 }));
}
