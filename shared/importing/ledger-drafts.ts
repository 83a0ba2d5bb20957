import type { ClientRef, InvoiceDraft, LedgerDraft, PaymentDraft, Question } from './drafts.ts';
import { invoiceKey } from './group-invoices.ts';
import { hashTexts } from './hash-text.ts';
import type { LeftOutRow } from './left-out.ts';
import { orNull } from './row-parts.ts';

export type LedgerContents = {
  readonly drafts: readonly LedgerDraft[];
  readonly leftOut: readonly LeftOutRow[];
  readonly questions: readonly Question[];
};

export type LedgerContext = {
  readonly toClientKey: (name: string) => string;
  readonly vat: 'net' | 'unknown' | undefined;
};

/** What a posting says of a client's account. */
export type Posted = {
  readonly line: number;
  readonly client: ClientRef;
  readonly number: string;
  readonly on: InvoiceDraft['issuedOn'];
  readonly currency: InvoiceDraft['currency'];
};

/** An invoice, or where the amount is negative a credit note of the invoice with that number. */
export function toInvoice(
  { line, client, number, on, currency }: Posted,
  amounts: Pick<InvoiceDraft, 'amountMinor' | 'grossMinor' | 'mayIncludeVat'>,
  source: string,
  { toClientKey }: LedgerContext,
): LedgerDraft {
  const isCredit = amounts.amountMinor < 0;
  const clientKey = toClientKey(client.name) || client.externalId;
  const content = `${on} ${hashTexts([clientKey, on, amounts.amountMinor, currency])}`;
  return {
    posting: 'invoice',
    lines: [line],
    client,
    // credit notes of one invoice carry its number, each its own
    identity:
      number === '' || isCredit ? `${content} ${number}` : `number ${source} ${invoiceKey(clientKey, number, false)}`,
    number: orNull(number),
    creditsNumber: isCredit ? orNull(number) : null,
    issuedOn: on,
    dueOn: null,
    paidOn: null,
    ...amounts,
    balanceMinor: null,
    passThroughMinor: null,
    currency,
    rate: null,
    rateCurrency: null,
    isRecurring: null,
  };
}

export function toPayment(posted: Posted, amountMinor: number): LedgerDraft {
  const { line, client, number, on, currency } = posted;
  const payment: PaymentDraft = {
    lines: [line],
    client,
    identity: `${on} ${hashTexts([client.name, client.externalId, number, on, amountMinor, currency])}`,
    invoiceNumber: orNull(number),
    paidOn: on,
    amountMinor,
    currency,
  };
  return { posting: 'payment', ...payment };
}
