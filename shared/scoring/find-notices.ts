import { rankOf } from './bands.ts';
import { findExpiredFlags } from './caps.ts';
import type { ClientFacts } from './client-facts.ts';
import type { ClientAccount } from './financial-figures.ts';
import type { Notice, ScoredCriterion } from './graded-client.ts';
import type { GradingContext } from './grading-context.ts';
import type { CriterionId, Grade, Level } from './level.ts';
import { criterionIds } from './level.ts';
import { findRateRatio } from './measure-rate.ts';
import type { Tenure } from './tenure.ts';

/** Above this multiple of the target rate a client overpays and may leave (published agreement efficiency, 0.8 to 1.5). */
const underServedRatio = 1.5;
/** A feeling this many levels off the grade is worth a second look. */
const gutDistance = 2;

export type Outcome = {
  readonly grade: Grade | null;
  readonly callerId: Level | null;
  readonly criteria: Readonly<Record<CriterionId, ScoredCriterion>>;
};

/** What a reader of the grade has to know: gaps in the figures, and what the figures can't say. */
export function findNotices(
  facts: ClientFacts,
  account: ClientAccount,
  tenure: Tenure,
  outcome: Outcome,
  context: GradingContext,
): readonly Notice[] {
  const notices: Notice[] = [];
  const { figures } = account;
  if (account.isCostIncomplete) notices.push({ kind: 'cost-incomplete', invoiceCount: facts.unknownCostInvoiceCount });
  if (figures.minutesWorked === null) notices.push({ kind: 'hours-unknown' });
  if (figures.revenueMinor === null) notices.push({ kind: 'revenue-unknown' });
  if (facts.foreignCurrencyCount > 0) notices.push({ kind: 'foreign-currency', count: facts.foreignCurrencyCount });
  if (tenure !== null) notices.push({ kind: 'new-client', since: tenure.since, months: tenure.months });
  const ratio = findRateRatio(figures, context.rates);
  if (ratio !== null && ratio > underServedRatio) notices.push({ kind: 'under-served', ratio });
  const { grade, callerId } = outcome;
  if (grade !== null && callerId !== null && Math.abs(rankOf(grade) - rankOf(callerId)) >= gutDistance) {
    notices.push({ kind: 'gut-disagrees', callerId, grade });
  }
  const criteria = criterionIds.filter((id) => outcome.criteria[id].isStale);
  if (criteria.length > 0) notices.push({ kind: 'stale-assessments', criteria });
  const expired = findExpiredFlags(facts.flags, context.window.asOf);
  if (expired.length > 0) notices.push({ kind: 'expired-flags', flags: expired });
  return notices;
}
