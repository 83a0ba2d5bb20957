import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { InvoiceId } from '../../../shared/core/ids.ts';
import type { ReceivableDraft } from '../../../shared/importing/drafts.ts';
import { type Why, why } from '../../../shared/importing/left-out.ts';
import {
  insertOpenBalance,
  listInvoicesByNumber,
  type StoredBalance,
  updateBalance,
} from '../../db/repositories/open-balances.ts';
import { type BalanceDays, makeBalanceDays } from './balance-days.ts';
import { duplicate, type ImportSession, resolveClient } from './import-session.ts';
import type { StoreDraft } from './store-facts.ts';

/**
 * What is open of an invoice: told to the invoice with that number, else kept as the open balance of an invoice that is
 * not known otherwise. Never revenue. A list that is older than what is known changes nothing, and says so; where it can't
 * be told which is older, what differs waits.
 */
export function makeBalanceStorer(
  session: ImportSession,
  drafts: readonly ReceivableDraft[],
  today: CalendarDate,
): StoreDraft<ReceivableDraft> {
  const { db, importId, source, nextRowId, isSameFile } = session;
  const days = makeBalanceDays(session, drafts, today);
  const told = new Map<InvoiceId, Told>();
  return (draft) => {
    const clientId = resolveClient(session, draft.client, draft.lines[0] ?? 0);
    if (typeof clientId !== 'string') return clientId;
    const { number, issuedOn, dueOn, balanceMinor, currency, identity, listedOn } = draft;
    const stored = listInvoicesByNumber(db, { clientId, number, identity });
    for (const { id } of stored) session.balancesTold.add(id);
    const [only] = stored;
    const isKnown = only !== undefined && stored.length === 1;
    if (!isKnown && stored.some((invoice) => invoice.identity === identity)) return duplicate;
    const before = isKnown ? told.get(only.id) : undefined;
    if (isKnown && before !== undefined) return addPart(session, only, draft, before);
    if (isKnown && isSameFile) return duplicate;
    const outdated = findOutdated(days, draft, isKnown ? only : undefined);
    if (outdated !== undefined) return outdated;
    if (isKnown) {
      told.set(only.id, { parts: [partOf(draft)], isOwn: false });
      return renewBalance(session, only, draft);
    }
    const values = { clientId, number, issuedOn, dueOn, balanceMinor, balanceOn: listedOn, currency };
    const id = nextRowId<InvoiceId>();
    insertOpenBalance(db, id, values, { source, identity, importId });
    told.set(id, { parts: [partOf(draft)], isOwn: true });
    return undefined;
  };
}

/** What rows of this file said of one invoice; `isOwn`: the file brought it. */
type Told = { readonly parts: string[]; readonly isOwn: boolean };

function partOf({ balanceMinor, dueOn }: ReceivableDraft): string {
  return `${balanceMinor} ${dueOn}`;
}

/** Instalments of one invoice, and what is held against it, stand in rows of their own: together they are what is open. */
function addPart(
  { db, keep, isSameFile }: ImportSession,
  stored: StoredBalance,
  draft: ReceivableDraft,
  { parts, isOwn }: Told,
): Why | undefined {
  if (isSameFile || parts.includes(partOf(draft))) return duplicate;
  parts.push(partOf(draft));
  if (!isOwn) keep.row('invoices', stored.id);
  updateBalance(db, { ...stored, balanceMinor: (stored.balanceMinor ?? 0) + draft.balanceMinor });
  return undefined;
}

/** Why a row may not tell what is open: something newer does, or it can't be told which is newer. */
function findOutdated(days: BalanceDays, draft: ReceivableDraft, stored: StoredBalance | undefined): Why | undefined {
  const isTold = stored !== undefined && stored.balanceMinor !== null;
  const saysTheSame = isTold && stored.balanceMinor === draft.balanceMinor;
  const age = isTold ? days.against(draft.listedOn, stored.balanceOn) : 'newer';
  const newerOn = days.findNewerList(draft) ?? (age === 'older' ? (stored?.balanceOn ?? '') : undefined);
  if (newerOn !== undefined) return saysTheSame ? duplicate : why('older-list', newerOn);
  const unclearOn = days.findUnclearList(draft) ?? (age === 'unclear' ? (stored?.balanceOn ?? '') : undefined);
  if (unclearOn === undefined) return undefined;
  return saysTheSame ? duplicate : why('list-day-unknown', unclearOn);
}

function renewBalance({ db, keep }: ImportSession, stored: StoredBalance, draft: ReceivableDraft): Why | undefined {
  const { balanceMinor, listedOn } = draft;
  const next = { ...stored, balanceMinor, balanceOn: listedOn, dueOn: stored.dueOn ?? draft.dueOn };
  const isSame = stored.balanceMinor === next.balanceMinor && stored.dueOn === next.dueOn;
  if (!isSame || stored.balanceOn !== next.balanceOn) {
    keep.row('invoices', stored.id);
    updateBalance(db, next);
  }
  return isSame && stored.isOpenBalance === 1 ? duplicate : undefined;
}
