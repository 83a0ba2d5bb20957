import type { ClientId } from '../../../shared/core/ids.ts';
import { findClientTrends } from '../../../shared/scorecard/history/find-drifts.ts';
import type { TrendMark } from '../../../shared/scorecard/metrics/find-trend.ts';
import { bookDay } from '../book-day.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { readEnds } from './get-portfolio.ts';

/** Which way each client goes, by the index of its month ends; those that hold or are not known long enough are left out. */
export function listTrends(deps: ServiceDeps): { readonly clientId: ClientId; readonly mark: TrendMark }[] {
  const ends = readEnds(deps.db, bookDay(deps));
  return [...findClientTrends(ends.map(({ points }) => points))]
    .map(([clientId, { mark }]) => ({ clientId, mark }))
    .filter(({ mark }) => mark === 'better' || mark === 'worse');
}
