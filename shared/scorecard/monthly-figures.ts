import type { Period } from '../core/dates.ts';

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
