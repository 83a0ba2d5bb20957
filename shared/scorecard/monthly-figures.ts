import { addPeriods, type CalendarDate, type Period, periodOf } from '../core/dates.ts';

/** One month of figures, minor units of the operator's currency; null where nothing says. */
export type MonthlyFigures = {
  readonly month: Period;
  readonly revenueMinor: number;
  readonly passThroughMinor: number;
  /** Invoices of the month whose pass-through is unknown. */
  readonly unknownCostInvoiceCount: number;
  /** Null where no time entry lies in the month. */
  readonly minutesWorked: number | null;
  /** Revenue less pass-through less hours at internal cost; null without hours or internal cost. */
  readonly grossProfitMinor: number | null;
};

/** Sums by month, at most one row a month of each kind; months without rows are left out. */
export type MonthlyRows = {
  readonly invoices: readonly {
    readonly month: Period;
    readonly revenueMinor: number;
    readonly passThroughMinor: number;
    readonly unknownCostInvoiceCount: number;
  }[];
  readonly costs: readonly { readonly month: Period; readonly amountMinor: number }[];
  readonly times: readonly { readonly month: Period; readonly minutesWorked: number }[];
};

const monthsShown = 12;

/** First of the twelve calendar months that end with the one of a day. */
export function firstMonthShown(asOf: CalendarDate): Period {
  return addPeriods(periodOf(asOf), 1 - monthsShown);
}

/**
 * Twelve calendar months, oldest first, the last one as far as it has gone. A month without an invoice has a revenue of
 * 0; one without a time entry has unknown hours, so no gross profit: a gap, not a good month.
 */
export function buildMonthlyFigures(
  rows: MonthlyRows,
  internalCostPerHourMinor: number | null,
  asOf: CalendarDate,
): readonly MonthlyFigures[] {
  const invoices = new Map(rows.invoices.map((row) => [row.month, row]));
  const costs = new Map(rows.costs.map((row) => [row.month, row.amountMinor]));
  const times = new Map(rows.times.map((row) => [row.month, row.minutesWorked]));
  const first = firstMonthShown(asOf);
  return Array.from({ length: monthsShown }, (_, index) => {
    const month = addPeriods(first, index);
    const invoiced = invoices.get(month);
    const revenueMinor = invoiced?.revenueMinor ?? 0;
    const passThroughMinor = (invoiced?.passThroughMinor ?? 0) + (costs.get(month) ?? 0);
    const minutesWorked = times.get(month) ?? null;
    const hasProfit = minutesWorked !== null && internalCostPerHourMinor !== null;
    return {
      month,
      revenueMinor,
      passThroughMinor,
      unknownCostInvoiceCount: invoiced?.unknownCostInvoiceCount ?? 0,
      minutesWorked,
      grossProfitMinor: hasProfit
        ? revenueMinor - passThroughMinor - (minutesWorked / 60) * internalCostPerHourMinor
        : null,
    };
  });
}
