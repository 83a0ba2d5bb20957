import { type CalendarDate, calendarDateFromParts, type Period, toEpochDay } from '../core/dates.ts';
import type { DateOrder } from './import-kind.ts';
import { findMonth } from './month-names.ts';

/** A day as written in a cell, with the time behind it as it stands. */
export type WrittenDate = { readonly on: CalendarDate; readonly rest: string };

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)(.*)$/;
const numeric = /^(\d{1,2})([-/. ])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)(.*)$/;
const monthThenDay = /^(?:\p{L}+\.?,?\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)(.*)$/u;
const dayThenMonth =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.|º)?[\s-]+(?:de\s+)?(\p{L}{3,})\.?,?[\s-]+(?:de[l]?\s+)?(\d{4}|\d{2})(?!\d)(.*)$/u;

/** What a date of numbers says about its order; `either`: both fit and differ; `same`: both give one day. */
export type OrderEvidence = 'dmy' | 'mdy' | 'ymd' | 'either' | 'same' | 'neither';

/** Undefined where the order of the parts is plain from the shape, or where the text is no date of numbers. */
export function findOrderEvidence(
  text: string,
): { readonly evidence: OrderEvidence; readonly sign: string } | undefined {
  const match = numeric.exec(text.trim());
  if (match === null) return undefined;
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = fullYear(match[4] ?? '');
  const fitsDmy = calendarDateFromParts(year, second, first) !== undefined;
  const fitsMdy = calendarDateFromParts(year, first, second) !== undefined;
  const evidence =
    fitsDmy && fitsMdy ? (first === second ? 'same' : 'either') : fitsDmy ? 'dmy' : fitsMdy ? 'mdy' : 'neither';
  return { evidence, sign: match[2] ?? '' };
}

/** The day a cell names. Undefined where it names none, or a day that does not exist in that order. */
export function readDate(text: string, order: DateOrder): WrittenDate | undefined {
  const trimmed = text.trim();
  const first = trimmed.charCodeAt(0);
  if (first >= 48 && first <= 57) return readDigits(trimmed, order) ?? readNamed(trimmed);
  return readNamed(trimmed);
}

function readDigits(text: string, order: DateOrder): WrittenDate | undefined {
  const iso = yearFirst.exec(text);
  if (iso !== null) return written(Number(iso[1]), Number(iso[3]), Number(iso[4]), iso[5]);
  const match = numeric.exec(text);
  if (match !== null) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const last = match[4] ?? '';
    if (order === 'ymd') return written(fullYear(match[1] ?? ''), second, Number(last), match[5]);
    const [day, month] = order === 'dmy' ? [first, second] : [second, first];
    return written(fullYear(last), month, day, match[5]);
  }
  const plain = compact.exec(text);
  return plain === null ? undefined : written(Number(plain[1]), Number(plain[2]), Number(plain[3]), plain[4]);
}

function readNamed(text: string): WrittenDate | undefined {
  const dayFirst = dayThenMonth.exec(text);
  const month = dayFirst === null ? undefined : findMonth(dayFirst[2] ?? '');
  if (dayFirst !== null && month !== undefined)
    return written(fullYear(dayFirst[3] ?? ''), month, Number(dayFirst[1]), dayFirst[4]);
  const monthFirst = monthThenDay.exec(text);
  const named = monthFirst === null ? undefined : findMonth(monthFirst[1] ?? '');
  if (monthFirst === null || named === undefined) return undefined;
  return written(Number(monthFirst[3]), named, Number(monthFirst[2]), monthFirst[4]);
}

/** Two digits are 1970 to 2069, as spreadsheets read them. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function written(year: number, month: number, day: number, rest: string | undefined): WrittenDate | undefined {
  const on = calendarDateFromParts(year, month, day);
  const behind = (rest ?? '').trim();
  if (on === undefined || (behind !== '' && readTime(behind.replace(/^[T,]\s*/, '')) === undefined)) return undefined;
  return { on, rest: behind.replace(/^[T,]\s*/, '') };
}

const timeOfDay =
  /^(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?\s?m\.?)?\s*(?:uhr|(z|utc|gmt)|(?:utc|gmt)?([+-])(\d{2}):?(\d{2}))?(?:\s*\[[^\]]*\])?$/i;

/** A time of day as seconds after midnight; the zone as minutes east of UTC, null where none is written. */
export function readTime(text: string): { readonly seconds: number; readonly zoneMinutes: number | null } | undefined {
  const match = timeOfDay.exec(text.trim());
  if (match === null) return undefined;
  const half = match[4]?.toLowerCase();
  const hour = Number(match[1]);
  if (hour > 24 || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59 || (half !== undefined && hour > 12))
    return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return { seconds: hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0), zoneMinutes: zoneOf(match) };
}

function zoneOf(match: RegExpExecArray): number | null {
  if (match[5] !== undefined) return 0;
  return match[6] === undefined ? null : (match[6] === '-' ? -1 : 1) * (Number(match[7]) * 60 + Number(match[8]));
}

/** The moment a cell names, as ISO text: in UTC with `Z` where a zone is written, else as it stands; no time is midnight. */
export function readInstant(text: string, order: DateOrder): string | undefined {
  const date = readDate(text, order);
  if (date === undefined) return undefined;
  const time = date.rest === '' ? { seconds: 0, zoneMinutes: null } : readTime(date.rest);
  if (time === undefined) return undefined;
  const local = toEpochDay(date.on) * 86_400 + time.seconds;
  const iso = new Date((local - (time.zoneMinutes ?? 0) * 60) * 1000).toISOString().slice(0, 19);
  return time.zoneMinutes === null ? iso : `${iso}Z`;
}

const monthFirstNumbers = /^(\d{1,2})[-/.](\d{4})$/;
const yearFirstNumbers = /^(\d{4})[-/.]?(\d{2})$/;
const monthInWords = /^(\p{L}{3,})\.?[\s-]+(?:de\s+|')?(\d{4}|\d{2})$/u;

/** The month a cell names: "2026-03", "03/2026", "March 2026", or any day of it. */
export function readPeriod(text: string, order: DateOrder): Period | undefined {
  const trimmed = text.trim();
  const numbers = yearFirstNumbers.exec(trimmed);
  const reversed = monthFirstNumbers.exec(trimmed);
  const worded = monthInWords.exec(trimmed);
  if (numbers !== null) return period(Number(numbers[1]), Number(numbers[2]));
  if (reversed !== null) return period(Number(reversed[2]), Number(reversed[1]));
  if (worded !== null) return period(fullYear(worded[2] ?? ''), findMonth(worded[1] ?? '') ?? 0);
  return readDate(trimmed, order)?.on.slice(0, 7) as Period | undefined;
}

function period(year: number, month: number): Period | undefined {
  return calendarDateFromParts(year, month, 1)?.slice(0, 7) as Period | undefined;
}
