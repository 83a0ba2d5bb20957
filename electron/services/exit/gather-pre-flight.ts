import { addDays, type CalendarDate, parseCalendarDate, toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, DocumentId } from '../../../shared/core/ids.ts';
import type { InventoryFacts, PreFlightFacts } from '../../../shared/exit/pre-flight/pre-flight-facts.ts';
import type { Inventory } from '../../../shared/handover/pack-input.ts';
import { readPackStates } from '../../../shared/handover/pack-states.ts';
import { findNoticeDeadline } from '../../../shared/rhythm/notice-deadline.ts';
import { expiryOfFlag } from '../../../shared/scoring/flag-expiry.ts';
import { simulateLetGo } from '../../../shared/simulation/let-go.ts';
import { listAgreements } from '../../db/repositories/agreements.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { listConductAnswers } from '../../db/repositories/conduct-answers.ts';
import { listTickets } from '../../db/repositories/figures-rows.ts';
import { listFlags } from '../../db/repositories/flags.ts';
import { listIncidents } from '../../db/repositories/incidents.ts';
import { findDocumentBegun } from '../../db/repositories/letter-checks.ts';
import { listPromises } from '../../db/repositories/promises.ts';
import { listRecommendations } from '../../db/repositories/recommendations.ts';
import { listReminders } from '../../db/repositories/reminders.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { listOpenInvoices } from '../documents/gather-letter-facts.ts';
import { readPackInput } from '../handover/export-handover.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { readSimulationBasis } from '../simulation/read-simulation-basis.ts';

/** Requests opened within these days and not closed may be about something that is going on. */
const recentDays = 14;

type Scope = { readonly clientId: ClientId; readonly documentId: DocumentId | null };

/** Reads what the store knows of the points to check before notice is given to a client. */
export function gatherPreFlight(deps: ServiceDeps, { clientId, documentId }: Scope): PreFlightFacts {
  const { db, ports } = deps;
  const today = ports.clock.today();
  const [conduct] = listConductAnswers(db, clientId);
  return {
    today,
    startedOn: documentId === null ? null : begunOn(deps, documentId),
    ...agreementOf(deps, clientId, today),
    ...logOf(deps, clientId, today),
    isTold: conduct?.isToldInWriting ?? null,
    openPromises: listPromises(db, clientId).filter(({ doneOn }) => doneOn === null).length,
    openTickets: countRecentTickets(deps, clientId, today),
    parting: simulateParting(deps, clientId),
    openInvoices: listOpenInvoices(db, clientId, today).map(({ dueOn, openMinor, currency }) => ({
      dueOn,
      openMinor,
      currency,
    })),
    inventory: inventoryOf(deps, clientId, today),
  };
}

function begunOn({ db }: ServiceDeps, documentId: DocumentId): CalendarDate | null {
  return parseCalendarDate(findDocumentBegun(db, documentId)?.slice(0, 10) ?? '') ?? null;
}

type Part<Key extends keyof PreFlightFacts> = Pick<PreFlightFacts, Key>;

function agreementOf(
  { db }: ServiceDeps,
  clientId: ClientId,
  today: CalendarDate,
): Part<'period' | 'fixedEndOn' | 'deadline' | 'isPrepaid'> {
  const client = getClient(db, clientId);
  const { noticePeriod: count, noticeUnit, contractFixedEndOn: fixedEndOn } = client;
  const period = count === null ? null : { count, unit: noticeUnit ?? 'days' };
  const terms = { period, endRule: client.contractEndRule, fixedEndOn, payInterval: client.payInterval };
  return {
    period,
    fixedEndOn,
    deadline: findNoticeDeadline(terms, readSettings(db).operator.country, today),
    isPrepaid: client.contractKind === 'block',
  };
}

type Log = Part<
  'agreementsSignedOn' | 'flags' | 'incidents' | 'remindersSentOn' | 'writtenAdviceOn' | 'openAdvice' | 'entries'
>;

function logOf({ db }: ServiceDeps, clientId: ClientId, today: CalendarDate): Log {
  const newestFirst = (days: readonly CalendarDate[]) => days.toSorted().reverse();
  const agreements = listAgreements(db, clientId);
  const reminders = listReminders(db, clientId);
  const advice = listRecommendations(db, clientId);
  const incidents = listIncidents(db, clientId);
  const flags = listFlags(db, clientId).filter(({ withdrawnOn }) => withdrawnOn === null);
  return {
    agreementsSignedOn: newestFirst(agreements.map(({ signedOn }) => signedOn)),
    flags: flags.filter((flag) => expiryOfFlag(flag) >= today).map(({ flag, happenedOn }) => ({ flag, happenedOn })),
    incidents: incidents.map(({ kind, happenedOn }) => ({ kind, happenedOn })),
    remindersSentOn: newestFirst(reminders.filter(({ channel }) => channel !== 'phone').map(({ sentOn }) => sentOn)),
    writtenAdviceOn: newestFirst(advice.filter(({ isInWriting }) => isInWriting).map(({ givenOn }) => givenOn)),
    openAdvice: advice.filter(({ status }) => status === 'open' || status === 'accepted').length,
    entries: agreements.length + reminders.length + advice.length + incidents.length + flags.length,
  };
}

function countRecentTickets({ db }: ServiceDeps, clientId: ClientId, asOf: CalendarDate): number {
  const recent = listTickets(db, clientId, { afterOn: addDays(asOf, -recentDays), asOf });
  return recent.filter(({ closedAt }) => closedAt === null || toCalendarDate(closedAt.slice(0, 10)) > asOf).length;
}

function simulateParting(deps: ServiceDeps, clientId: ClientId): PreFlightFacts['parting'] {
  const { clients, operator } = readSimulationBasis(deps, {});
  if (clients.every((client) => client.clientId !== clientId)) return null;
  const { verdict, top1AfterPct, top3AfterPct } = simulateLetGo({ clients, leaving: new Set([clientId]), operator });
  return { verdict, top1AfterPct, top3AfterPct };
}

/** The pack of the usual profile, and the records of the sections that the checks are about. */
function inventoryOf(deps: ServiceDeps, clientId: ClientId, datedOn: CalendarDate): InventoryFacts {
  const input = readPackInput(deps, { clientId, variant: 'mini', language: 'en', datedOn, answers: {} });
  const { states, completePct } = readPackStates(input);
  const { inventory } = input;
  const values = (section: string) => (inventory.records[section] ?? []).map((record) => record.values);
  return {
    packPct: completePct,
    neededOpen: states.filter(
      ({ section, status }) => section.isStarred && (status === 'partial' || status === 'unknown'),
    ).length,
    devices: values('06').length,
    ownDevices: values('06').filter(({ owner }) => owner === 'provider').length,
    subscriptions: values('19').length,
    lastRenewalOn: lastOf(values('19').map(({ renewsOn }) => renewsOn)),
    credentials: values('23').length,
    ownAccesses: values('30').length,
    backups: values('17').length,
    restoredOn: restoredOn(inventory),
  };
}

function lastOf(days: readonly (string | undefined)[]): CalendarDate | null {
  const known = days.flatMap((day) => parseCalendarDate(day ?? '') ?? []);
  return known.toSorted().at(-1) ?? null;
}

function restoredOn({ records }: Inventory): CalendarDate | null {
  const days = (records['17'] ?? []).map(({ values }) => parseCalendarDate(values['testedOn'] ?? '') ?? null);
  const known = days.filter((day) => day !== null).toSorted();
  return known.length < days.length ? null : (known[0] ?? null);
}
