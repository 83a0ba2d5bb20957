import { type CalendarDate, endOfPeriod, type Period } from '../../../shared/core/dates.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { bookDay } from '../book-day.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { takeSnapshot } from '../snapshots/take-snapshot.ts';

/** Freezes a month that is over; a former snapshot of it stays beside. Refuses with `bad-arguments` one under way. */
export function closeMonth(
  deps: ServiceDeps,
  { month }: { readonly month: Period },
): { readonly asOf: CalendarDate; readonly clientCount: number } {
  const asOf = endOfPeriod(month);
  if (asOf > bookDay(deps)) throw new Refusal('bad-arguments', `${month} is not over`, { month });
  const { clientCount } = takeSnapshot(deps, { asOf, cause: 'month-end' });
  return { asOf, clientCount };
}
