import type { CalendarDate } from '../../core/dates.ts';

/** Difficult: to be kept and taught. Bad: to be reconsidered. */
export type ConductSide = 'difficult' | 'bad';

/** Three questions with two answers each, and whether the client was ever told in writing. Null: not answered. */
export type Conduct = {
  readonly answeredOn: CalendarDate;
  readonly asks: ConductSide | null;
  readonly communicates: ConductSide | null;
  readonly resists: ConductSide | null;
  readonly isToldInWriting: boolean | null;
};

export type ConductVerdict = 'difficult' | 'bad' | 'mixed' | 'open';

/** Two of three answers on one side make it that one; with fewer answers it stays open. */
export function judgeConduct({ asks, communicates, resists }: Conduct): ConductVerdict {
  const answers = [asks, communicates, resists].filter((answer) => answer !== null);
  const badCount = answers.filter((answer) => answer === 'bad').length;
  if (answers.length < 2) return 'open';
  if (badCount >= 2) return 'bad';
  return answers.length - badCount >= 2 ? 'difficult' : 'mixed';
}

/** Why the exit path stays shut; open where nothing locks it. */
export type ExitPathLock =
  | { readonly kind: 'open' }
  /** It was never asked whether the client knows. */
  | { readonly kind: 'not-asked' }
  /** Rule: no client can mend what it was never told. */
  | { readonly kind: 'never-told'; readonly answeredOn: CalendarDate };

/**
 * Whether parting may be prepared, by the latest answer to "was it told in writing what is amiss".
 *
 * @param conduct the latest answers; null where there are none
 */
export function exitPathLock(conduct: Conduct | null): ExitPathLock {
  if (conduct === null || conduct.isToldInWriting === null) return { kind: 'not-asked' };
  return conduct.isToldInWriting ? { kind: 'open' } : { kind: 'never-told', answeredOn: conduct.answeredOn };
}
