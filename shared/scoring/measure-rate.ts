import type { Rates } from './client-facts.ts';
import type { FinancialFigures } from './graded-client.ts';
import { interpolate } from './interpolate.ts';
import { isWorkedWithoutRevenue, restsOnEstimates } from './measure-margin.ts';
import type { Measurement } from './measurement.ts';
import type { BreakPoints } from './scoring-model.ts';

/** F2: effective hourly rate as a multiple of the target rate. No hours at all make no rate, so it stays unknown. */
export function measureRate(figures: FinancialFigures, rates: Rates, curve: BreakPoints): Measurement | null {
  const isEstimated = restsOnEstimates(figures);
  const value = findRateRatio(figures, rates);
  if (isWorkedWithoutRevenue(figures)) return { value, score: 0, isEstimated };
  return value === null ? null : { value, score: interpolate(curve, value), isEstimated };
}

/** Effective hourly rate / target rate; null where either is unknown. */
export function findRateRatio(figures: FinancialFigures, rates: Rates): number | null {
  const target = rates.targetRatePerHourMinor;
  return figures.ehrMinor === null || target === null || target <= 0 ? null : figures.ehrMinor / target;
}
