import type { CalendarDate } from '../../../shared/core/dates.ts';
import { type CurrencyCode, toMinor } from '../../../shared/core/money.ts';
import type { Rates } from '../../../shared/scoring/client-facts.ts';
import {
  type OperatorFigures,
  type SimulatedClient,
  toSimulatedClients,
} from '../../../shared/simulation/simulated-book.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { resolveAsOf } from '../book/book-basis.ts';
import { computeBook } from '../book/grade-book.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { gatherPartingTerms, type PartingTerms } from './gather-parting.ts';
import { readHelperCosts } from './read-helper-costs.ts';

/** What every simulation starts from: the graded clients and the operator's own figures, in one currency. */
export type SimulationBasis = {
  readonly asOf: CalendarDate;
  readonly currency: CurrencyCode;
  readonly rates: Rates;
  readonly clients: SimulatedClient[];
  readonly operator: OperatorFigures;
  readonly terms: PartingTerms[];
};

/** Reads the basis of simulations as of a day; without one, as of the day that figures end on. */
export function readSimulationBasis(
  deps: Pick<ServiceDeps, 'db' | 'ports'>,
  args: { readonly asOf?: CalendarDate | undefined },
): SimulationBasis {
  const { book, currency, rates } = computeBook(deps, resolveAsOf(deps, args.asOf));
  const settings = readSettings(deps.db);
  const inMinor = (amount: number | null) => (amount === null ? null : toMinor(amount, currency));
  return {
    asOf: book.asOf,
    currency,
    rates,
    clients: toSimulatedClients(book, readHelperCosts(deps.db, settings.paidHelpers, book.asOf, currency)),
    operator: {
      privateNeedMinorPerMonth: inMinor(settings.privateNeedPerMonth),
      fixedCostMinorPerMonth: inMinor(settings.fixedCostPerMonth),
      cashReserveMinor: inMinor(settings.cashReserve),
      resellHoursPerMonth: settings.resellHoursPerMonth,
      rampMonths: settings.rampMonths,
    },
    terms: gatherPartingTerms(deps.db, book.asOf, currency),
  };
}
