import { endOfPeriod, periodOf } from '../../../shared/core/dates.ts';
import { bookDay } from '../../services/book-day.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import { takeSnapshot } from '../../services/snapshots/take-snapshot.ts';
import { formatters } from '../text/book-texts.ts';
import type { Answer } from './answer.ts';
import { readDay } from './read-day.ts';

/** `snapshot [--as-of DAY]`: today where no day is given. Former snapshots of the same day stay as they are. */
export function snapshot(deps: ServiceDeps, asOfText: string | undefined): Answer {
  const day = readDay(asOfText, bookDay(deps));
  const isMonthEnd = endOfPeriod(periodOf(day)) === day;
  const { asOf, takenAt, clientCount } = takeSnapshot(deps, {
    asOf: day,
    cause: isMonthEnd ? 'month-end' : 'on-demand',
  });
  return {
    json: { asOf, clients: clientCount, takenAt, cause: isMonthEnd ? 'month-end' : 'on-demand' },
    text: `${clientCount} clients frozen as of ${formatters.day(asOf)}.`,
  };
}
