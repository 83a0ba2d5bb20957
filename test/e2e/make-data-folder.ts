import { createFileKeyVault } from '../../electron/data-folder/key-vaults.ts';
import { openDataFolder } from '../../electron/data-folder/open-data-folder.ts';
import { writeSettings } from '../../electron/db/repositories/settings.ts';
import { systemClock } from '../../electron/services/system-clock.ts';
import type { CurrencyCode } from '../../shared/core/money.ts';
import { demoPlans } from '../helpers/book/demo-plans.ts';
import { randomPlans } from '../helpers/book/random-plans.ts';
import { fillStore } from '../helpers/fill-store.ts';
import { makeBookRows } from '../helpers/make-book.ts';

/** A data folder with a made-up book that ends today: 12 clients are the demo's, 0 leaves it empty. */
export function makeDataFolder(folder: string, clientCount: number): void {
  const store = openDataFolder(folder, createFileKeyVault(folder));
  if (clientCount > 0) {
    const plans = clientCount === demoPlans.length ? demoPlans : randomPlans(clientCount);
    fillStore(store.db, makeBookRows(plans), systemClock.today());
    writeSettings(store.db, {
      currency: 'EUR' as CurrencyCode,
      internalCostPerHour: 35,
      targetRatePerHour: 75,
      adminHoursPerClientMonth: 1.5,
      firstSteps: { step: 'done', bestClientIds: [], leastFitClientIds: [] },
    });
  }
  store.close();
}
