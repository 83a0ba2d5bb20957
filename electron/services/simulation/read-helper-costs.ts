import { type CalendarDate, windowEnding } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { type CurrencyCode, toMinor } from '../../../shared/core/money.ts';
import { parsePaidHelpers, sumHelperCosts } from '../../../shared/simulation/paid-helpers.ts';
import type { ReadableDb } from '../../db/database.ts';
import { listPersonMinutes } from '../../db/repositories/figures-helpers.ts';

/** What paid helpers cost with each client in the twelve months up to a day, in minor units; none without the setting. */
export function readHelperCosts(
  db: ReadableDb,
  paidHelpers: string | null,
  asOf: CalendarDate,
  currency: CurrencyCode,
): ReadonlyMap<ClientId, number> {
  const helpers = paidHelpers === null ? undefined : parsePaidHelpers(paidHelpers);
  if (helpers === undefined) return new Map();
  const costs = sumHelperCosts(listPersonMinutes(db, windowEnding(asOf)), helpers);
  return new Map([...costs].map(([clientId, units]) => [clientId, toMinor(units, currency)]));
}
