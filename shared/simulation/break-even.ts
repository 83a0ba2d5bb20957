/** How hours are sold again after parting. Money in minor units, hours a month. */
export type Refill = {
  readonly resellHoursPerMonth: number;
  /** Months until that many are sold; 0: at once. */
  readonly rampMonths: number;
  readonly freedHoursPerMonth: number;
  /** What a resold hour brings. */
  readonly rateMinor: number;
};

/** When what was resold has made up for what was lost. */
export type BreakEven =
  | { readonly kind: 'nothing-lost' }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'never' };

/** Money that resold hours bring in month k (1, 2, ...) in minor units: rising over the ramp, at most the freed hours. */
export function refillOfMonth(refill: Refill, month: number): number {
  const reached = refill.rampMonths > 0 ? Math.min(month / refill.rampMonths, 1) : 1;
  return Math.min(reached * refill.resellHoursPerMonth, refill.freedHoursPerMonth) * refill.rateMinor;
}

/**
 * First month in which cumulative refill reaches cumulative loss (minor units a month). Rule: once the ramp is over, a
 * month that brings no more than it costs never makes up for the months before.
 */
export function findBreakEven(lossMinorPerMonth: number, refill: Refill): BreakEven {
  if (lossMinorPerMonth <= 0) return { kind: 'nothing-lost' };
  const lastOfRamp = Math.max(1, Math.ceil(refill.rampMonths));
  let balance = 0;
  for (let month = 1; month <= lastOfRamp; month++) {
    balance += refillOfMonth(refill, month) - lossMinorPerMonth;
    if (balance >= -rounding) return { kind: 'month', month };
  }
  const gain = refillOfMonth(refill, lastOfRamp) - lossMinorPerMonth;
  return gain <= 0 ? { kind: 'never' } : { kind: 'month', month: lastOfRamp + Math.ceil(-balance / gain - rounding) };
}

/** Sums of twelfths miss whole cents by less than this. */
const rounding = 1e-6;
