import { addDays, addMonths, type CalendarDate, toCalendarDate } from '../core/dates.ts';
import { assertNever } from '../core/errors.ts';

export const endRules = ['day', 'month', 'quarter', 'half-year', 'year', 'term'] as const;
/** On which days an agreement can end. */
export type EndRule = (typeof endRules)[number];

export type NoticePeriod = { readonly count: number; readonly unit: 'days' | 'weeks' | 'months' };
export type PayInterval = 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';

/** What is known of the agreement; null where it says nothing. */
export type NoticeTerms = {
  readonly period: NoticePeriod | null;
  readonly endRule: EndRule | null;
  /** End of a fixed term; before it, no notice takes effect. */
  readonly fixedEndOn: CalendarDate | null;
  readonly payInterval: PayInterval | null;
};

export type NoticeQuestion = {
  /** Day on which the client has the letter, not the day it is posted. */
  readonly receivedOn: CalendarDate;
  readonly terms: NoticeTerms;
  /** Whose law chooses the form: ISO 3166-1 alpha-2; null where unknown. */
  readonly country: string | null;
  /** Days that the user has chosen where neither agreement nor law names a period. */
  readonly chosenDays: number | null;
  readonly chosenBecause: string | null;
};

/** The day on which an agreement ends after notice, and why that day; or what has to be asked first. */
export type NoticeDate =
  | { readonly kind: 'agreed'; readonly endOn: CalendarDate; readonly period: NoticePeriod; readonly endRule: EndRule }
  | { readonly kind: 'statutory'; readonly endOn: CalendarDate; readonly rule: 'de-monthly' | 'de-quarterly' }
  | { readonly kind: 'chosen'; readonly endOn: CalendarDate; readonly days: number }
  | { readonly kind: 'ask'; readonly what: readonly ('noticeDays' | 'noticeReason' | 'endOn')[] };

/**
 * Calendar days count from the day after receipt; months go by the calendar and stop at the end of a shorter one; the
 * end is the first day on or after that on which the agreement can end. No day is moved off a weekend.
 */
export function findNoticeDate({ receivedOn, terms, country, chosenDays, chosenBecause }: NoticeQuestion): NoticeDate {
  const { period, fixedEndOn } = terms;
  if (period !== null) {
    const endRule = terms.endRule ?? 'day';
    const earliestOn = latest(addPeriod(receivedOn, period), endRule === 'term' ? null : fixedEndOn);
    const endOn = firstEndOn(earliestOn, endRule, fixedEndOn);
    return endOn === undefined ? { kind: 'ask', what: ['endOn'] } : { kind: 'agreed', endOn, period, endRule };
  }
  if (country === 'DE') return findGermanDate(receivedOn, terms);
  const what: ('noticeDays' | 'noticeReason')[] = [];
  if (chosenDays === null) what.push('noticeDays');
  if (chosenBecause === null) what.push('noticeReason');
  if (chosenDays === null || chosenBecause === null) return { kind: 'ask', what };
  return { kind: 'chosen', endOn: latest(addDays(receivedOn, chosenDays), fixedEndOn), days: chosenDays };
}

/** German civil code, section 621: pay by the month, notice by the 15th for the end of it; by the quarter or longer, six weeks. */
function findGermanDate(receivedOn: CalendarDate, { payInterval, fixedEndOn }: NoticeTerms): NoticeDate {
  if (payInterval !== null && payInterval !== 'monthly') {
    const earliestOn = latest(addDays(receivedOn, 42), fixedEndOn);
    return { kind: 'statutory', endOn: endOfMonths(earliestOn, 3), rule: 'de-quarterly' };
  }
  const isInTime = Number(receivedOn.slice(8)) <= 15;
  const month = isInTime ? receivedOn : addMonths(firstOfMonth(receivedOn), 1);
  return { kind: 'statutory', endOn: endOfMonths(latest(month, fixedEndOn), 1), rule: 'de-monthly' };
}

function addPeriod(from: CalendarDate, { count, unit }: NoticePeriod): CalendarDate {
  switch (unit) {
    case 'days':
      return addDays(from, count);
    case 'weeks':
      return addDays(from, count * 7);
    case 'months':
      return addMonths(from, count);
    default:
      return assertNever(unit);
  }
}

/** Undefined where the term is over already: nothing tells when the next one ends. */
function firstEndOn(
  earliestOn: CalendarDate,
  rule: EndRule,
  fixedEndOn: CalendarDate | null,
): CalendarDate | undefined {
  switch (rule) {
    case 'day':
      return earliestOn;
    case 'month':
      return endOfMonths(earliestOn, 1);
    case 'quarter':
      return endOfMonths(earliestOn, 3);
    case 'half-year':
      return endOfMonths(earliestOn, 6);
    case 'year':
      return endOfMonths(earliestOn, 12);
    case 'term':
      return fixedEndOn !== null && fixedEndOn >= earliestOn ? fixedEndOn : undefined;
    default:
      return assertNever(rule);
  }
}

/** Last day of the stretch of so many months of the calendar year in which a day lies. */
function endOfMonths(date: CalendarDate, months: 1 | 3 | 6 | 12): CalendarDate {
  const lastMonth = Math.ceil(Number(date.slice(5, 7)) / months) * months;
  const first = toCalendarDate(`${date.slice(0, 4)}-${String(lastMonth).padStart(2, '0')}-01`);
  return addDays(addMonths(first, 1), -1);
}

function firstOfMonth(date: CalendarDate): CalendarDate {
  return toCalendarDate(`${date.slice(0, 7)}-01`);
}

function latest(date: CalendarDate, other: CalendarDate | null): CalendarDate {
  return other !== null && other > date ? other : date;
}
