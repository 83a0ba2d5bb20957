import type { InvoiceId } from '../../../shared/core/ids.ts';
import type { ReceivableDraft } from '../../../shared/importing/drafts.ts';
import {
  insertOpenBalance,
  listInvoicesByNumber,
  type StoredBalance,
  updateBalance,
} from '../../db/repositories/open-balances.ts';
import { duplicate, type ImportSession, resolveClient } from './import-session.ts';
import type { StoreDraft } from './store-facts.ts';

/**
 * What is open of an invoice: told to the invoice with that number, else kept as the open balance of an invoice that is
 * not known otherwise. Never revenue.
 */
export function makeBalanceStorer(session: ImportSession): StoreDraft<ReceivableDraft> {
  const { db, importId, source, keep, nextRowId, isSameFile } = session;
  return (draft) => {
    const clientId = resolveClient(session, draft.client, draft.lines[0] ?? 0);
    if (typeof clientId !== 'string') return clientId;
    const { number, issuedOn, dueOn, balanceMinor, currency, identity } = draft;
    const stored = listInvoicesByNumber(db, { clientId, number, identity });
    for (const { id } of stored) session.balancesTold.add(id);
    const [only] = stored;
    if (only === undefined || stored.length > 1) {
      if (stored.some((invoice) => invoice.identity === identity)) return duplicate;
      const values = { clientId, number, issuedOn, dueOn, balanceMinor, currency };
      insertOpenBalance(db, nextRowId<InvoiceId>(), values, { source, identity, importId });
      return undefined;
    }
    if (isSameFile) return duplicate;
    const next = { ...only, balanceMinor, dueOn: only.dueOn ?? dueOn };
    if (isUnchanged(only, next)) return only.isOpenBalance === 1 ? duplicate : undefined;
    keep.row('invoices', only.id);
    updateBalance(db, next);
    return undefined;
  };
}

function isUnchanged(before: StoredBalance, after: StoredBalance): boolean {
  return before.balanceMinor === after.balanceMinor && before.dueOn === after.dueOn;
}
