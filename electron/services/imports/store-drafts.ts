import { assertNever } from '../../../shared/core/errors.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { Drafts, Question } from '../../../shared/importing/drafts.ts';
import type { ImportKind } from '../../../shared/importing/import-kind.ts';
import type { LeftOutRow } from '../../../shared/importing/left-out.ts';
import { tiePayments } from '../../db/repositories/payments.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { timeTickets } from '../settings/time-tickets.ts';
import type { ImportSession } from './import-session.ts';
import { settleCredits } from './settle-credits.ts';
import { makeBalanceStorer } from './store-balances.ts';
import { makeAssessmentStorer, makeClientStorer, makeContactStorer, makeFlagStorer } from './store-clients.ts';
import {
  makeCostStorer,
  makeInvoiceStorer,
  makeTicketStorer,
  makeTimeStorer,
  newestDay,
  type StoreDraft,
} from './store-facts.ts';
import { makeLedgerStorer, orderPostings } from './store-ledger.ts';
import { makePaymentStorer, orderPayments, tieLoosePayments } from './store-payments.ts';
import { makeRecordStorer } from './store-records.ts';

/** What became of the drafts of a file. */
export type Stored = { readonly drafts: Drafts['drafts'][number][]; readonly leftOut: LeftOutRow[] };

const hasMoney: ReadonlySet<ImportKind> = new Set(['invoices', 'ledger', 'payments', 'receivables']);

/** Ties what pays invoices or takes them back; answers what has to be asked about it. */
export function settleBook(session: ImportSession, kind: ImportKind): readonly Question[] {
  if (kind === 'tickets') timeTickets(session.db, session.importId);
  if (!hasMoney.has(kind)) return [];
  tiePayments(session.db);
  tieLoosePayments(session.db, readSettings(session.db).currency);
  return settleCredits(session);
}

/** Stores drafts of any kind; those that stay out with the reason. */
export function storeDrafts(
  deps: ServiceDeps,
  session: ImportSession,
  given: Drafts,
  operatorCurrency: CurrencyCode | null,
  tellDone: (rowsDone: number) => void,
): Stored {
  const today = deps.ports.clock.today();
  const each = <T extends Drafts['drafts'][number]>(drafts: readonly T[], store: StoreDraft<T>) =>
    storeEach(drafts, tellDone, store);
  switch (given.kind) {
    case 'clients':
      return each(given.drafts, makeClientStorer(session, today, operatorCurrency));
    case 'contacts':
      return each(given.drafts, makeContactStorer(session));
    case 'invoices':
      return each(given.drafts, makeInvoiceStorer(session, newestDay(given.drafts, today), given.drafts));
    case 'ledger':
      return each(orderPostings(given.drafts), makeLedgerStorer(session, operatorCurrency, { ...given, today }));
    case 'payments':
      return each(orderPayments(given.drafts), makePaymentStorer(session, operatorCurrency, given.drafts));
    case 'receivables':
      return each(given.drafts, makeBalanceStorer(session, given.drafts, today));
    case 'costs':
      return each(given.drafts, makeCostStorer(session));
    case 'time':
      return each(given.drafts, makeTimeStorer(session, given.drafts));
    case 'tickets':
      return each(given.drafts, makeTicketStorer(session));
    case 'assets':
    case 'domains':
      return each(given.drafts, makeRecordStorer(session));
    case 'assessments':
      return each(given.drafts, makeAssessmentStorer(session));
    case 'flags':
      return each(given.drafts, makeFlagStorer(session));
    default:
      return assertNever(given);
  }
}

/** Rows between two signs of life. */
const rowsPerSign = 4000;

function storeEach<T extends Drafts['drafts'][number]>(
  drafts: readonly T[],
  tellDone: (rowsDone: number) => void,
  store: StoreDraft<T>,
): Stored {
  const stored: Stored = { drafts: [], leftOut: [] };
  for (const [at, draft] of drafts.entries()) {
    if (at > 0 && at % rowsPerSign === 0) tellDone(at);
    const reason = store(draft);
    if (reason === undefined) stored.drafts.push(draft);
    else for (const line of draft.lines) stored.leftOut.push({ line, why: reason });
  }
  return stored;
}
