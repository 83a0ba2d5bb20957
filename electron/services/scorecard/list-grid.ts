import type { CallResult } from '../../../shared/contract/contract.ts';
import type { GridRow } from '../../../shared/contract/scorecard-calls.ts';
import { addPeriods, type CalendarDate, endOfPeriod, type Period, periodOf } from '../../../shared/core/dates.ts';
import { foregroundMetrics, type MetricId, metricIds } from '../../../shared/scorecard/metrics/metric-definitions.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { bookDay } from '../book-day.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { readScorecard } from './read-scorecard.ts';

const monthsOffered = 12;

/** The last month that is over on a day. */
export function lastWholeMonth(today: CalendarDate): Period {
  const month = periodOf(today);
  return endOfPeriod(month) === today ? month : addPeriods(month, -1);
}

/** Every client of the book in one month, six metrics first, then those that the user switched on. */
export function listGrid(
  deps: ServiceDeps,
  args: { readonly month?: Period | undefined },
): CallResult<'scorecard.listGrid'> {
  const today = bookDay(deps);
  const month = args.month ?? lastWholeMonth(today);
  const end = endOfPeriod(month);
  const on = new Set<MetricId>(readSettings(deps.db).scorecardMetrics);
  const metrics = [...foregroundMetrics, ...metricIds.filter((id) => on.has(id) && !foregroundMetrics.includes(id))];
  const scope = { monthsShown: 1, metrics };
  const { scorecard, names, computed, quality } = readScorecard(deps, end < today ? end : today, scope);
  const rows = scorecard.clients.map(({ clientId, grade, rows: all }): GridRow => {
    return {
      clientId,
      name: names.get(clientId) ?? '',
      grade,
      cells: all.flatMap(({ cells }) => cells.at(-1) ?? []),
      trends: all.map(({ trend }) => trend),
    };
  });
  const newest = periodOf(today);
  return {
    month,
    months: Array.from({ length: monthsOffered + 1 }, (_, back) => addPeriods(newest, -back)),
    currency: computed.currency,
    metrics,
    rows,
    quality,
  };
}
