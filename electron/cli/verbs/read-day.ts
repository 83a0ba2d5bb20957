import { type CalendarDate, parseCalendarDate } from '../../../shared/core/dates.ts';
import { Refusal } from '../../../shared/core/errors.ts';

/** The day that was typed, or the usual one where none was; refuses with `bad-arguments` what is no day. */
export function readDay(text: string | undefined, usual: CalendarDate): CalendarDate {
  if (text === undefined) return usual;
  const day = parseCalendarDate(text);
  if (day === undefined)
    throw new Refusal('bad-arguments', `"${text}" is no day of the form YYYY-MM-DD`, { day: text });
  return day;
}
