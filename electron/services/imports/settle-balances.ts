import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { Question, ReceivableDraft } from '../../../shared/importing/drafts.ts';
import { newestIssued } from '../../../shared/importing/find-list-day.ts';
import type { ReadOptions } from '../../../shared/importing/import-kind.ts';
import { listStandingBalances, type StandingBalance, updateBalance } from '../../db/repositories/open-balances.ts';
import { makeBalanceDays } from './balance-days.ts';
import type { ImportSession } from './import-session.ts';

/** What a list of open balances brought, and what was said of those it does not show. */
type Listed = {
  readonly drafts: readonly ReceivableDraft[];
  readonly hasRowsWaiting: boolean;
  readonly said: ReadOptions['absent'];
  readonly today: CalendarDate;
};

/** Balances beyond these are not named. */
const mostNamed = 10;

/**
 * A list of open balances shows all that is open: what was told before it of the same tool, issued no later than its own
 * day, and is gone, is settled. What was told later stays, and so does what may have been. While rows of it wait, it may
 * be one of them: then it stays and is asked about.
 */
export function settleAbsentBalances(
  session: ImportSession,
  { drafts, hasRowsWaiting, said, today }: Listed,
): readonly Question[] {
  const { db, source, importId, keep, balancesTold, isSameFile } = session;
  const newestOn = newestIssued(drafts);
  if (newestOn === undefined || isSameFile || said === 'open') return [];
  const listedOn = drafts[0]?.listedOn ?? null;
  const days = makeBalanceDays(session, drafts, today);
  const absent = listStandingBalances(db, { source, importId, upTo: listedOn ?? newestOn }).filter(
    ({ id, balanceOn }) =>
      !balancesTold.has(id) && (said === 'settled' || days.against(listedOn, balanceOn) === 'newer'),
  );
  if (absent.length === 0) return [];
  const choices = [{ about: '', options: ['settled', 'open'] }];
  if (hasRowsWaiting && said === undefined)
    return [{ code: 'balances-absent', detail: describe(absent), rows: [], choices }];
  for (const balance of absent) {
    keep.row('invoices', balance.id);
    updateBalance(db, { ...balance, balanceMinor: 0, balanceOn: listedOn });
  }
  return said === 'settled' ? [] : [{ code: 'balances-settled', detail: describe(absent), rows: [], choices }];
}

function describe(balances: readonly StandingBalance[]): string {
  const named = balances
    .slice(0, mostNamed)
    .map(({ clientName, number, issuedOn }) => `${clientName} ${number ?? issuedOn}`);
  return [...named, ...(balances.length > mostNamed ? [`+ ${balances.length - mostNamed}`] : [])].join('; ');
}
