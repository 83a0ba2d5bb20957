import type { CalendarDate, Window } from '../core/dates.ts';
import { addMonths, completedMonthsBetween, isInWindow } from '../core/dates.ts';

const monthsPerYear = 12;
/** Rule: in its first three months a client's size says nothing yet. */
const monthsWithoutSize = 3;

/** Since when a client is new: it began inside the window. Null for an older one. */
export type Tenure = {
  readonly since: CalendarDate;
  /** Completed months. */
  readonly months: number;
  /** Completed months and the one under way: each costs its overhead. */
  readonly monthsBegun: number;
} | null;

/** Whether a client is new in the window, and for how long. */
export function findTenure(firstActivityOn: CalendarDate | null, window: Window): Tenure {
  if (firstActivityOn === null || !isInWindow(firstActivityOn, window)) return null;
  const months = completedMonthsBetween(firstActivityOn, window.asOf);
  const isMonthUnderWay = addMonths(firstActivityOn, months) < window.asOf;
  return { since: firstActivityOn, months, monthsBegun: isMonthUnderWay ? months + 1 : months };
}

/** The part of a year for which a client has cost overhead, 0-1. Nothing else is scaled, and nothing up. */
export function yearShareOf(tenure: Tenure): number {
  return tenure === null ? 1 : tenure.monthsBegun / monthsPerYear;
}

/** Whether a client is too new for its size to count; unknown first activity is not. */
export function isTooNewForSize(tenure: Tenure): boolean {
  return tenure !== null && tenure.months < monthsWithoutSize;
}
