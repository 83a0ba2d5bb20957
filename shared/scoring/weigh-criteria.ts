import { bandOf, roundForComparison } from './bands.ts';
import type { AxisResult, ScoredCriterion, ScoredOwnCriterion } from './graded-client.ts';
import type { Axis, CriterionId } from './level.ts';
import { axisOf, criterionIds } from './level.ts';
import type { UnweighedCriterion } from './score-criterion.ts';
import type { UnweighedOwnCriterion } from './score-own-criteria.ts';
import type { ScoringModel } from './scoring-model.ts';

type UnweighedCriteria = Readonly<Record<CriterionId, UnweighedCriterion>>;
type WeighedAxis = { readonly result: AxisResult; readonly knownWeight: number };

export type WeighedCriteria = {
  readonly F: AxisResult;
  readonly R: AxisResult;
  readonly criteria: Readonly<Record<CriterionId, ScoredCriterion>>;
  readonly own: readonly ScoredOwnCriterion[];
};

const idsOf: Readonly<Record<Axis, readonly CriterionId[]>> = {
  F: criterionIds.filter((id) => axisOf(id) === 'F'),
  R: criterionIds.filter((id) => axisOf(id) === 'R'),
};

/** The two axes by their scores alone, and every criterion with the weight that it really has. */
export function weighCriteria(
  scored: UnweighedCriteria,
  own: readonly UnweighedOwnCriterion[],
  model: ScoringModel,
): WeighedCriteria {
  const F = weighAxis('F', scored, own, model);
  const R = weighAxis('R', scored, own, model);
  const weigh = (criterion: UnweighedCriterion, axis: WeighedAxis) =>
    weighCriterion(criterion, axis.knownWeight, model);
  return {
    F: F.result,
    R: R.result,
    criteria: {
      F1: weigh(scored.F1, F),
      F2: weigh(scored.F2, F),
      F3: weigh(scored.F3, F),
      F4: weigh(scored.F4, F),
      F5: weigh(scored.F5, F),
      R1: weigh(scored.R1, R),
      R2: weigh(scored.R2, R),
      R3: weigh(scored.R3, R),
      R4: weigh(scored.R4, R),
      R5: weigh(scored.R5, R),
      R6: weigh(scored.R6, R),
    },
    own: own.map((criterion) => weighOwn(criterion, criterion.axis === 'F' ? F : R)),
  };
}

/**
 * The weighted mean of an axis. Unknown criteria leave both sums, so their weight goes to the known ones in proportion;
 * how much weight is known is the coverage.
 */
function weighAxis(
  axis: Axis,
  scored: UnweighedCriteria,
  own: readonly UnweighedOwnCriterion[],
  model: ScoringModel,
): WeighedAxis {
  let totalWeight = 0;
  let knownWeight = 0;
  let points = 0;
  for (const id of idsOf[axis]) {
    const weight = model.weights[id];
    const { score } = scored[id];
    totalWeight += weight;
    if (score === null) continue;
    knownWeight += weight;
    points += weight * score;
  }
  for (const criterion of own) {
    if (criterion.axis !== axis) continue;
    totalWeight += criterion.weight;
    if (criterion.score === null) continue;
    knownWeight += criterion.weight;
    points += criterion.weight * criterion.score;
  }
  const score = knownWeight > 0 ? roundForComparison(points / knownWeight) : null;
  const scoreBand = score === null ? null : bandOf(score, model.bandFloors);
  const coveragePct = totalWeight > 0 ? (knownWeight / totalWeight) * 100 : 0;
  return { result: { axis, score, scoreBand, band: scoreBand, coveragePct }, knownWeight };
}

// Field by field: spreading into a new shape costs as much as all the rest of grading a large book.
function weighCriterion(criterion: UnweighedCriterion, knownWeight: number, model: ScoringModel): ScoredCriterion {
  const weight = model.weights[criterion.id];
  return {
    id: criterion.id,
    value: criterion.value,
    score: criterion.score,
    level: criterion.level,
    source: criterion.source,
    weight,
    effectiveWeight: criterion.score !== null && knownWeight > 0 ? (weight / knownWeight) * 100 : null,
    measuredScore: criterion.measuredScore,
    assessedOn: criterion.assessedOn,
    isStale: criterion.isStale,
  };
}

function weighOwn(criterion: UnweighedOwnCriterion, { knownWeight }: WeighedAxis): ScoredOwnCriterion {
  const isKnown = criterion.score !== null && knownWeight > 0;
  return { ...criterion, effectiveWeight: isKnown ? (criterion.weight / knownWeight) * 100 : null };
}
