import type { CalendarDate } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { ClientId } from '../../core/ids.ts';
import type { Level } from '../level.ts';

/** Rule: more than a third of the book within seven days; then fourteen days without a decision. */
const heavyShare = 1 / 3;
const daysOfAWeek = 7;
export const coolOffDays = 14;

export type Reaction = { readonly clientId: ClientId; readonly assessedOn: CalendarDate; readonly level: Level };

export type HeavyWeek = {
  readonly heavyCount: number;
  readonly clientCount: number;
  /** The day until which nothing has to be decided. */
  readonly untilOn: CalendarDate;
};

/**
 * Whether so many names felt heavy within one week that it may be the person and not the clients; null where not, or
 * where the days to wait are over.
 *
 * @param clients those of the book: what was said of others does not count
 */
export function findHeavyWeek(
  reactions: readonly Reaction[],
  clients: readonly ClientId[],
  today: CalendarDate,
): HeavyWeek | null {
  const inBook = new Set(clients);
  const heavy = reactions.filter(
    ({ level, clientId, assessedOn }) =>
      (level === 'C' || level === 'D') && inBook.has(clientId) && assessedOn <= today,
  );
  const lastDays = [...new Set(heavy.map(({ assessedOn }) => assessedOn))].sort().reverse();
  for (const lastOn of lastDays) {
    const after = addDays(lastOn, -daysOfAWeek);
    const inWeek = heavy.filter(({ assessedOn }) => assessedOn > after && assessedOn <= lastOn);
    const heavyCount = new Set(inWeek.map(({ clientId }) => clientId)).size;
    const untilOn = addDays(lastOn, coolOffDays);
    if (untilOn < today) return null;
    if (heavyCount > clients.length * heavyShare) return { heavyCount, clientCount: clients.length, untilOn };
  }
  return null;
}
