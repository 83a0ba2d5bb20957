import type { MonthEndStatus } from '../../../shared/contract/scorecard-calls.ts';
import {
  addDays,
  addPeriods,
  type CalendarDate,
  endOfPeriod,
  type Period,
  startOfPeriod,
} from '../../../shared/core/dates.ts';
import { metricDefinitions } from '../../../shared/scorecard/metrics/metric-definitions.ts';
import { listReactions } from '../../db/repositories/metric-sums.ts';
import { listMonthImports, listMonthSetAside, wasChangedSince } from '../../db/repositories/month-end.ts';
import { bookDay } from '../book-day.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { readEnds } from './get-portfolio.ts';
import { lastWholeMonth, listGrid } from './list-grid.ts';
import { listMoves } from './list-moves.ts';

const monthsOffered = 12;
/** Files are taken to hold a whole month where they reach its last week. */
const lastDays = 7;

/** What a month still needs before it is closed, and what it has brought. */
export function getMonthEnd(deps: ServiceDeps, args: { readonly month?: Period | undefined }): MonthEndStatus {
  const { db } = deps;
  const today = bookDay(deps);
  const newest = lastWholeMonth(today);
  const month = args.month ?? newest;
  const [firstOn, asOf] = [startOfPeriod(month), endOfPeriod(month)];
  const ends = readEnds(db, today);
  const index = ends.findIndex(({ end }) => end.asOf === asOf);
  const [former, current] = [ends[index - 1], ends[index]];
  return {
    month,
    asOf,
    isOver: asOf <= today,
    choices: Array.from({ length: monthsOffered }, (_, back) => addPeriods(newest, -back)),
    imports: listMonthImports(db, firstOn, asOf).map((one) => ({
      ...one,
      isComplete: one.reachesOn !== null && one.reachesOn > addDays(asOf, -lastDays),
    })),
    setAside: listMonthSetAside(db),
    ...describeClients(deps, month, firstOn, asOf),
    snapshot:
      current === undefined
        ? null
        : { takenAt: current.end.takenAt, isOutdated: wasChangedSince(db, current.end.takenAt) },
    moves: former === undefined || current === undefined ? [] : listMoves(db, former, current),
  };
}

function describeClients(deps: ServiceDeps, month: Period, firstOn: CalendarDate, asOf: CalendarDate) {
  const { metrics, rows } = listGrid(deps, { month });
  const reactions = Map.groupBy(listReactions(deps.db, asOf), ({ clientId }) => clientId);
  const asked = rows.flatMap(({ clientId, name, grade }) => {
    if (grade === null || grade === 'A') return [];
    const own = reactions.get(clientId) ?? [];
    const inMonth = own.findLast(({ on }) => on >= firstOn);
    const former = own.findLast(({ on }) => on < firstOn);
    return [
      {
        clientId,
        name,
        grade,
        level: inMonth?.level ?? null,
        reactedOn: inMonth?.on ?? null,
        formerLevel: former?.level ?? null,
      },
    ];
  });
  const typed = metrics.map((metric) => metricDefinitions[metric].isEntered && !metricDefinitions[metric].isDerived);
  const missing = rows.flatMap(({ cells }) => cells.filter((cell, index) => typed[index] && cell.value === null));
  return { reactions: asked, missingFigures: missing.length };
}
