/** A day without time or zone, ISO text `YYYY-MM-DD`. Sorts and compares as text. */
export type CalendarDate = string & { readonly __date: 'day' };
/** A month, ISO text `YYYY-MM`. */
export type Period = string & { readonly __date: 'month' };
/** A moment in UTC, ISO text ending in `Z`. */
export type Instant = string & { readonly __date: 'instant' };

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** The day, or undefined where the text isn't a real day in the form `YYYY-MM-DD`. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!isoDay.test(text)) return undefined;
  return calendarDateFromParts(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

/** The day, or undefined where year, month (1-12) and day don't name one. */
export function calendarDateFromParts(year: number, month: number, day: number): CalendarDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return toText(year, month, day);
}

function toText(year: number, month: number, day: number): CalendarDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

/** The day; throws a RangeError where the text isn't one. For values known to be dates. */
export function toCalendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new RangeError(`not a calendar date: ${text}`);
  return date;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// The Gregorian calendar repeats every 400 years. Years are counted from March, so that the day of a leap year is its last.
const daysPer400Years = 146_097;
const daysFromMarchOfYear0 = 719_468;

/** Days since 1970-01-01; negative before it. */
export function toEpochDay(date: CalendarDate): number {
  const [calendarYear, month, day] = partsOf(date);
  const year = month <= 2 ? calendarYear - 1 : calendarYear;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPer400Years + dayOfEra - daysFromMarchOfYear0;
}

function fromEpochDay(epochDay: number): CalendarDate {
  if (!Number.isSafeInteger(epochDay)) throw new RangeError(`not a whole day: ${epochDay}`);
  const days = epochDay + daysFromMarchOfYear0;
  const era = Math.floor(days / daysPer400Years);
  const dayOfEra = days - era * daysPer400Years;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return toText(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function partsOf(date: CalendarDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** Days from the first date to the second; negative where the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Moves a day by days, back where they are negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Adds calendar months, clamped to the end of a shorter month (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [formerYear, formerMonth, day] = partsOf(date);
  const monthsSinceYear0 = formerYear * 12 + formerMonth - 1 + months;
  if (!Number.isSafeInteger(monthsSinceYear0)) throw new RangeError(`not whole months: ${months} after ${date}`);
  const year = Math.floor(monthsSinceYear0 / 12);
  const month = monthsSinceYear0 - year * 12 + 1;
  return toText(year, month, Math.min(day, daysInMonth(year, month)));
}

/** The month of a day. */
export function periodOf(date: CalendarDate): Period {
  return date.slice(0, 7) as Period;
}

/** First day of a month. */
export function startOfPeriod(period: Period): CalendarDate {
  return `${period}-01` as CalendarDate;
}

/** The last day of a month. */
export function endOfPeriod(period: Period): CalendarDate {
  return `${period}-${daysInMonth(Number(period.slice(0, 4)), Number(period.slice(5, 7)))}` as CalendarDate;
}

/** Moves a month by months. */
export function addPeriods(period: Period, months: number): Period {
  return periodOf(addMonths(startOfPeriod(period), months));
}

/** The twelve months of figures that end on a day: after `afterOn`, up to and including `asOf`. */
export type Window = { readonly afterOn: CalendarDate; readonly asOf: CalendarDate };

/** The twelve months up to and including a day. */
export function windowEnding(asOf: CalendarDate): Window {
  return { afterOn: addMonths(asOf, -12), asOf };
}

/** Whether a day lies in the window; its first day does not. */
export function isInWindow(date: CalendarDate, window: Window): boolean {
  return date > window.afterOn && date <= window.asOf;
}

/** Whole calendar months from the first day to the second: 15 January to 14 March is 1; negative or 0 where it is earlier. */
export function completedMonthsBetween(from: CalendarDate, to: CalendarDate): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}
