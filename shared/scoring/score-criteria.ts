import type { ClientFacts } from './client-facts.ts';
import type { ClientAccount } from './financial-figures.ts';
import type { GradingContext } from './grading-context.ts';
import { measureLateness } from './measure-lateness.ts';
import { measureMargin } from './measure-margin.ts';
import { measureRate } from './measure-rate.ts';
import { measureRecurring } from './measure-recurring.ts';
import { measureSize } from './measure-size.ts';
import type { UnweighedCriterion } from './score-criterion.ts';
import { scoreCriterion } from './score-criterion.ts';
import type { Tenure } from './tenure.ts';

/** The eleven criteria of a client, five of money and six of relationship, each on its own. */
export function scoreCriteria(facts: ClientFacts, account: ClientAccount, tenure: Tenure, context: GradingContext) {
  const { assessments } = facts;
  const { figures } = account;
  const { rates, yardstick } = context;
  const curves = context.model.breakPoints;
  const F: readonly UnweighedCriterion[] = [
    scoreCriterion('F1', measureMargin(figures, curves.F1), assessments.F1, context),
    scoreCriterion('F2', measureRate(figures, rates, curves.F2), assessments.F2, context),
    scoreCriterion('F3', measureSize(figures, tenure, yardstick, curves), assessments.F3, context),
    scoreCriterion('F4', measureRecurring(facts, curves.F4), assessments.F4, context),
    scoreCriterion('F5', null, assessments.F5, context),
  ];
  const R: readonly UnweighedCriterion[] = [
    scoreCriterion('R1', measureLateness(facts, curves.R1), assessments.R1, context),
    scoreCriterion('R2', null, assessments.R2, context),
    scoreCriterion('R3', null, assessments.R3, context),
    scoreCriterion('R4', null, assessments.R4, context),
    scoreCriterion('R5', null, assessments.R5, context),
    scoreCriterion('R6', null, assessments.R6, context),
  ];
  return { F, R };
}
