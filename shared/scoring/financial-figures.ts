import type { ClientFacts, Rates } from './client-facts.ts';
import type { FinancialFigures } from './graded-client.ts';
import type { Tenure } from './tenure.ts';
import { yearShareOf } from './tenure.ts';

/** A figure of the window, and whether it rests on rows alone or on figures that the user typed in. */
type Known = { readonly amount: number; readonly isEstimated: boolean };
type PassThrough = Known & { readonly isIncomplete: boolean };

export type ClientAccount = {
  /** Derived sums can hold fractions of a minor unit: nothing is rounded before it is graded. */
  readonly figures: FinancialFigures;
  /** Resold cost is unknown somewhere and no share stands in for it. */
  readonly isCostIncomplete: boolean;
};

/** The money and hours of one client in the window: minor units, minutes, percent. Unknown stays null. */
export function computeAccount(facts: ClientFacts, rates: Rates, tenure: Tenure): ClientAccount {
  const revenue = findRevenue(facts);
  const passThrough = revenue === null ? null : findPassThrough(facts, revenue);
  const minutes = findMinutes(facts);
  const net = revenue === null || passThrough === null ? null : revenue.amount - passThrough.amount;
  const hours = minutes === null ? null : minutes.amount / 60;
  const hourCost = rates.internalCostPerHourMinor;
  const grossProfit = net === null || hours === null || hourCost === null ? null : net - hours * hourCost;
  const overhead = hourCost === null ? null : rates.adminHoursPerClientMonth * 12 * hourCost * yearShareOf(tenure);
  const isPositive = revenue !== null && revenue.amount > 0;
  return {
    figures: {
      revenueMinor: revenue?.amount ?? null,
      passThroughMinor: passThrough?.amount ?? null,
      netRevenueMinor: net,
      minutesWorked: minutes?.amount ?? null,
      grossProfitMinor: grossProfit,
      marginPct: grossProfit === null || !isPositive ? null : (grossProfit / revenue.amount) * 100,
      ehrMinor: net === null || hours === null || hours <= 0 ? null : net / hours,
      overheadMinor: overhead,
      overheadSharePct: net === null || net <= 0 || overhead === null ? null : (overhead / net) * 100,
      estimated: {
        revenue: revenue?.isEstimated ?? false,
        passThrough: passThrough?.isEstimated ?? false,
        hours: minutes?.isEstimated ?? false,
      },
    },
    isCostIncomplete: passThrough?.isIncomplete ?? false,
  };
}

/**
 * Invoices beat the user's figure. Worked for and never invoiced is a revenue of 0; with invoices left out for their
 * currency, or with nothing on record at all, the revenue is unknown.
 */
function findRevenue(facts: ClientFacts): Known | null {
  if (facts.invoiceCount > 0) return { amount: facts.revenueMinor, isEstimated: false };
  const { revenueMinorPerYear } = facts.estimates;
  if (revenueMinorPerYear !== null) return { amount: revenueMinorPerYear, isEstimated: true };
  return facts.minutesWorked === null || facts.foreignCurrencyCount > 0 ? null : { amount: 0, isEstimated: false };
}

/** The known cost, plus the user's share of that part of revenue whose cost is unknown; without a share it stays incomplete. */
function findPassThrough(facts: ClientFacts, revenue: Known): PassThrough {
  const amount = facts.passThroughMinor;
  const hasUnknownPart = revenue.isEstimated ? revenue.amount !== 0 : facts.unknownCostInvoiceCount > 0;
  if (!hasUnknownPart) return { amount, isEstimated: false, isIncomplete: false };
  const sharePct = facts.estimates.passThroughSharePct;
  if (sharePct === null) return { amount, isEstimated: false, isIncomplete: true };
  const revenueOfUnknownCost = revenue.isEstimated ? revenue.amount : facts.unknownCostRevenueMinor;
  return { amount: amount + (sharePct / 100) * revenueOfUnknownCost, isEstimated: true, isIncomplete: false };
}

/** Logged time with what was placed on top of it; without a time entry the year's figure, or what was placed alone. */
function findMinutes(facts: ClientFacts): Known | null {
  const { minutesPerYear, unloggedMinutesPerYear } = facts.estimates;
  if (facts.minutesWorked !== null) {
    const unlogged = unloggedMinutesPerYear ?? 0;
    return { amount: facts.minutesWorked + unlogged, isEstimated: unlogged !== 0 };
  }
  const placed = minutesPerYear ?? unloggedMinutesPerYear;
  return placed === null ? null : { amount: placed, isEstimated: true };
}
