import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { Question, ReceivableDraft } from '../../../shared/importing/drafts.ts';
import type { ReadOptions } from '../../../shared/importing/import-kind.ts';
import { listStandingBalances, type StandingBalance, updateBalance } from '../../db/repositories/open-balances.ts';
import type { ImportSession } from './import-session.ts';

/** What a list of open balances brought, and what was said of those it does not show. */
type Listed = {
  readonly drafts: readonly ReceivableDraft[];
  readonly hasRowsWaiting: boolean;
  readonly said: ReadOptions['absent'];
};

/** Balances beyond these are not named. */
const mostNamed = 10;

/**
 * A list of open balances shows all that is open: what an older one of the same tool had open, issued no later than the
 * newest row of this one, and is gone, is settled. While rows of it wait, it may be one of them: then it stays and is
 * asked about.
 */
export function settleAbsentBalances(
  session: ImportSession,
  { drafts, hasRowsWaiting, said }: Listed,
): readonly Question[] {
  const { db, source, importId, keep, balancesTold, isSameFile } = session;
  const newestOn = drafts.reduce<CalendarDate | null>(
    (newest, { issuedOn }) => (newest === null || issuedOn > newest ? issuedOn : newest),
    null,
  );
  if (newestOn === null || isSameFile || said === 'open') return [];
  const absent = listStandingBalances(db, { source, importId, newestOn }).filter(({ id }) => !balancesTold.has(id));
  if (absent.length === 0) return [];
  const choices = [{ about: '', options: ['settled', 'open'] }];
  if (hasRowsWaiting && said === undefined)
    return [{ code: 'balances-absent', detail: describe(absent), rows: [], choices }];
  for (const balance of absent) {
    keep.row('invoices', balance.id);
    updateBalance(db, { ...balance, balanceMinor: 0 });
  }
  return said === 'settled' ? [] : [{ code: 'balances-settled', detail: describe(absent), rows: [], choices }];
}

function describe(balances: readonly StandingBalance[]): string {
  const named = balances
    .slice(0, mostNamed)
    .map(({ clientName, number, issuedOn }) => `${clientName} ${number ?? issuedOn}`);
  return [...named, ...(balances.length > mostNamed ? [`+ ${balances.length - mostNamed}`] : [])].join('; ');
}
