import type { ClientFacts } from './client-facts.ts';
import type { ScoredOwnCriterion } from './graded-client.ts';
import type { GradingContext } from './grading-context.ts';
import { scoreCriterion } from './score-criterion.ts';

/** An own criterion on its own, before it is weighed against the others of its axis. */
export type UnweighedOwnCriterion = Omit<ScoredOwnCriterion, 'effectiveWeight'>;

const none: readonly UnweighedOwnCriterion[] = [];

/** The user's own criteria of a client, in the order of the model. Nothing measures them: they are only assessed. */
export function scoreOwnCriteria(facts: ClientFacts, context: GradingContext): readonly UnweighedOwnCriterion[] {
  const { own } = context.model;
  if (own === undefined || own.length === 0) return none;
  return own.map(({ id, axis, name, weight }) => ({
    ...scoreCriterion(id, null, facts.ownAssessments?.[id], context),
    axis,
    name,
    weight,
  }));
}
