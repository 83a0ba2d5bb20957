import {
  addDays,
  addPeriods,
  type CalendarDate,
  daysBetween,
  endOfPeriod,
  type Period,
  periodOf,
} from '../../core/dates.ts';

/** What the store holds, as far as it decides which month ends can be told. */
export type StoredMonths = {
  /** The day on which it is judged. */
  readonly today: CalendarDate;
  /** The book is of a past year: its last day is over. */
  readonly isPastBook: boolean;
  /** Day of the last invoice, time entry or ticket of each month that has any. */
  readonly lastFactOn: ReadonlyMap<Period, CalendarDate>;
  /** First import of the store; null where nothing was imported. */
  readonly firstImportOn: CalendarDate | null;
  /** Month ends that have a snapshot. */
  readonly taken: ReadonlySet<CalendarDate>;
};

const monthsBack = 12;
/** Files of a month often come a few days late: a month whose rows stop before its last week waits this long. */
const lastDays = 7;
const daysToWait = 10;

/**
 * Month ends without a snapshot that can be made now, oldest first: the month is over and has rows, and they reach its
 * last week or ten days have gone. A month before the first import needs the whole twelve months behind it.
 */
export function findMonthEndsDue(stored: StoredMonths): readonly CalendarDate[] {
  const current = periodOf(stored.today);
  const months = Array.from({ length: monthsBack + 1 }, (_, index) => addPeriods(current, index - monthsBack));
  return months
    .map((month) => ({ month, end: endOfPeriod(month) }))
    .filter(({ end }) => (stored.isPastBook ? end <= stored.today : end < stored.today) && !stored.taken.has(end))
    .filter(({ month, end }) => isTold(month, end, stored))
    .map(({ end }) => end);
}

function isTold(month: Period, end: CalendarDate, { today, lastFactOn, firstImportOn }: StoredMonths): boolean {
  const last = lastFactOn.get(month);
  if (last === undefined) return false;
  const isComplete = last > addDays(end, -lastDays) || daysBetween(end, today) > daysToWait;
  const isInUse = firstImportOn !== null && month >= periodOf(firstImportOn);
  return isComplete && (isInUse || hasYearBehind(month, lastFactOn));
}

/** Every one of the twelve months that end with this one has a row. */
function hasYearBehind(month: Period, lastFactOn: StoredMonths['lastFactOn']): boolean {
  return Array.from({ length: monthsBack }, (_, back) => addPeriods(month, -back)).every((one) => lastFactOn.has(one));
}
