import type { ClientId } from '../../../shared/core/ids.ts';
import { findClientTrends } from '../../../shared/scorecard/history/find-drifts.ts';
import { monthsOfTrend, type TrendMark } from '../../../shared/scorecard/metrics/find-trend.ts';
import { listMonthEnds, listSnapshotIndexes } from '../../db/repositories/snapshots.ts';
import { bookDay } from '../book-day.ts';
import type { ServiceDeps } from '../service-deps.ts';

/**
 * Which way each client goes, by the index of its month ends; those that hold or are not known long enough are left out.
 * Asked while the window opens: it reads the month ends that a trend looks at and no others.
 */
export function listTrends(deps: ServiceDeps): { readonly clientId: ClientId; readonly mark: TrendMark }[] {
  const ends = listMonthEnds(deps.db, bookDay(deps)).slice(-monthsOfTrend);
  return [...findClientTrends(ends.map(({ id }) => listSnapshotIndexes(deps.db, id)))]
    .map(([clientId, { mark }]) => ({ clientId, mark }))
    .filter(({ mark }) => mark === 'better' || mark === 'worse');
}
