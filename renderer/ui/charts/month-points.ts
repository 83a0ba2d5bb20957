import type { Period } from '../../../shared/core/dates.ts';
import { type CurrencyCode, toUnits } from '../../../shared/core/money.ts';
import type { MonthlyFigures } from '../../../shared/scorecard/monthly-figures.ts';

/** One month as it is drawn: currency units and hours; null leaves a gap. */
export type MonthPoint = { readonly month: Period; readonly grossProfit: number | null; readonly hours: number | null };

/** Months in the order given. */
export function buildMonthPoints(months: readonly MonthlyFigures[], currency: CurrencyCode): readonly MonthPoint[] {
  return months.map(({ month, grossProfitMinor, minutesWorked }) => ({
    month,
    grossProfit: grossProfitMinor === null ? null : toUnits(grossProfitMinor, currency),
    hours: minutesWorked === null ? null : minutesWorked / 60,
  }));
}
