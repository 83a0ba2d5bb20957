import type { CurrencyCode } from '../core/money.ts';

type InvoiceMoney = {
  readonly amountMinor: number;
  readonly passThroughMinor: number | null;
  readonly currency: CurrencyCode | null;
};

/** The invoice with the money that counts in the figures: converted, where its file carried a rate. */
export function toCountedInvoice<Invoice extends InvoiceMoney & { readonly converted: InvoiceMoney | null }>(
  invoice: Invoice,
): Invoice {
  if (invoice.converted === null) return invoice;
  const { amountMinor, passThroughMinor, currency } = invoice.converted;
  return { ...invoice, amountMinor, passThroughMinor, currency };
}
