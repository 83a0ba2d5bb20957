import { type CalendarDate, startOfPeriod } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import {
  buildMonthlyFigures,
  firstMonthShown,
  type MonthlyFigures,
} from '../../../shared/scorecard/monthly-figures.ts';
import {
  listCostMonths,
  listInvoiceMonths,
  listTimeMonths,
  type MonthScope,
} from '../../db/repositories/figures-by-month.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { readBookBasis, resolveAsOf } from './book-basis.ts';

type MonthlyFiguresArgs = { readonly clientId: ClientId | null; readonly asOf?: CalendarDate | undefined };

/** The twelve calendar months up to a day, the last one as far as it has gone, of one client or of the whole book. */
export function listMonthlyFigures(deps: ServiceDeps, args: MonthlyFiguresArgs): readonly MonthlyFigures[] {
  const { db } = deps;
  const asOf = resolveAsOf(deps, args.asOf);
  const { currency, rates } = readBookBasis(db);
  const scope: MonthScope = { clientId: args.clientId, firstOn: startOfPeriod(firstMonthShown(asOf)), asOf, currency };
  const rows = {
    invoices: listInvoiceMonths(db, scope),
    costs: listCostMonths(db, scope),
    times: listTimeMonths(db, scope),
  };
  return buildMonthlyFigures(rows, rates.internalCostPerHourMinor, asOf);
}
