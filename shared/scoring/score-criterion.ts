import { bandOf } from './bands.ts';
import type { Assessed } from './client-facts.ts';
import type { ScoredCriterion } from './graded-client.ts';
import type { GradingContext } from './grading-context.ts';
import type { Measurement } from './measurement.ts';
import type { ScoringModel } from './scoring-model.ts';

/** A criterion on its own, before it is weighed against the others of its axis. */
export type UnweighedCriterion = Omit<ScoredCriterion, 'weight' | 'effectiveWeight'>;
type Unweighed<Id> = Omit<UnweighedCriterion, 'id'> & { readonly id: Id };

/**
 * The score of one criterion, and where it comes from. A pinned level beats everything and leaves the measurement
 * visible. A measurement beats a level that was only chosen, even where it rests on estimates: a figure typed in for
 * this client says more than one of four steps, and whoever knows better can pin.
 */
export function scoreCriterion<Id extends string>(
  id: Id,
  measurement: Measurement | null,
  assessed: Assessed | undefined,
  context: GradingContext,
): Unweighed<Id> {
  if (assessed !== undefined && (assessed.isPinned || measurement === null)) {
    const score = scoreLevel(assessed, context.model);
    return {
      id,
      value: measurement?.value ?? null,
      score,
      level: bandOf(score, context.model.bandFloors),
      source: assessed.isPinned ? 'pinned' : 'assessed',
      measuredScore: measurement?.score ?? null,
      assessedOn: assessed.assessedOn,
      isStale: assessed.assessedOn < context.staleBefore,
    };
  }
  return {
    id,
    value: measurement?.value ?? null,
    score: measurement?.score ?? null,
    level: measurement === null ? null : bandOf(measurement.score, context.model.bandFloors),
    source: measurement === null ? 'unknown' : measurement.isEstimated ? 'estimated' : 'measured',
    measuredScore: null,
    assessedOn: null,
    isStale: false,
  };
}

/** A level's points, moved by at most the model's nudge and kept within 0-100. */
function scoreLevel(assessed: Assessed, model: ScoringModel): number {
  const nudge = Math.min(Math.max(assessed.nudge, -model.maxNudge), model.maxNudge);
  return Math.min(Math.max(model.levelPoints[assessed.level] + nudge, 0), 100);
}
