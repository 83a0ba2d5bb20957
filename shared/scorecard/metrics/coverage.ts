import { type CalendarDate, type Period, periodOf } from '../../core/dates.ts';
import type { ClientId } from '../../core/ids.ts';

/** What one import of a kind of row reaches: from its first to its last row. */
export type ImportReach = {
  readonly firstOn: CalendarDate;
  readonly lastOn: CalendarDate;
  /** The only client it names; null where it names several. */
  readonly onlyClientId: ClientId | null;
};

/**
 * Whether a month without a row of a client means that there was none: an import that names several clients reaches
 * every client from its first month to its last, one that names a single client reaches that one. Everything else is
 * unknown, never 0.
 */
export function makeCoverage(reaches: readonly ImportReach[]): (clientId: ClientId, month: Period) => boolean {
  const ranges = reaches.map(({ firstOn, lastOn, onlyClientId }) => ({
    first: periodOf(firstOn),
    last: periodOf(lastOn),
    onlyClientId,
  }));
  return (clientId, month) =>
    ranges.some(
      ({ first, last, onlyClientId }) =>
        first <= month && month <= last && (onlyClientId === null || onlyClientId === clientId),
    );
}
