import { addPeriods, type CalendarDate, periodOf, startOfPeriod } from '../../../shared/core/dates.ts';
import { findMonthEndsDue } from '../../../shared/scorecard/history/find-month-ends-due.ts';
import { findFirstImportDay, listLastFacts } from '../../db/repositories/metric-sums.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { listMonthEnds, type StoredSnapshot } from '../../db/repositories/snapshots.ts';
import { bookDay } from '../book-day.ts';
import { runAroundMoves } from '../imports/long/store-gate.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { freezeBook } from './take-snapshot.ts';

/**
 * Month ends that have none and can be told now, oldest first. None while the first steps are under way: half of the
 * figures are still to come, and what is frozen stays.
 */
export function listMonthEndsDue(deps: ServiceDeps): readonly CalendarDate[] {
  const { db, ports } = deps;
  const settings = readSettings(db);
  if (settings.firstSteps !== null && !['matrix', 'done'].includes(settings.firstSteps.step)) return [];
  const today = bookDay(deps);
  const firstOn = startOfPeriod(addPeriods(periodOf(today), -24));
  return findMonthEndsDue({
    today,
    isPastBook: settings.asOf !== null && today < ports.clock.today(),
    lastFactOn: new Map(listLastFacts(db, firstOn, today).map(({ month, lastOn }) => [month, lastOn])),
    firstImportOn: findFirstImportDay(db),
    taken: new Set(listMonthEnds(db, today).map(({ asOf }) => asOf)),
  });
}

/** Makes the snapshot of every month end that has passed without one, oldest first. */
export function takeMissedSnapshots(deps: ServiceDeps): readonly StoredSnapshot[] {
  const taken = listMonthEndsDue(deps).map((asOf) => freezeBook(deps, { asOf, cause: 'month-end' }));
  if (taken.length > 0) deps.announce(['snapshots']);
  return taken;
}

/** The same without keeping the window waiting: one month a turn, begun after `delayMs`, around imports being written. */
export function takeMissedSnapshotsLater(
  deps: ServiceDeps,
  delayMs: number,
  onFailure: (error: unknown) => void,
): void {
  const takeOne = (): boolean => {
    const [asOf] = deps.db.open ? listMonthEndsDue(deps) : []; // the app may be closed meanwhile
    if (asOf === undefined) return false;
    freezeBook(deps, { asOf, cause: 'month-end' });
    deps.announce(['snapshots']);
    return true;
  };
  const takeNext = (): void => {
    runAroundMoves(deps, takeOne).then((isTaken) => {
      if (isTaken) setTimeout(takeNext);
    }, onFailure);
  };
  setTimeout(takeNext, delayMs);
}
