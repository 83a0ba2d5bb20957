import { addPeriods, endOfPeriod, type Period } from '../../../../shared/core/dates.ts';
import type { ClientId } from '../../../../shared/core/ids.ts';
import { deriveMetrics } from '../../../../shared/scorecard/metrics/derive-metrics.ts';
import type { MetricId } from '../../../../shared/scorecard/metrics/metric-definitions.ts';
import type {
  BookMetricFacts,
  ClientMetricFacts,
  MonthSums,
} from '../../../../shared/scorecard/metrics/metric-facts.ts';
import { emptySums } from '../../../../shared/scorecard/metrics/month-scope.ts';

export const month = (text: string) => text as Period;

export const months = Array.from({ length: 15 }, (_, index) => addPeriods(month('2025-04'), index));

export const last = month('2026-06');

/** 1,000 of revenue, 200 of it resold, 10 hours. */
export const usual: Partial<MonthSums> = {
  invoiceCount: 1,
  revenueMinor: 100_000,
  passThroughMinor: 20_000,
  timeEntryCount: 4,
  minutes: 600,
};

export function client(
  given: Partial<ClientMetricFacts> & { readonly sums?: Readonly<Record<string, Partial<MonthSums>>> },
) {
  const { sums = Object.fromEntries(months.map((one) => [one, usual])), ...rest } = given;
  const facts: ClientMetricFacts = {
    clientId: 'client' as ClientId,
    startsIn: month('2020-01'),
    endsIn: null,
    months: new Map(Object.entries(sums).map(([one, part]) => [month(one), { ...emptySums, ...part }])),
    invoices: [],
    callerIds: [],
    meetingsOn: [],
    advice: [],
    incidents: [],
    seats: null,
    devices: null,
    contractEndsOn: null,
    passThroughSharePct: null,
    frozen: new Map(),
    grade: 'B',
    ...rest,
  };
  return facts;
}

export function book(clients: readonly ClientMetricFacts[], given: Partial<BookMetricFacts> = {}): BookMetricFacts {
  const none = () => false;
  return {
    months,
    asOf: endOfPeriod(last),
    coverage: { invoices: none, time: none, tickets: none },
    hourCostMinor: 3500,
    targetRateMinor: 7500,
    clients,
    ...given,
  };
}

/** The last month of the first client: a number, or why it is unknown. */
export function derive(facts: BookMetricFacts, metric: MetricId): number | string {
  const [first] = facts.clients;
  const derived = deriveMetrics(facts)
    .get(first?.clientId ?? ('' as ClientId))
    ?.at(-1)?.[metric];
  if (derived === undefined) return 'nothing';
  return derived.kind === 'known' ? derived.value : derived.why;
}
