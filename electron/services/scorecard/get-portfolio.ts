import type { Alert, Drift, GradeCounts, Portfolio, PortfolioMonth } from '../../../shared/contract/scorecard-calls.ts';
import { type CalendarDate, endOfPeriod, periodOf } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { findDrifts } from '../../../shared/scorecard/history/find-drifts.ts';
import { gradeBook } from '../../../shared/scoring/grade-book.ts';
import { isSameModel } from '../../../shared/scoring/is-same-model.ts';
import type { Grade } from '../../../shared/scoring/level.ts';
import type { ReadableDb } from '../../db/database.ts';
import { listFrozenClients, listMonthEnds, listSnapshotPoints, readUngraded } from '../../db/repositories/snapshots.ts';
import { type BookBasis, readBookBasis } from '../book/book-basis.ts';
import { bookDay } from '../book-day.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { listMonthEndsDue } from '../snapshots/take-missed-snapshots.ts';
import { lastWholeMonth } from './list-grid.ts';
import { type EndWithPoints, listMoves } from './list-moves.ts';
import { type ReadScorecard, readScorecard } from './read-scorecard.ts';

const monthsShown = 12;
const drawn = 5;

/** The book month by month: grades, who moved and why, what got worse most, and what is beyond its lines. */
export function getPortfolio(deps: ServiceDeps): Portfolio {
  const { db } = deps;
  const today = bookDay(deps);
  const alertsOf = lastWholeMonth(today);
  const read = readScorecard(deps, endOfPeriod(alertsOf), { monthsShown: 1 });
  const ends = readEnds(db, today);
  const basis = readBookBasis(db);
  const isOther = ({ end }: EndWithPoints) =>
    !isSameModel(end.model, basis.model) || JSON.stringify(end.rates) !== JSON.stringify(basis.rates);
  const shown = ends.slice(-monthsShown);
  const drifts = listDrifts(ends);
  return {
    currency: read.computed.currency,
    missedCount: listMonthEndsDue(deps).length,
    isRecomputedDifferent: shown.some(isOther),
    months: shown.map((end, index) => {
      const former = ends[ends.length - shown.length + index - 1];
      return describeMonth(db, end, former, basis, isOther(end));
    }),
    declined: drifts.filter(({ points }) => points < 0).slice(0, drawn),
    improved: drifts
      .filter(({ points }) => points > 0)
      .reverse()
      .slice(0, drawn),
    alertsOf,
    alerts: listAlerts(read),
    quality: read.quality,
  };
}

/** Month ends up to a day with their clients, oldest first. */
export function readEnds(db: ReadableDb, until: CalendarDate): readonly EndWithPoints[] {
  const points = Map.groupBy(listSnapshotPoints(db, until), ({ snapshotId }) => snapshotId);
  return listMonthEnds(db, until).map((end) => ({ end, points: points.get(end.id) ?? [] }));
}

function describeMonth(
  db: ReadableDb,
  month: EndWithPoints,
  former: EndWithPoints | undefined,
  basis: BookBasis,
  isOther: boolean,
): PortfolioMonth {
  const { end, points } = month;
  const counts = countGrades(points.map(({ grade }) => grade));
  return {
    asOf: end.asOf,
    month: periodOf(end.asOf),
    takenAt: end.takenAt,
    counts,
    recomputed: isOther ? recompute(db, month, basis) : counts,
    moves: former === undefined ? [] : listMoves(db, former, month),
  };
}

/** The frozen facts of a month end under the model and the rates of today. Nothing of it is stored. */
function recompute(db: ReadableDb, { end }: EndWithPoints, { model, rates }: BookBasis): GradeCounts {
  const facts = [...listFrozenClients(db, end.id).map((row) => row.facts), ...readUngraded(db, end.id)];
  return countGrades(gradeBook(facts, rates, model, end.asOf).clients.map(({ grade }) => grade));
}

function countGrades(grades: readonly (Grade | null)[]): GradeCounts {
  const counts = { A: 0, B: 0, C: 0, D: 0, none: 0 };
  for (const grade of grades) counts[grade ?? 'none'] += 1;
  return counts;
}

function listDrifts(ends: readonly EndWithPoints[]): readonly Drift[] {
  return findDrifts(ends.map(({ points }) => points));
}

/** What lies beyond its lines in the last month of a scorecard, critical first, then by client. */
function listAlerts({ scorecard, names }: ReadScorecard): readonly Alert[] {
  const alerts = scorecard.clients.flatMap(({ clientId, grade, rows }) =>
    rows.flatMap(({ metric, cells, lines, trend }): Alert[] => {
      const cell = cells.at(-1);
      if (cell === undefined || cell.value === null) return [];
      const { state, value } = cell;
      if (state !== 'warn' && state !== 'critical') return [];
      return [{ clientId, name: nameOf(names, clientId), grade, metric, state, value, lines, trend }];
    }),
  );
  return [...alerts.filter(({ state }) => state === 'critical'), ...alerts.filter(({ state }) => state === 'warn')];
}

function nameOf(names: ReadonlyMap<ClientId, string>, clientId: ClientId): string {
  return names.get(clientId) ?? '';
}
