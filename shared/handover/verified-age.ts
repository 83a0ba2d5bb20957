import { type CalendarDate, toEpochDay } from '../core/dates.ts';
import type { InventoryRecord } from './handover-section.ts';

// Rule: after 180 days somebody should look again, after 365 nobody should rely on it.
const agingDays = 180;
const oldDays = 365;

/** "over 180 days ago" or "over 365 days ago"; undefined where the look was not long ago. */
export function ageNote(verifiedOn: CalendarDate, datedOn: CalendarDate): string | undefined {
  const days = toEpochDay(datedOn) - toEpochDay(verifiedOn);
  if (days > oldDays) return `over ${oldDays} days ago`;
  return days > agingDays ? `over ${agingDays} days ago` : undefined;
}

/** What a section says of the looks at its records beside the day of the oldest; undefined where nothing is amiss. */
export function verifiedNote(
  records: readonly InventoryRecord[],
  lastVerifiedOn: CalendarDate | null,
  datedOn: CalendarDate,
): string | undefined {
  const never = records.filter(({ verifiedOn }) => verifiedOn === null).length;
  if (never > 0) return never === records.length ? 'never verified' : `${never} of ${records.length} never verified`;
  return lastVerifiedOn === null ? undefined : ageNote(lastVerifiedOn, datedOn);
}
