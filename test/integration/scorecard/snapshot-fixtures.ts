import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { createAsk } from '../../helpers/ask.ts';
import { demoPlans } from '../../helpers/book/demo-plans.ts';
import { fillStore } from '../../helpers/fill-store.ts';
import { makeBookRows } from '../../helpers/make-book.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';

export const today = '2026-07-20';

/** The demo's rows, two years up to 20 July 2026, graded with the demo's rates. */
export async function demoDeps() {
  const deps = createTestDeps({ today });
  fillStore(deps.db, makeBookRows(demoPlans), toCalendarDate(today));
  const ask = createAsk(deps);
  await ask('settings.update', {
    currency: 'EUR' as CurrencyCode,
    internalCostPerHour: 35,
    targetRatePerHour: 75,
  });
  return { deps, ask };
}

export function idOf({ db }: TestDeps, name: string): ClientId {
  return db.prepare('SELECT id FROM clients WHERE name = ?').pluck().get(name) as ClientId;
}
