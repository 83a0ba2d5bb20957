import { paymentStateOf } from '../../../shared/client/invoice-timing.ts';
import {
  addPeriods,
  type CalendarDate,
  endOfPeriod,
  type Period,
  periodOf,
  startOfPeriod,
} from '../../../shared/core/dates.ts';
import type { ClientId, SnapshotId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { EnteredValues } from '../../../shared/scorecard/metrics/build-scorecard.ts';
import { makeCoverage } from '../../../shared/scorecard/metrics/coverage.ts';
import type {
  BookMetricFacts,
  ClientMetricFacts,
  InvoiceTiming,
} from '../../../shared/scorecard/metrics/metric-facts.ts';
import type { GradedBook } from '../../../shared/scoring/graded-client.ts';
import type { ReadableDb } from '../../db/database.ts';
import { listEstimates } from '../../db/repositories/estimates.ts';
import { listInvoiceAccounts } from '../../db/repositories/figures-lateness.ts';
import { listFirstActivities } from '../../db/repositories/figures-sums.ts';
import { listAllIncidents } from '../../db/repositories/incidents.ts';
import {
  type CardFigures,
  listCardFigures,
  listImportReaches,
  listMeetingDays,
  listReactions,
} from '../../db/repositories/metric-sums.ts';
import { listMetricValues } from '../../db/repositories/metric-values.ts';
import { listRecommendations } from '../../db/repositories/recommendations.ts';
import { listMonthEnds, listSnapshotPoints } from '../../db/repositories/snapshots.ts';
import type { ComputedBook } from '../book/grade-book.ts';
import { gatherMonthSums } from './gather-month-sums.ts';

/** Lines look six months back over means of three, and figures of a year need eleven more. */
const monthsLookedBack = 21;

export type GatheredMetrics = {
  readonly facts: BookMetricFacts;
  readonly entered: EnteredValues;
  readonly names: ReadonlyMap<ClientId, string>;
};

/** Everything that the scorecard of a graded book is made of, for so many months up to a day. */
export function gatherMetrics(
  db: ReadableDb,
  { book, currency, rates }: Pick<ComputedBook, 'book' | 'currency' | 'rates'>,
  asOf: CalendarDate,
  monthsShown: number,
): GatheredMetrics {
  const last = periodOf(asOf);
  const count = monthsShown + monthsLookedBack;
  const months = Array.from({ length: count }, (_, index) => addPeriods(last, index - count + 1));
  const first = months[0] ?? last;
  const clients = gatherClients(db, book, { firstOn: startOfPeriod(first), asOf, currency });
  return {
    names: new Map(clients.map(({ clientId, name }) => [clientId, name])),
    entered: readEntered(db, first, last),
    facts: {
      months,
      asOf,
      coverage: {
        invoices: makeCoverage(listImportReaches(db, 'invoices')),
        time: makeCoverage(listImportReaches(db, 'time_entries')),
        tickets: makeCoverage(listImportReaches(db, 'tickets')),
      },
      hourCostMinor: rates.internalCostPerHourMinor,
      targetRateMinor: rates.targetRatePerHourMinor,
      clients,
    },
  };
}

function readEntered(db: ReadableDb, first: Period, last: Period): EnteredValues {
  const byClient = Map.groupBy(listMetricValues(db, first, last), ({ clientId }) => clientId);
  return (clientId, metric, month) => {
    const found = byClient.get(clientId)?.find((one) => one.metric === metric && one.month === month);
    return found === undefined ? null : { value: found.value, on: found.enteredOn };
  };
}

type GatherScope = {
  readonly firstOn: CalendarDate;
  readonly asOf: CalendarDate;
  readonly currency: CurrencyCode;
};

function gatherClients(
  db: ReadableDb,
  book: GradedBook,
  scope: GatherScope,
): readonly (ClientMetricFacts & { readonly name: string })[] {
  const { asOf } = scope;
  const graded = new Map(book.clients.map((client) => [client.clientId, client]));
  const sums = gatherMonthSums(db, scope);
  const invoices = gatherInvoices(db, scope);
  const starts = new Map(listFirstActivities(db, asOf).map((row) => [row.clientId, row.firstActivityOn]));
  const reactions = Map.groupBy(listReactions(db, asOf), ({ clientId }) => clientId);
  const meetings = Map.groupBy(listMeetingDays(db, asOf), ({ clientId }) => clientId);
  const advice = Map.groupBy(listRecommendations(db, null), ({ clientId }) => clientId);
  const incidents = Map.groupBy(listCountedIncidents(db), ({ clientId }) => clientId);
  const shares = new Map(
    listEstimates(db).flatMap(({ clientId, figure, value }) =>
      figure === 'passThroughSharePct' ? [[clientId, value] as const] : [],
    ),
  );
  const frozen = gatherFrozen(db, asOf);
  return listCardFigures(db)
    .filter((card) => graded.has(card.clientId))
    .map((card) => ({
      ...card,
      startsIn: startOf(card, starts.get(card.clientId) ?? null),
      endsIn: card.archivedOn === null ? null : periodOf(card.archivedOn),
      months: sums.get(card.clientId) ?? new Map(),
      invoices: invoices.get(card.clientId) ?? [],
      callerIds: reactions.get(card.clientId) ?? [],
      meetingsOn: (meetings.get(card.clientId) ?? []).map(({ on }) => on),
      advice: advice.get(card.clientId) ?? [],
      incidents: incidents.get(card.clientId) ?? [],
      passThroughSharePct: shares.get(card.clientId) ?? null,
      frozen: frozen.get(card.clientId) ?? new Map(),
      grade: graded.get(card.clientId)?.grade ?? null,
    }));
}

/** Kinds that no figure counts are left out. */
function listCountedIncidents(db: ReadableDb) {
  return listAllIncidents(db).flatMap(({ clientId, happenedOn, kind }) =>
    kind === 'disrespect' || kind === 'other' ? [] : [{ clientId, happenedOn, kind }],
  );
}

function startOf({ sinceOn }: CardFigures, firstOn: CalendarDate | null): Period | null {
  const [first] = [sinceOn, firstOn].filter((day) => day !== null).sort();
  return first === undefined ? null : periodOf(first);
}

function gatherInvoices(db: ReadableDb, { asOf, currency }: GatherScope): ReadonlyMap<ClientId, InvoiceTiming[]> {
  const byClient = new Map<ClientId, InvoiceTiming[]>();
  for (const { clientId, issuedOn, account } of listInvoiceAccounts(db, asOf, currency)) {
    const state = paymentStateOf(account, asOf);
    if (state.kind === 'credit' || account.dueOn === null) continue;
    // Paid on a day that nothing tells: neither late nor open.
    if (state.kind === 'paid' && state.paidOn === null) continue;
    const timing: InvoiceTiming = {
      issuedOn,
      dueOn: account.dueOn,
      settledOn: state.kind === 'paid' ? state.paidOn : null,
      amountMinor: account.grossMinor ?? account.netMinor,
      payments: account.payments.map(({ paidOn, amountMinor }) => ({ on: paidOn, amountMinor })),
    };
    const list = byClient.get(clientId);
    if (list === undefined) byClient.set(clientId, [timing]);
    else list.push(timing);
  }
  return byClient;
}

type FrozenCounts = Map<Period, { readonly seats: number | null; readonly devices: number | null }>;

/** Seats and devices as the month ends froze them. */
function gatherFrozen(db: ReadableDb, asOf: CalendarDate): ReadonlyMap<ClientId, FrozenCounts> {
  const ends = new Map<SnapshotId, Period>(
    listMonthEnds(db, asOf)
      .filter((end) => end.asOf === endOfPeriod(periodOf(end.asOf)))
      .map(({ id, asOf: day }) => [id, periodOf(day)]),
  );
  const byClient = new Map<ClientId, FrozenCounts>();
  for (const { snapshotId, clientId, seats, devices } of listSnapshotPoints(db, asOf)) {
    const month = ends.get(snapshotId);
    if (month === undefined || (seats === null && devices === null)) continue;
    const months = byClient.get(clientId) ?? new Map();
    byClient.set(clientId, months.set(month, { seats, devices }));
  }
  return byClient;
}
