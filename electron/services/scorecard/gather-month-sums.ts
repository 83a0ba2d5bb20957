import { type CalendarDate, type Period, periodOf } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { MonthSums } from '../../../shared/scorecard/metrics/metric-facts.ts';
import { emptySums } from '../../../shared/scorecard/metrics/month-scope.ts';
import type { ReadableDb } from '../../db/database.ts';
import {
  listCostMonthsOfAll,
  listInvoiceMonthsOfAll,
  listTicketDays,
  listTimeMonthsOfAll,
  type MetricScope,
} from '../../db/repositories/metric-sums.ts';

type Building = { -readonly [Key in keyof MonthSums]: MonthSums[Key] } & {
  minutesByKind: { -readonly [Kind in keyof MonthSums['minutesByKind']]: number };
};

type SumsByClient = Map<ClientId, Map<Period, Building>>;

/** What the rows of every client and month add up to, in the operator's currency. */
export function gatherMonthSums(
  db: ReadableDb,
  scope: MetricScope,
): ReadonlyMap<ClientId, ReadonlyMap<Period, MonthSums>> {
  const byClient: SumsByClient = new Map();
  for (const { clientId, month, ...sums } of listInvoiceMonthsOfAll(db, scope)) {
    Object.assign(sumsAt(byClient, clientId, month), sums);
  }
  for (const { clientId, month, amountMinor } of listCostMonthsOfAll(db, scope)) {
    sumsAt(byClient, clientId, month).passThroughMinor += amountMinor;
  }
  for (const { clientId, month, kind, minutes, timeEntryCount } of listTimeMonthsOfAll(db, scope)) {
    const sums = sumsAt(byClient, clientId, month);
    sums.minutes += minutes;
    sums.timeEntryCount += timeEntryCount;
    if (kind === null) continue;
    sums.minutesByKind[kind] += minutes;
    sums.minutesOfKnownKind += minutes;
  }
  addTickets(byClient, db, scope);
  return byClient;
}

function addTickets(byClient: SumsByClient, db: ReadableDb, scope: MetricScope): void {
  for (const { clientId, openedAt, closedAt, isAfterHours, isReopened } of listTicketDays(db, scope)) {
    if (openedAt >= scope.firstOn) {
      const sums = sumsAt(byClient, clientId, periodOf(openedAt as CalendarDate));
      sums.ticketsOpened += 1;
      if (isAfterHours !== null) sums.ticketsOfKnownHour += 1;
      if (isAfterHours === 1) sums.ticketsAfterHours += 1;
    }
    if (closedAt === null || closedAt < scope.firstOn || closedAt.slice(0, 10) > scope.asOf) continue;
    const sums = sumsAt(byClient, clientId, periodOf(closedAt as CalendarDate));
    sums.ticketsClosed += 1;
    if (isReopened !== null) sums.ticketsOfKnownReopening += 1;
    if (isReopened === 1) sums.ticketsReopened += 1;
  }
}

function sumsAt(byClient: SumsByClient, clientId: ClientId, month: Period): Building {
  const months = byClient.get(clientId) ?? new Map<Period, Building>();
  byClient.set(clientId, months);
  const sums = months.get(month) ?? { ...emptySums, minutesByKind: { ...emptySums.minutesByKind } };
  months.set(month, sums);
  return sums;
}
