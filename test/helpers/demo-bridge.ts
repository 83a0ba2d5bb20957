import { toCalendarDate } from '../../shared/core/dates.ts';
import type { CurrencyCode } from '../../shared/core/money.ts';
import { demoPlans } from './book/demo-plans.ts';
import { fillStore } from './fill-store.ts';
import { makeBookRows } from './make-book.ts';
import { createTestBridge, type TestBridge } from './test-bridge.ts';

/** The last day of the demo book, and today of the bridge over it. */
export const demoToday = '2026-10-31';

/** A bridge over the demo book: twelve clients, graded with the demo's rates, first steps done. */
export async function createDemoBridge(given: Parameters<typeof createTestBridge>[0] = {}): Promise<TestBridge> {
  const bridge = createTestBridge({ today: demoToday, ...given });
  fillStore(bridge.deps.db, makeBookRows(demoPlans), toCalendarDate(demoToday));
  const settings = await bridge.call('settings.update', {
    currency: 'EUR' as CurrencyCode,
    internalCostPerHour: 35,
    targetRatePerHour: 75,
    adminHoursPerClientMonth: 1.5,
    firstSteps: { step: 'done', bestClientIds: [], leastFitClientIds: [] },
  });
  if (!settings.ok) throw new Error(settings.error.message);
  return bridge;
}
