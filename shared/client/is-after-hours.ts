import { Temporal } from 'temporal-polyfill';
import type { OfficeHours } from './office-hours.ts';

/**
 * Whether a ticket was opened when nobody is there. `openedAt` is local time, or with a Z an instant that `timeZone` makes
 * local. Null where the file gave the day alone. Holidays are not known.
 */
export function isAfterHours(openedAt: string, week: OfficeHours, timeZone: string): boolean | null {
  if (openedAt.length < 16 || /T00:00:00$/.test(openedAt)) return null;
  const local = openedAt.endsWith('Z')
    ? Temporal.Instant.from(openedAt).toZonedDateTimeISO(timeZone).toPlainDateTime()
    : Temporal.PlainDateTime.from(openedAt);
  const minutes = local.hour * 60 + local.minute;
  const spans = week[local.dayOfWeek - 1] ?? [];
  return !spans.some(({ from, to }) => minutes >= from && minutes < to);
}
