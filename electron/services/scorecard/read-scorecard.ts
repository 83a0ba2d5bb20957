import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { buildScorecard, type Scorecard } from '../../../shared/scorecard/metrics/build-scorecard.ts';
import { type ComputedBook, computeBook } from '../book/grade-book.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { gatherMetrics } from './gather-metrics.ts';

export type ReadScorecard = {
  readonly scorecard: Scorecard;
  readonly names: ReadonlyMap<ClientId, string>;
  readonly computed: ComputedBook;
};

/** The scorecard of the stored book for so many months up to a day, with the book that it belongs to. */
export function readScorecard(deps: Pick<ServiceDeps, 'db'>, asOf: CalendarDate, monthsShown: number): ReadScorecard {
  const computed = computeBook(deps, asOf);
  const { facts, entered, names } = gatherMetrics(deps.db, computed, asOf, monthsShown);
  return { scorecard: buildScorecard(facts, entered, monthsShown), names, computed };
}
