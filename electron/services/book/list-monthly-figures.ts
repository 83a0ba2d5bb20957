import { addPeriods, type CalendarDate, type Period, periodOf, startOfPeriod } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { MonthlyFigures } from '../../../shared/scorecard/monthly-figures.ts';
import {
  listCostMonths,
  listInvoiceMonths,
  listTimeMonths,
  type MonthScope,
} from '../../db/repositories/figures-by-month.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { readBookBasis, resolveAsOf } from './book-basis.ts';

const monthsShown = 12;

export type MonthlyFiguresArgs = { readonly clientId: ClientId | null; readonly asOf?: CalendarDate | undefined };

/** The twelve calendar months up to a day, the last one as far as it has gone, of one client or of the whole book. */
export function listMonthlyFigures(deps: ServiceDeps, args: MonthlyFiguresArgs): MonthlyFigures[] {
  const { db } = deps;
  const asOf = resolveAsOf(deps, args.asOf);
  const { currency, rates } = readBookBasis(db);
  const first = addPeriods(periodOf(asOf), 1 - monthsShown);
  const scope: MonthScope = { clientId: args.clientId, firstOn: startOfPeriod(first), asOf, currency };
  const invoices = byMonth(listInvoiceMonths(db, scope));
  const costs = byMonth(listCostMonths(db, scope));
  const times = byMonth(listTimeMonths(db, scope));
  return Array.from({ length: monthsShown }, (_, index) => {
    const month = addPeriods(first, index);
    const revenueMinor = invoices.get(month)?.revenueMinor ?? 0;
    const passThroughMinor = (invoices.get(month)?.passThroughMinor ?? 0) + (costs.get(month)?.amountMinor ?? 0);
    const minutesWorked = times.get(month)?.minutesWorked ?? null;
    return {
      month,
      revenueMinor,
      passThroughMinor,
      unknownCostInvoiceCount: invoices.get(month)?.unknownCostInvoiceCount ?? 0,
      minutesWorked,
      grossProfitMinor: grossProfitOf(revenueMinor - passThroughMinor, minutesWorked, rates.internalCostPerHourMinor),
    };
  });
}

function byMonth<Row extends { readonly month: Period }>(rows: readonly Row[]): ReadonlyMap<Period, Row> {
  return new Map(rows.map((row) => [row.month, row]));
}

function grossProfitOf(netMinor: number, minutesWorked: number | null, costPerHourMinor: number | null): number | null {
  if (minutesWorked === null || costPerHourMinor === null) return null;
  return Math.round(netMinor - (minutesWorked / 60) * costPerHourMinor);
}
