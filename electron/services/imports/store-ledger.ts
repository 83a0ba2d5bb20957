import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { LedgerDraft } from '../../../shared/importing/drafts.ts';
import type { ImportSession } from './import-session.ts';
import { makeInvoiceStorer, type StoreDraft } from './store-facts.ts';
import { makePaymentStorer } from './store-payments.ts';

/** Postings on clients' accounts: invoices and credit notes come first, so that payments find what they pay. */
export function orderPostings(drafts: readonly LedgerDraft[]): readonly LedgerDraft[] {
  return [...drafts.filter(isInvoice), ...drafts.filter((draft) => !isInvoice(draft))];
}

function isInvoice({ posting }: LedgerDraft): boolean {
  return posting === 'invoice';
}

export function makeLedgerStorer(
  session: ImportSession,
  operatorCurrency: CurrencyCode | null,
): StoreDraft<LedgerDraft> {
  const storeInvoice = makeInvoiceStorer(session);
  const storePayment = makePaymentStorer(session, operatorCurrency);
  return (draft) => {
    if (draft.posting === 'payment') {
      const { posting: _posting, ...payment } = draft;
      return storePayment(payment);
    }
    const { posting: _posting, ...invoice } = draft;
    return storeInvoice(invoice);
  };
}
