/**
 * Whether an invoice counts in the currency @currency: it is in it, names none, or its file carries a rate to it.
 * Rule: no conversion unless the file carries a rate.
 */
export const isOwnInvoice = '(currency IS NULL OR currency = @currency OR rate_currency IS @currency)';

/** Money of an invoice that counts, in @currency; null stays null. */
export function ofOwnInvoice(column: 'amount_minor' | 'pass_through_minor'): string {
  return `CASE WHEN currency <> @currency AND rate_currency = @currency
    THEN convert_minor(${column}, rate, currency, rate_currency) ELSE ${column} END`;
}

/**
 * Whether a payment can't be compared with what it pays: an invoice with a rate to @currency is paid in its own currency
 * or in @currency, any other in @currency. Null where the payment names no currency.
 */
export const isForeignPayment = `(payments.currency <> @currency AND CASE
  WHEN invoice_id IN (SELECT id FROM invoices WHERE rate_currency = @currency AND currency <> @currency)
  THEN payments.currency <> (SELECT invoices.currency FROM invoices WHERE invoices.id = payments.invoice_id)
  ELSE TRUE END)`;
