import { roundForComparison } from './bands.ts';
import { findCaps } from './caps.ts';
import type { ClientFacts } from './client-facts.ts';
import type { ClientAccount } from './financial-figures.ts';
import { findNotices } from './find-notices.ts';
import { buildGradeChain } from './grade-chain.ts';
import type { AxisResult, GradedClient } from './graded-client.ts';
import type { GradingContext } from './grading-context.ts';
import { scoreCriteria } from './score-criteria.ts';
import { scoreOwnCriteria } from './score-own-criteria.ts';
import type { ScoringModel } from './scoring-model.ts';
import type { Tenure } from './tenure.ts';
import { breakTie } from './tie-break.ts';
import { weighCriteria } from './weigh-criteria.ts';

/** One client's grade with all that led to it: bands, caller-ID, matrix, size, deal-breakers, notices. */
export function gradeClient(
  facts: ClientFacts,
  account: ClientAccount,
  tenure: Tenure,
  context: GradingContext,
): GradedClient {
  const { model } = context;
  const { figures } = account;
  const scored = scoreCriteria(facts, figures, tenure, context);
  const weighed = weighCriteria(scored, scoreOwnCriteria(facts, context), model);
  const { F, criteria, own } = weighed;
  const callerId = facts.assessments.G0?.level ?? null;
  const R = breakTie(weighed.R, callerId, model);
  const caps = findCaps(facts.flags, model, context.window.asOf);
  const isExempt = facts.sizeExemption !== null;
  const provisional = isThin(F, model) || isThin(R, model) || account.isCostIncomplete;
  const chain = buildGradeChain({ F, R, callerId, figures, isExempt, caps, provisional }, model);
  return {
    clientId: facts.clientId,
    name: facts.name,
    grade: chain.grade,
    base: chain.base,
    axes: { F, R },
    criteria,
    ...(own.length === 0 ? {} : { own }),
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

function isThin(axis: AxisResult, model: ScoringModel): boolean {
  return roundForComparison(axis.coveragePct) < model.minCoveragePct;
}
