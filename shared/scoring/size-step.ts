import { levelAt, rankOf, roundForComparison, worseOf } from './bands.ts';
import type { ExplanationStep, FinancialFigures } from './graded-client.ts';
import type { Grade } from './level.ts';
import type { ScoringModel } from './scoring-model.ts';

export type SizeStep = Extract<ExplanationStep, { kind: 'size' }>;

/**
 * The demotion of a small client, null where there is none: every client carries the same overhead, so what counts is
 * how much of the net revenue it eats. A base of D has nothing to lose.
 */
export function findSizeStep(
  base: Grade,
  figures: FinancialFigures,
  isExempt: boolean,
  model: ScoringModel,
): SizeStep | null {
  const step = base === 'D' ? 0 : findNominalStep(figures, model);
  if (step === 0) return null;
  const { overheadSharePct } = figures;
  if (isExempt) return { kind: 'size', step, overheadSharePct, from: base, to: base, outcome: 'exempt' };
  const nominal = levelAt(rankOf(base) - step);
  const floor = worseOf(base, model.sizeStep.floor);
  const isFloored = rankOf(base) - step > rankOf(floor);
  return {
    kind: 'size',
    step,
    overheadSharePct,
    from: base,
    to: isFloored ? floor : nominal,
    outcome: isFloored ? 'floor' : 'applied',
  };
}

function findNominalStep({ netRevenueMinor, overheadSharePct }: FinancialFigures, model: ScoringModel): 0 | -1 | -2 {
  if (netRevenueMinor !== null && netRevenueMinor <= 0) return -2;
  if (overheadSharePct === null) return 0;
  const sharePct = roundForComparison(overheadSharePct);
  if (sharePct > model.sizeStep.minusTwoAbovePct) return -2;
  return sharePct > model.sizeStep.minusOneAbovePct ? -1 : 0;
}
