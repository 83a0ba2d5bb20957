import { addMonths, type CalendarDate } from '../core/dates.ts';

/** Rule: a deal-breaker caps the grade for twelve months after it happened or was last renewed. */
const flagMonths = 12;

/** The last day on which a deal-breaker counts. */
export function expiryOfFlag(flag: {
  readonly happenedOn: CalendarDate;
  readonly renewedOn: CalendarDate | null;
}): CalendarDate {
  return addMonths(flag.renewedOn ?? flag.happenedOn, flagMonths);
}
