import type { Client } from '../../../shared/contract/client-calls.ts';
import { addPeriods, type CalendarDate, endOfPeriod, parseCalendarDate, periodOf } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { RhythmClient, RhythmFacts } from '../../../shared/rhythm/rhythm-facts.ts';
import { expiryOfFlag } from '../../../shared/scoring/flag-expiry.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { ReadableDb } from '../../db/database.ts';
import { listClients } from '../../db/repositories/clients.ts';
import { listLeastFitLists } from '../../db/repositories/least-fit-lists.ts';
import { listOpenPromises } from '../../db/repositories/promises.ts';
import {
  countMonthEnds,
  findFirstClientDay,
  listLastAssessedDays,
  listMeetingSheets,
  listOpenFlags,
  type MeetingSheet,
  type OpenFlag,
} from '../../db/repositories/rhythm-rows.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { resolveAsOf } from '../book/book-basis.ts';
import { computeBook } from '../book/grade-book.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { countGaps } from './count-gaps.ts';

/** Everything from which what is due today follows. */
export function gatherRhythm(deps: ServiceDeps, today: CalendarDate): RhythmFacts {
  const { db } = deps;
  const computed = computeBook(deps, resolveAsOf(deps, undefined));
  const clients = listClients(db, { includeArchived: false }).filter(({ standing }) => standing === 'active');
  return {
    clients: describeClients(db, clients, computed.book.clients, today),
    promises: listOpenPromises(db),
    meetings: listMeetings(listMeetingSheets(db)),
    bookSince: findFirstClientDay(db),
    openMonth: findOpenMonth(db, today),
    leastFitOn: listLeastFitLists(db)[0]?.answeredOn ?? null,
    gaps: countGaps(db, clients, computed),
  };
}

function describeClients(
  db: ReadableDb,
  clients: readonly Client[],
  graded: readonly GradedClient[],
  today: CalendarDate,
): RhythmClient[] {
  const { operator } = readSettings(db);
  const grades = new Map(graded.map((one) => [one.clientId, one]));
  const assessed = new Map(listLastAssessedDays(db, today).map(({ clientId, on }) => [clientId, on]));
  const flags = Map.groupBy(listOpenFlags(db), ({ clientId }) => clientId);
  return clients.map((client) => ({
    clientId: client.id,
    clientName: client.name,
    grade: grades.get(client.id)?.grade ?? null,
    probation: grades.get(client.id)?.probation ?? false,
    lastAssessedOn: assessed.get(client.id) ?? null,
    terms: {
      period: client.noticePeriod === null ? null : { count: client.noticePeriod, unit: client.noticeUnit ?? 'days' },
      endRule: client.contractEndRule,
      fixedEndOn: client.contractFixedEndOn,
      payInterval: client.payInterval,
    },
    country: operator.country,
    flags: (flags.get(client.id) ?? []).map(toRhythmFlag),
  }));
}

function toRhythmFlag(flag: OpenFlag): RhythmClient['flags'][number] {
  return { id: flag.id, kind: flag.kind, reviewOn: flag.reviewOn, expiresOn: expiryOfFlag(flag) };
}

type Meeting = RhythmFacts['meetings'][number];

/** The day of each sheet, and the next date agreed on the latest one where no later sheet has a day. */
function listMeetings(sheets: readonly MeetingSheet[]): Meeting[] {
  const latestOn = new Map<ClientId, CalendarDate>();
  const meetings: Meeting[] = [];
  const add = ({ documentId, clientId, clientName }: MeetingSheet, typed: string | null): void => {
    const on = parseCalendarDate(typed ?? '');
    if (on === undefined) return;
    meetings.push({ documentId, clientId, clientName, on });
    const latest = latestOn.get(clientId);
    if (latest === undefined || on > latest) latestOn.set(clientId, on);
  };
  for (const sheet of sheets) add(sheet, sheet.meetingOn);
  for (const sheet of sheets.toReversed()) {
    const latest = latestOn.get(sheet.clientId);
    if (latest === undefined || (sheet.nextOn ?? '') > latest) add(sheet, sheet.nextOn);
  }
  return meetings;
}

/** The last month that is over; null where the user closed it. */
function findOpenMonth(db: ReadableDb, today: CalendarDate): RhythmFacts['openMonth'] {
  const month = addPeriods(periodOf(today), -1);
  // The end of a month is frozen once without anybody's doing.
  return countMonthEnds(db, endOfPeriod(month)) > 1 ? null : month;
}
