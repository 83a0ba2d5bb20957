import { type CalendarDate, parseCalendarDate } from '../../../shared/core/dates.ts';
import { Refusal } from '../../../shared/core/errors.ts';

/** The day that was typed; refuses with `bad-arguments` what is none. */
export function readDay(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day === undefined)
    throw new Refusal('bad-arguments', `"${text}" is no day of the form YYYY-MM-DD`, { asOf: text });
  return day;
}
