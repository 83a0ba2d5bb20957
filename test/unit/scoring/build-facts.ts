import { addMonths, toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { Assessed, ClientFacts, Estimates, Rates } from '../../../shared/scoring/client-facts.ts';
import type { AssessableId, Level } from '../../../shared/scoring/level.ts';

export const asOf = toCalendarDate('2025-12-31');

/** The demo's settings: 35 an hour of own cost, target 75, 1.5 hours of overhead a month (630 a year). */
export const demoRates: Rates = {
  internalCostPerHourMinor: 3_500,
  targetRatePerHourMinor: 7_500,
  adminHoursPerClientMonth: 1.5,
};

export function buildAssessed(level: Level, change: Partial<Assessed> = {}): Assessed {
  return { level, nudge: 0, isPinned: false, assessedOn: addMonths(asOf, -1), ...change };
}

/** Levels in a row as assessments: `chooseLevels('R2 R3', 'AB')`. */
export function chooseLevels(ids: string, chosen: string): Partial<Record<AssessableId, Assessed>> {
  return Object.fromEntries(ids.split(' ').map((id, at) => [id, buildAssessed(chosen[at] as Level)]));
}

export const noEstimates: Estimates = {
  revenueMinorPerYear: null,
  minutesPerYear: null,
  unloggedMinutesPerYear: null,
  passThroughSharePct: null,
};

/** A client of many years with every criterion at 70 (B): 12,000 of revenue, 2,800 resold, 125 hours. */
export function buildFacts(change: Partial<ClientFacts> = {}): ClientFacts {
  const name = change.name ?? 'Harbour Logistics';
  return {
    clientId: name as ClientId,
    name,
    standing: 'active',
    firstActivityOn: toCalendarDate('2019-03-01'),
    invoiceCount: 12,
    revenueMinor: 1_200_000,
    passThroughMinor: 280_000,
    unknownCostInvoiceCount: 0,
    unknownCostRevenueMinor: 0,
    recurringNetMinor: 598_000,
    minutesWorked: 7_500,
    timeEntryCount: 40,
    lateness: { invoiceCount: 12, daysTotal: 42 },
    foreignCurrencyCount: 0,
    estimates: noEstimates,
    assessments: chooseLevels('F5 R2 R3 R4 R5 R6', 'BBBBBB'),
    flags: [],
    sizeExemption: null,
    ...change,
  };
}
