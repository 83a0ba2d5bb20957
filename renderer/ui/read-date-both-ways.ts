import type { CalendarDate } from '../../shared/core/dates.ts';
import { readDate } from '../../shared/importing/read-date.ts';

/** The two days a date of numbers may mean; undefined where it is a day in one order only. */
export function readDateBothWays(
  example: string,
): { readonly dmy: CalendarDate; readonly mdy: CalendarDate } | undefined {
  const dmy = readDate(example, 'dmy')?.on;
  const mdy = readDate(example, 'mdy')?.on;
  return dmy === undefined || mdy === undefined ? undefined : { dmy, mdy };
}
