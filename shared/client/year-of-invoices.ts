import {
  addDays,
  addMonths,
  type CalendarDate,
  completedMonthsBetween,
  daysBetween,
  endOfPeriod,
  periodOf,
  startOfPeriod,
  type Window,
  windowEnding,
} from '../core/dates.ts';

/** A business that sends invoices sends one at least every quarter. Older ones are those of a past year. */
const currentWithinDays = 92;

/**
 * The day on which the invoices' year ends: today while invoices still come in, else the last day of the month of the
 * last one.
 */
export function proposeAsOf(lastIssuedOn: CalendarDate, today: CalendarDate): CalendarDate {
  const isCurrent = daysBetween(lastIssuedOn, today) <= currentWithinDays;
  return isCurrent || lastIssuedOn > today ? today : endOfPeriod(periodOf(lastIssuedOn));
}

/** True where some invoices lie outside the twelve months, so that the sentence has to say which year counts. */
export function spansMoreThanWindow(firstIssuedOn: CalendarDate, lastIssuedOn: CalendarDate, window: Window): boolean {
  return firstIssuedOn <= window.afterOn || lastIssuedOn > window.asOf;
}

/** Months from the first to the last invoice, both counted, where they are clearly less than a year; null for a whole one. */
export function countPartialMonths(firstIssuedOn: CalendarDate, lastIssuedOn: CalendarDate): number | null {
  const months = completedMonthsBetween(startOfPeriod(periodOf(firstIssuedOn)), lastIssuedOn) + 1;
  return months < monthsOfAYear ? months : null;
}

/** Eleven months are taken for a year: the last month's invoices may not be written yet. */
const monthsOfAYear = 11;

/**
 * Days on which a year may end, newest first, each with an invoice in its twelve months: today, the end of the month of
 * the last invoice, the ends of the calendar years. At most five.
 */
export function listYearEnds(
  firstIssuedOn: CalendarDate,
  lastIssuedOn: CalendarDate,
  today: CalendarDate,
): readonly CalendarDate[] {
  const yearOf = (date: CalendarDate) => Number(date.slice(0, 4));
  const ends = new Set<CalendarDate>([today, endOfPeriod(periodOf(lastIssuedOn))]);
  for (let year = yearOf(lastIssuedOn); year >= yearOf(firstIssuedOn); year -= 1)
    ends.add(`${year}-12-31` as CalendarDate);
  return [...ends]
    .filter((end) => end <= today && windowEnding(end).afterOn < lastIssuedOn && end >= firstIssuedOn)
    .toSorted()
    .toReversed()
    .slice(0, 5);
}

/** First and last day of the twelve months that end on a day. */
export function daysOfYearEnding(asOf: CalendarDate): { readonly from: CalendarDate; readonly to: CalendarDate } {
  return { from: addDays(addMonths(asOf, -12), 1), to: asOf };
}
