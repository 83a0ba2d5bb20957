import { roundForComparison } from './bands.ts';
import { findCaps } from './caps.ts';
import type { ClientFacts } from './client-facts.ts';
import type { ClientAccount } from './financial-figures.ts';
import { findNotices } from './find-notices.ts';
import { buildGradeChain } from './grade-chain.ts';
import type { GradedClient, ScoredCriterion } from './graded-client.ts';
import type { GradingContext } from './grading-context.ts';
import type { CriterionId } from './level.ts';
import { scoreCriteria } from './score-criteria.ts';
import type { Tenure } from './tenure.ts';
import { breakTie } from './tie-break.ts';
import { weighAxis } from './weigh-axis.ts';

/** One client's grade with all that led to it: bands, caller-ID, matrix, size, deal-breakers, notices. */
export function gradeClient(
  facts: ClientFacts,
  account: ClientAccount,
  tenure: Tenure,
  context: GradingContext,
): GradedClient {
  const { model } = context;
  const scored = scoreCriteria(facts, account, tenure, context);
  const money = weighAxis('F', scored.F, model);
  const relationship = weighAxis('R', scored.R, model);
  const callerId = facts.assessments.G0?.level ?? null;
  const F = money.result;
  const R = breakTie(relationship.result, callerId, model);
  const caps = findCaps(facts.flags, model, context.window.asOf);
  const isExempt = facts.sizeExemption !== null;
  const isThin = [F, R].some((axis) => roundForComparison(axis.coveragePct) < model.minCoveragePct);
  const provisional = isThin || account.isCostIncomplete;
  const { figures } = account;
  const chain = buildGradeChain({ F, R, callerId, figures, isExempt, caps, provisional }, model);
  const criteria = [...money.criteria, ...relationship.criteria];
  return {
    clientId: facts.clientId,
    name: facts.name,
    grade: chain.grade,
    base: chain.base,
    axes: { F, R },
    criteria: byId(criteria),
    callerId,
    sizeStep: chain.sizeStep,
    caps,
    provisional,
    probation: chain.probation,
    exempt: isExempt,
    index: F.score === null || R.score === null ? null : (F.score + R.score) / 2,
    figures,
    notices: findNotices(facts, account, tenure, { grade: chain.grade, callerId, criteria }, context),
    explanation: chain.explanation,
  };
}

function byId(criteria: readonly ScoredCriterion[]): Readonly<Record<CriterionId, ScoredCriterion>> {
  const found: Partial<Record<CriterionId, ScoredCriterion>> = {};
  for (const criterion of criteria) found[criterion.id] = criterion;
  return found as Record<CriterionId, ScoredCriterion>;
}
