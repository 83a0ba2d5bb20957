import type { CalendarDate, Window } from '../core/dates.ts';
import { completedMonthsBetween, isInWindow } from '../core/dates.ts';

const monthsPerYear = 12;
/** Rule: in its first three months a client's size says nothing yet. */
const monthsWithoutSize = 3;

/** Since when a client is new: its first invoice or time entry lies inside the window. Null for an older one. */
export type Tenure = { readonly since: CalendarDate; readonly months: number } | null;

/** Whether a client is new in the window, and for how many completed months. */
export function findTenure(firstActivityOn: CalendarDate | null, window: Window): Tenure {
  if (firstActivityOn === null || !isInWindow(firstActivityOn, window)) return null;
  return { since: firstActivityOn, months: completedMonthsBetween(firstActivityOn, window.asOf) };
}

/** The part of a year for which a client has cost overhead, 0-1. Nothing else is scaled, and nothing up. */
export function yearShareOf(tenure: Tenure): number {
  return tenure === null ? 1 : tenure.months / monthsPerYear;
}

export function isTooNewForSize(tenure: Tenure): boolean {
  return tenure !== null && tenure.months < monthsWithoutSize;
}
