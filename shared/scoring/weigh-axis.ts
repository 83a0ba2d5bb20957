import { bandOf, roundForComparison } from './bands.ts';
import type { AxisResult, ScoredCriterion } from './graded-client.ts';
import type { Axis } from './level.ts';
import type { UnweighedCriterion } from './score-criterion.ts';
import type { ScoringModel } from './scoring-model.ts';

export type WeighedAxis = { readonly result: AxisResult; readonly criteria: readonly ScoredCriterion[] };

/**
 * The weighted mean of an axis. Unknown criteria leave both sums, so their weight goes to the known ones in proportion;
 * how much weight is known is the coverage. The band here is by the score alone.
 */
export function weighAxis(axis: Axis, criteria: readonly UnweighedCriterion[], model: ScoringModel): WeighedAxis {
  let totalWeight = 0;
  let knownWeight = 0;
  let points = 0;
  for (const { id, score } of criteria) {
    const weight = model.weights[id];
    totalWeight += weight;
    if (score === null) continue;
    knownWeight += weight;
    points += weight * score;
  }
  const score = knownWeight > 0 ? roundForComparison(points / knownWeight) : null;
  const band = score === null ? null : bandOf(score, model.bandFloors);
  return {
    result: {
      axis,
      score,
      scoreBand: band,
      band,
      coveragePct: totalWeight > 0 ? (knownWeight / totalWeight) * 100 : 0,
    },
    criteria: criteria.map((criterion) => {
      const weight = model.weights[criterion.id];
      const counts = criterion.score !== null && knownWeight > 0;
      return { ...criterion, weight, effectiveWeight: counts ? (weight / knownWeight) * 100 : null };
    }),
  };
}
