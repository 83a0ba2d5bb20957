import type { Quality } from '../../../shared/contract/scorecard-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import {
  buildScorecard,
  type Scorecard,
  type ScorecardScope,
} from '../../../shared/scorecard/metrics/build-scorecard.ts';
import { type ComputedBook, computeBook } from '../book/grade-book.ts';
import { makeMemory } from '../remember.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { gatherMetrics } from './gather-metrics.ts';
import { measureQuality } from './measure-quality.ts';

export type ReadScorecard = {
  readonly scorecard: Scorecard;
  readonly names: ReadonlyMap<ClientId, string>;
  readonly computed: ComputedBook;
  /** What the figures leave out: of the client asked for, else of the whole book. */
  readonly quality: Quality;
};

// The tabs of Insight ask for one after the other, and come back.
const remember = makeMemory<ReadScorecard>(2);

/** The scorecard of the stored book for the months up to a day, with the book that it belongs to. */
export function readScorecard(deps: Pick<ServiceDeps, 'db'>, asOf: CalendarDate, scope: ScorecardScope): ReadScorecard {
  return remember(deps.db, JSON.stringify([asOf, scope]), () => readAnew(deps, asOf, scope));
}

function readAnew(deps: Pick<ServiceDeps, 'db'>, asOf: CalendarDate, scope: ScorecardScope): ReadScorecard {
  const computed = computeBook(deps, asOf);
  const { facts, entered, names } = gatherMetrics(deps.db, computed, asOf, scope.monthsShown);
  return {
    scorecard: buildScorecard(facts, entered, scope),
    names,
    computed,
    quality: measureQuality(computed, facts, scope.onlyClientId ?? null),
  };
}
