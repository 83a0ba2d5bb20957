import { bandOf, roundForComparison, worseOf } from '../bands.ts';
import type { ClientFacts, Rates } from '../client-facts.ts';
import { computeAccount } from '../financial-figures.ts';
import type { FinancialFigures, GradedClient, ScoredCriterion } from '../graded-client.ts';
import { type Axis, axisOf, type CriterionId, criterionIds, type Grade } from '../level.ts';
import { measureMargin } from '../measure-margin.ts';
import { measureRate } from '../measure-rate.ts';
import { measureSize } from '../measure-size.ts';
import type { Measurement } from '../measurement.ts';
import type { ScoringModel } from '../scoring-model.ts';
import { findSizeStep } from '../size-step.ts';
import type { Tenure } from '../tenure.ts';
import { breakTie } from '../tie-break.ts';
import { scaleHours } from '../ways-up/figure-levers.ts';
import type { SizeYardstick } from '../yardstick.ts';

/** What differs from draw to draw. */
export type Doubt = {
  readonly model: ScoringModel;
  readonly rates: Rates;
  readonly hoursFactor: number;
  readonly yardstick: SizeYardstick;
};

/**
 * The letter alone, as the whole pipeline gives it where only weights, band edges, the cost of an hour, hours and the
 * yardstick differ: margin, rate and size are scored anew, all else keeps the score that it has. Several times as fast.
 */
export function makeLetterGrader(
  facts: ClientFacts,
  tenure: Tenure,
  graded: GradedClient,
): (doubt: Doubt) => Grade | null {
  const { criteria, own = [], callerId, exempt } = graded;
  const cap = graded.caps.reduce<Grade>((lowest, one) => worseOf(lowest, one.cap), 'A');
  return ({ model, rates, hoursFactor, yardstick }) => {
    const { figures } = computeAccount(scaleHours(facts, hoursFactor), rates, tenure);
    const scoreOf = (id: CriterionId): number | null => {
      const measurement = remeasure(id, figures, rates, tenure, yardstick, model);
      return measurement === undefined ? criteria[id].score : settle(criteria[id], measurement);
    };
    const meanOf = (axis: Axis): number | null => {
      let [known, points] = [0, 0];
      const add = (weight: number, score: number | null) => {
        if (score === null) return;
        known += weight;
        points += weight * score;
      };
      for (const id of criterionIds) if (axisOf(id) === axis) add(model.weights[id], scoreOf(id));
      own.forEach((one, at) => {
        if (one.axis === axis) add(model.own?.[at]?.weight ?? 0, one.score);
      });
      return known > 0 ? roundForComparison(points / known) : null;
    };
    const [f, r] = [meanOf('F'), meanOf('R')];
    if (f === null || r === null) return null;
    const scoreBand = bandOf(r, model.bandFloors);
    const { band } = breakTie({ axis: 'R', score: r, scoreBand, band: scoreBand, coveragePct: 100 }, callerId, model);
    const base = model.matrix[band ?? scoreBand][bandOf(f, model.bandFloors)].grade;
    return worseOf(findSizeStep(base, figures, exempt, model)?.to ?? base, cap);
  };
}

/** What the figures say now of margin, rate and size; undefined for the others, which they do not touch. */
function remeasure(
  id: CriterionId,
  figures: FinancialFigures,
  rates: Rates,
  tenure: Tenure,
  yardstick: SizeYardstick,
  { breakPoints }: ScoringModel,
): Measurement | null | undefined {
  if (id === 'F1') return measureMargin(figures, breakPoints.F1);
  if (id === 'F2') return measureRate(figures, rates, breakPoints.F2);
  return id === 'F3' ? measureSize(figures, tenure, yardstick, breakPoints) : undefined;
}

/** A pinned level beats the measurement; a chosen one stands where nothing is measured. */
function settle(criterion: ScoredCriterion, measurement: Measurement | null): number | null {
  if (criterion.source === 'pinned') return criterion.score;
  if (measurement !== null) return measurement.score;
  return criterion.source === 'assessed' ? criterion.score : null;
}
