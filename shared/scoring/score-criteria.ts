import type { ClientFacts } from './client-facts.ts';
import type { FinancialFigures } from './graded-client.ts';
import type { GradingContext } from './grading-context.ts';
import type { CriterionId } from './level.ts';
import { measureLateness } from './measure-lateness.ts';
import { measureMargin } from './measure-margin.ts';
import { measureRate } from './measure-rate.ts';
import { measureRecurring } from './measure-recurring.ts';
import { measureSize } from './measure-size.ts';
import type { Measurement } from './measurement.ts';
import type { UnweighedCriterion } from './score-criterion.ts';
import { scoreCriterion } from './score-criterion.ts';
import type { Tenure } from './tenure.ts';

/** The eleven criteria of a client, each on its own. Growth and all of the relationship but payment are only assessed. */
export function scoreCriteria(
  facts: ClientFacts,
  figures: FinancialFigures,
  tenure: Tenure,
  context: GradingContext,
): Readonly<Record<CriterionId, UnweighedCriterion>> {
  const { rates, yardstick, model } = context;
  const curves = model.breakPoints;
  const score = (id: CriterionId, measurement: Measurement | null) =>
    scoreCriterion(id, measurement, facts.assessments[id], context);
  return {
    F1: score('F1', measureMargin(figures, curves.F1)),
    F2: score('F2', measureRate(figures, rates, curves.F2)),
    F3: score('F3', measureSize(figures, tenure, yardstick, curves)),
    F4: score('F4', measureRecurring(facts, curves.F4)),
    F5: score('F5', null),
    R1: score('R1', measureLateness(facts, curves.R1)),
    R2: score('R2', null),
    R3: score('R3', null),
    R4: score('R4', null),
    R5: score('R5', null),
    R6: score('R6', null),
  };
}
