import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { LedgerDraft } from '../../../shared/importing/drafts.ts';
import type { ImportSession } from './import-session.ts';
import { makeInvoiceStorer, newestDay, type StoreDraft } from './store-facts.ts';
import { makePaymentStorer } from './store-payments.ts';

/** Postings on clients' accounts: invoices and credit notes come first, payments that name none last. */
export function orderPostings(drafts: readonly LedgerDraft[]): readonly LedgerDraft[] {
  return drafts.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function rankOf(draft: LedgerDraft): number {
  if (draft.posting === 'invoice') return 0;
  return draft.invoiceNumber === null ? 2 : 1;
}

export function makeLedgerStorer(
  session: ImportSession,
  operatorCurrency: CurrencyCode | null,
  { drafts, today }: { readonly drafts: readonly LedgerDraft[]; readonly today: CalendarDate },
): StoreDraft<LedgerDraft> {
  const storeInvoice = makeInvoiceStorer(
    session,
    newestDay(drafts, today),
    drafts.flatMap((draft) => (draft.posting === 'invoice' ? draft : [])),
  );
  const storePayment = makePaymentStorer(session, operatorCurrency, drafts);
  return (draft) => {
    if (draft.posting === 'payment') {
      const { posting: _posting, ...payment } = draft;
      return storePayment(payment);
    }
    const { posting: _posting, ...invoice } = draft;
    return storeInvoice(invoice);
  };
}
