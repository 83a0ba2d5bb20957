import type { CurrencyCode } from '../core/money.ts';
import type { Formatters } from '../i18n/formatters.ts';
import type { GradedClient, ScoredCriterion } from '../scoring/graded-client.ts';
import type { CriterionId } from '../scoring/level.ts';
import type { ScorecardTexts } from './explain-grade.ts';

export type WhyContext = {
  readonly targetRatePerHourMinor: number | null;
  readonly currency: CurrencyCode;
  readonly texts: ScorecardTexts;
  readonly formatters: Formatters;
};

/** The middle of the scale: what lies furthest from it, by weight, is what there is to say. */
const middle = 60;
const partsPerSide = 2;
/** Of two points of the same weight the plainer one is said first. */
const plainestFirst: readonly CriterionId[] = ['F2', 'F1', 'R1', 'R5', 'R2', 'R4', 'R3', 'R6', 'F4', 'F3', 'F5'];

/** The reason for a grade in plain words: two strong points and the weakest one, or two of the only side there is. */
export function writeWhySentence(client: GradedClient, context: WhyContext): string {
  const { why } = context.texts;
  const good = listParts(client, 'good', context);
  const poor = listParts(client, 'poor', context);
  const [weakest] = poor;
  const { list } = context.formatters;
  if (good.length > 0 && weakest !== undefined) return why.sentence(why.but(list(good), weakest));
  if (good.length + poor.length > 0) return why.sentence(list([...good, ...poor]));
  return why.nothingKnown;
}

/**
 * The strong or the weak points of a client as parts of a sentence, the weightiest first. A client without a weak
 * point whose grade was lowered all the same has that as the weak point.
 */
export function listParts(client: GradedClient, side: 'good' | 'poor', context: WhyContext): readonly string[] {
  const parts = listCriteria(client, side, context);
  return side === 'poor' && parts.length === 0 ? listLowering(client, context) : parts;
}

/** What lowered the grade of the matrix cell: the last act that did. */
function listLowering(client: GradedClient, { texts, formatters }: WhyContext): readonly string[] {
  const { why } = texts;
  const lowered = client.explanation.findLast(
    (step) => (step.kind === 'size' || step.kind === 'cap') && step.from !== step.to,
  );
  if (lowered?.kind === 'cap') return [why.capped];
  if (lowered?.kind !== 'size') return [];
  const share = lowered.overheadSharePct;
  return [share === null ? why.tooSmall : why.overhead(formatters.pct0(share))];
}

function listCriteria(client: GradedClient, side: 'good' | 'poor', context: WhyContext): readonly string[] {
  return plainestFirst
    .map((id) => client.criteria[id])
    .filter((criterion) => isOn(side, criterion))
    .filter((criterion) => !saysTheSame(criterion, client, side))
    .sort((a, b) => pullOf(b) - pullOf(a))
    .slice(0, partsPerSide)
    .map((criterion) => (side === 'good' ? sayGood : sayPoor)(criterion, client, context));
}

function isOn(side: 'good' | 'poor', { level }: ScoredCriterion): boolean {
  if (level === null) return false;
  return (level === 'A' || level === 'B') === (side === 'good');
}

/** Margin and hourly rate both tell of hours: where they agree, the rate alone is said, as the plainer of the two. */
function saysTheSame({ id }: ScoredCriterion, { criteria }: GradedClient, side: 'good' | 'poor'): boolean {
  return id === 'F1' && isOn(side, criteria.F2);
}

function pullOf({ score, effectiveWeight }: ScoredCriterion): number {
  return Math.abs((score ?? middle) - middle) * (effectiveWeight ?? 0);
}

/** Days within which payment is still on time: the score of level A starts there. */
const onTimeDays = 0;

function sayGood({ id, value, source }: ScoredCriterion, client: GradedClient, context: WhyContext): string {
  const { good } = context.texts.why;
  const isFigure = value !== null && source !== 'pinned';
  switch (id) {
    case 'F1':
      return isFigure ? good.F1(context.formatters.pct0(value)) : good.F1unmeasured;
    case 'F2': {
      const rates = isFigure ? formatRates(client, context) : null;
      return rates === null ? good.F2unmeasured : good.F2(rates.rate, rates.target);
    }
    case 'R1':
      return (isFigure ? value <= onTimeDays : client.criteria.R1.level === 'A') ? good.R1onTime : good.R1;
    default:
      return good[id];
  }
}

function sayPoor({ id, value, source }: ScoredCriterion, client: GradedClient, context: WhyContext): string {
  const { poor } = context.texts.why;
  const isFigure = value !== null && source !== 'pinned';
  switch (id) {
    case 'F1':
      if (!isFigure) return poor.F1unmeasured;
      return value < 0 ? poor.F1loss : poor.F1(context.formatters.pct0(value));
    case 'F2': {
      if (hasNoRevenue(client)) return poor.noRevenue;
      const rates = isFigure ? formatRates(client, context) : null;
      return rates === null ? poor.F2unmeasured : poor.F2(rates.rate, rates.target);
    }
    case 'R1':
      return isFigure ? poor.R1(context.formatters.integer(value)) : poor.R1unmeasured;
    default:
      return poor[id];
  }
}

function hasNoRevenue({ figures }: GradedClient): boolean {
  return figures.revenueMinor !== null && figures.revenueMinor <= 0;
}

function formatRates({ figures }: GradedClient, { targetRatePerHourMinor, currency, formatters }: WhyContext) {
  if (figures.ehrMinor === null || targetRatePerHourMinor === null) return null;
  return {
    rate: formatters.wholeMoney(figures.ehrMinor, currency),
    target: formatters.wholeMoney(targetRatePerHourMinor, currency),
  };
}
