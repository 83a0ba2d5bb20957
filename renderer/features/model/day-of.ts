import type { CalendarDate, Instant } from '../../../shared/core/dates.ts';

/** The day of a moment as it stands in the store. */
export function dayOf(instant: Instant): CalendarDate {
  return instant.slice(0, 10) as CalendarDate;
}
