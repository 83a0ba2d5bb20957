import type { FinancialFigures } from './graded-client.ts';
import { interpolate } from './interpolate.ts';
import type { Measurement } from './measurement.ts';
import type { BreakPoints } from './scoring-model.ts';

/** F1: gross profit in percent of revenue. */
export function measureMargin(figures: FinancialFigures, curve: BreakPoints): Measurement | null {
  const isEstimated = restsOnEstimates(figures);
  if (isWorkedWithoutRevenue(figures)) return { value: null, score: 0, isEstimated };
  const value = figures.marginPct;
  return value === null ? null : { value, score: interpolate(curve, value), isEstimated };
}

/** Rule: hours without revenue score 0 on margin and on hourly rate, whatever an hour costs. */
export function isWorkedWithoutRevenue(figures: FinancialFigures): boolean {
  const { revenueMinor, minutesWorked } = figures;
  return revenueMinor !== null && revenueMinor <= 0 && minutesWorked !== null && minutesWorked > 0;
}

/** Whether net revenue and hours, on which F1 to F3 stand, hold a figure typed in by the user. */
export function restsOnEstimates(figures: FinancialFigures): boolean {
  return figures.estimated.revenue || figures.estimated.passThrough || figures.estimated.hours;
}
