import { type CalendarDate, windowEnding } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { type CurrencyCode, toMinor } from '../../../shared/core/money.ts';
import type { ActiveFlag, Assessed, ClientFacts, Estimates } from '../../../shared/scoring/client-facts.ts';
import { expiryOfFlag } from '../../../shared/scoring/flag-expiry.ts';
import type { AssessableId } from '../../../shared/scoring/level.ts';
import type { ReadableDb } from '../../db/database.ts';
import { listEstimates, type StoredEstimate } from '../../db/repositories/estimates.ts';
import {
  type GradableClient,
  type LatestAssessment,
  listGradableClients,
  listLatestAssessments,
  listStandingFlags,
  type StandingFlag,
} from '../../db/repositories/figures-judgements.ts';
import { sumLateness } from '../../db/repositories/figures-lateness.ts';
import {
  listCostSums,
  listFirstActivities,
  listForeignPaymentCounts,
  listInvoiceSums,
  listTimeSums,
} from '../../db/repositories/figures-sums.ts';
import { listLatestOwnAssessments, type OwnAssessment } from '../../db/repositories/own-assessments.ts';
import { runToEnd } from '../run-to-end.ts';

/**
 * Everything known of each stored client in the twelve months up to a day, in the operator's currency, by name. Query by
 * query, so that whoever runs it may do something else in between.
 */
export function* gatherInSteps(
  db: ReadableDb,
  asOf: CalendarDate,
  currency: CurrencyCode,
): Generator<void, ClientFacts[]> {
  const gathered = yield* gatherByClient(db, asOf, currency);
  return listGradableClients(db).map((client) => buildFacts(client, gathered, asOf, currency));
}

/** {@link gatherInSteps} in one go. */
export function gatherFacts(db: ReadableDb, asOf: CalendarDate, currency: CurrencyCode): ClientFacts[] {
  return runToEnd(gatherInSteps(db, asOf, currency));
}

type Gathered = ReturnType<typeof gatherByClient> extends Generator<void, infer T> ? T : never;

function* gatherByClient(db: ReadableDb, asOf: CalendarDate, currency: CurrencyCode) {
  const scope = { window: windowEnding(asOf), currency };
  const invoices = byClient(listInvoiceSums(db, scope));
  yield;
  const costs = byClient(listCostSums(db, scope));
  const times = byClient(listTimeSums(db, scope.window));
  yield;
  const foreignPayments = byClient(listForeignPaymentCounts(db, scope));
  yield;
  const activities = byClient(listFirstActivities(db, asOf));
  const lateness = sumLateness(db, scope);
  yield;
  return {
    invoices,
    costs,
    times,
    foreignPayments,
    activities,
    lateness,
    estimates: Map.groupBy(listEstimates(db), (row) => row.clientId),
    assessments: Map.groupBy(listLatestAssessments(db, asOf), (row) => row.clientId),
    ownAssessments: Map.groupBy(listLatestOwnAssessments(db, asOf), (row) => row.clientId),
    flags: Map.groupBy(listStandingFlags(db, asOf), (row) => row.clientId),
  };
}

function byClient<Row extends { readonly clientId: ClientId }>(rows: readonly Row[]): ReadonlyMap<ClientId, Row> {
  return new Map(rows.map((row) => [row.clientId, row]));
}

function buildFacts(
  client: GradableClient,
  gathered: Gathered,
  asOf: CalendarDate,
  currency: CurrencyCode,
): ClientFacts {
  const { clientId, name } = client;
  const invoices = gathered.invoices.get(clientId);
  const costs = gathered.costs.get(clientId);
  const times = gathered.times.get(clientId);
  const estimates = gathered.estimates.get(clientId) ?? [];
  return {
    clientId,
    name,
    standing: standingOf(client, asOf),
    firstActivityOn: gathered.activities.get(clientId)?.firstActivityOn ?? null,
    invoiceCount: invoices?.invoiceCount ?? 0,
    revenueMinor: invoices?.revenueMinor ?? 0,
    passThroughMinor: (invoices?.passThroughMinor ?? 0) + (costs?.amountMinor ?? 0),
    unknownCostInvoiceCount: invoices?.unknownCostInvoiceCount ?? 0,
    unknownCostRevenueMinor: invoices?.unknownCostRevenueMinor ?? 0,
    recurringNetMinor: invoices?.recurringNetMinor ?? null,
    minutesWorked: times?.minutesWorked ?? null,
    timeEntryCount: times?.timeEntryCount ?? 0,
    lateness: gathered.lateness.get(clientId) ?? { invoiceCount: 0, daysTotal: 0 },
    foreignCurrencyCount: sum(
      invoices?.foreignCount,
      costs?.foreignCount,
      gathered.foreignPayments.get(clientId)?.foreignCount,
      estimates.filter((estimate) => !isOwn(estimate, currency)).length,
    ),
    estimates: toEstimates(estimates, currency),
    assessments: toAssessments(gathered.assessments.get(clientId) ?? []),
    ...toOwnAssessments(gathered.ownAssessments.get(clientId)),
    flags: (gathered.flags.get(clientId) ?? []).map(toActiveFlag),
    sizeExemption: exemptionOf(client),
  };
}

function sum(...counts: readonly (number | undefined)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}

/** An archived client has left: it still counts towards the median of the year in which it was there. */
function standingOf({ standing, archivedOn }: GradableClient, asOf: CalendarDate): ClientFacts['standing'] {
  return standing === 'active' && archivedOn !== null && archivedOn <= asOf ? 'closed' : standing;
}

function exemptionOf({ exemptionKind, exemptionReason }: GradableClient): ClientFacts['sizeExemption'] {
  return exemptionKind === null || exemptionReason === null ? null : { kind: exemptionKind, reason: exemptionReason };
}

function isOwn(estimate: StoredEstimate, currency: CurrencyCode): boolean {
  return estimate.currency === null || estimate.currency === currency;
}

function toEstimates(rows: readonly StoredEstimate[], currency: CurrencyCode): Estimates {
  const find = (figure: StoredEstimate['figure']) => rows.find((row) => row.figure === figure)?.value ?? null;
  const revenue = rows.find((row) => row.figure === 'revenuePerYear' && isOwn(row, currency));
  return {
    revenueMinorPerYear: revenue === undefined ? null : toMinor(revenue.value, currency),
    minutesPerYear: find('minutesPerYear'),
    unloggedMinutesPerYear: find('unloggedMinutesPerYear'),
    passThroughSharePct: find('passThroughSharePct'),
  };
}

function toAssessments(rows: readonly LatestAssessment[]): ClientFacts['assessments'] {
  const assessments: Partial<Record<AssessableId, Assessed>> = {};
  for (const { criterion, level, nudge, isPinned, assessedOn } of rows) {
    if (level !== null) assessments[criterion] = { level, nudge, isPinned: isPinned === 1, assessedOn };
  }
  return assessments;
}

function toOwnAssessments(rows: readonly OwnAssessment[] | undefined): Pick<ClientFacts, 'ownAssessments'> {
  if (rows === undefined) return {};
  const known = rows.flatMap(({ criterion, level, assessedOn }) =>
    level === null ? [] : [[criterion, { level, nudge: 0, isPinned: false, assessedOn }] as const],
  );
  return { ownAssessments: Object.fromEntries(known) };
}

function toActiveFlag({ kind, happenedOn, renewedOn, isEscalated }: StandingFlag): ActiveFlag {
  return {
    kind,
    happenedOn,
    expiresOn: expiryOfFlag({ happenedOn, renewedOn }),
    isEscalated: isEscalated === 1,
  };
}
