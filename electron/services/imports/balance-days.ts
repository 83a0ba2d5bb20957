import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ReceivableDraft } from '../../../shared/importing/drafts.ts';
import { newestIssued } from '../../../shared/importing/find-list-day.ts';
import { listStandingLists, type StandingList } from '../../db/repositories/open-balances.ts';
import type { ImportSession } from './import-session.ts';

/** Between which days something was told; the same twice where the day is known, empty where it has no bound. */
type Span = { readonly from: string; readonly to: string };

/** How what a list says relates to what is known; `unclear` where a day is missing that would tell. */
export type Age = 'newer' | 'older' | 'unclear';

/** Tells a list of open balances from what is known already. */
export type BalanceDays = {
  /** Against one balance, by the day by which that was told. */
  readonly against: (listedOn: CalendarDate | null, balanceOn: CalendarDate | null) => Age;
  /** The day of a newer list of the same tool, all of which is known: what it does not show open is settled. */
  readonly findNewerList: (draft: ReceivableDraft) => string | undefined;
  /** A list of the same tool that may be newer and does not show the invoice; the best that is known of its day. */
  readonly findUnclearList: (draft: ReceivableDraft) => string | undefined;
};

export function makeBalanceDays(
  session: Pick<ImportSession, 'db' | 'importId' | 'source'>,
  drafts: readonly ReceivableDraft[],
  today: CalendarDate,
): BalanceDays {
  const newestOn = newestIssued(drafts) ?? '';
  const lists = listStandingLists(session.db, session.importId);
  const whole = lists.filter(({ source, isWhole }) => isWhole === 1 && source === session.source);
  const undatedUpTo = lists.reduce(
    (latest, { on, importedOn }) => (on === null && importedOn > latest ? importedOn : latest),
    '',
  );
  const own = (listedOn: CalendarDate | null): Span => ({ from: listedOn ?? newestOn, to: listedOn ?? today });
  return {
    against: (listedOn, balanceOn) => compare(own(listedOn), { from: balanceOn ?? '', to: balanceOn ?? undatedUpTo }),
    findNewerList: ({ listedOn }) => {
      const found = whole.find((list) => compare(own(listedOn), spanOf(list)) === 'older');
      return found === undefined ? undefined : (found.on ?? found.newestOn ?? found.importedOn);
    },
    findUnclearList: ({ listedOn, issuedOn }) => {
      const found = whole.find(
        (list) =>
          compare(own(listedOn), spanOf(list)) === 'unclear' &&
          issuedOn <= (list.on ?? list.newestOn ?? list.importedOn),
      );
      return found === undefined ? undefined : (found.on ?? found.importedOn);
    },
  };
}

function spanOf({ on, newestOn, importedOn }: StandingList): Span {
  return { from: on ?? newestOn ?? '', to: on ?? importedOn };
}

function compare(list: Span, known: Span): Age {
  if (list.from >= known.to) return 'newer';
  return list.to < known.from ? 'older' : 'unclear';
}
