import { addPeriods, type CalendarDate, type Period, periodOf } from '../../../shared/core/dates.ts';
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
  /** The first month of a plan: notice can't be given in the past. */
  readonly planFrom: Period;
  readonly terms: PartingTerms[];
};

/** Reads the basis of simulations as of a day; without one, as of the day that figures end on. */
export function readSimulationBasis(
  deps: Pick<ServiceDeps, 'db' | 'ports'>,
  args: { readonly asOf?: CalendarDate | undefined },
): SimulationBasis {
  const { book, currency, rates } = computeBook(deps, resolveAsOf(deps, args.asOf));
  const settings = readSettings(deps.db);
  const today = deps.ports.clock.today();
  const firstMonth = addPeriods(periodOf(book.asOf > today ? book.asOf : today), 1);
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
    planFrom: firstMonth,
    terms: gatherPartingTerms(deps.db, { asOf: book.asOf, currency, firstMonth }),
  };
}
