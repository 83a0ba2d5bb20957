import type { Estimate, EstimateFigure } from '../../../shared/contract/book-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import * as stored from '../../db/repositories/estimates.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** The figures that the user typed in where no rows tell them. */
export function listEstimates({ db }: ServiceDeps): Estimate[] {
  return stored.listEstimates(db).map(({ clientId, figure, value }) => ({ clientId, figure, value }));
}

/** Stores figures typed in by the user, each in the place of an earlier one of the same client and kind. */
export function recordEstimates(deps: ServiceDeps, { estimates }: { readonly estimates: readonly Estimate[] }): void {
  const { db, ports } = deps;
  // Without a chosen currency the figure is in the operator's, whichever that will be.
  const operatorCurrency = readSettings(db).currency;
  inTransaction(db, () => {
    for (const estimate of estimates) {
      const currency = estimate.figure === 'revenuePerYear' ? operatorCurrency : null;
      stored.recordEstimate(db, { ...estimate, id: ports.newId(), currency, estimatedOn: ports.clock.today() });
    }
  });
  deps.announce(['facts']);
}

/** Forgets a figure that was typed in. */
export function clearEstimate(
  deps: ServiceDeps,
  { clientId, figure }: { readonly clientId: ClientId; readonly figure: EstimateFigure },
): void {
  inTransaction(deps.db, () => stored.deleteEstimate(deps.db, clientId, figure));
  deps.announce(['facts']);
}
