import type { Attachment, EvidenceEntry, EvidenceFeeds } from '../../../shared/contract/evidence-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { proposeAdviceLevel, stateOfAdvice } from '../../../shared/evidence/advice.ts';
import { countIncidents } from '../../../shared/evidence/count-incidents.ts';
import { expiryOfFlag } from '../../../shared/scoring/flag-expiry.ts';
import type { ReadableDb } from '../../db/database.ts';
import { listAgreements } from '../../db/repositories/agreements.ts';
import { listAttachments } from '../../db/repositories/attachments.ts';
import { listClients } from '../../db/repositories/clients.ts';
import { listContacts } from '../../db/repositories/contacts.ts';
import { listAllFlags, listFlags } from '../../db/repositories/flags.ts';
import { listAllIncidents, listIncidents } from '../../db/repositories/incidents.ts';
import { listRecommendations } from '../../db/repositories/recommendations.ts';
import { listReminders } from '../../db/repositories/reminders.ts';
import { bookDay } from '../book-day.ts';
import type { ServiceDeps } from '../service-deps.ts';

type Scope = { readonly clientId: ClientId | null };

/** Every dated entry of one client's log, or of all where none is named, newest first. */
export function listEvidence(deps: ServiceDeps, { clientId }: Scope): EvidenceEntry[] {
  const { db } = deps;
  const kept = makeKept(db, clientId);
  const asOf = deps.ports.clock.today();
  const entries: EvidenceEntry[] = [
    ...incidentEntries(db, clientId, kept),
    ...listReminders(db, clientId).map(({ sentOn, note, ...rest }) => ({
      ...rest,
      ...kept('reminder', rest),
      kind: 'reminder' as const,
      on: sentOn,
      text: note,
    })),
    ...listAgreements(db, clientId).map(({ signedOn, note, kind, ...rest }) => ({
      ...rest,
      ...kept('agreement', rest),
      kind: 'agreement' as const,
      agreementKind: kind,
      on: signedOn,
      text: note,
    })),
    ...listRecommendations(db, clientId).map(({ givenOn, what, ...rest }) => ({
      ...rest,
      ...kept('recommendation', rest),
      kind: 'recommendation' as const,
      state: stateOfAdvice({ ...rest, givenOn }, asOf),
      on: givenOn,
      text: what,
    })),
    ...flagEntries(db, clientId, kept),
  ];
  return entries.sort((one, other) =>
    one.on === other.on ? (one.id < other.id ? 1 : -1) : one.on < other.on ? 1 : -1,
  );
}

type Kept = (
  kind: EvidenceEntry['kind'],
  row: { readonly id: string; readonly clientId: ClientId },
) => { readonly clientName: string; readonly files: Attachment[] };

function makeKept(db: ReadableDb, clientId: ClientId | null): Kept {
  const names = new Map(listClients(db, { includeArchived: true }).map(({ id, name }) => [id, name]));
  const files = Map.groupBy(listAttachments(db, clientId), ({ ownerKind, ownerId }) => `${ownerKind} ${ownerId}`);
  return (kind, row) => ({
    clientName: names.get(row.clientId) ?? '',
    files: (files.get(`${kind} ${row.id}`) ?? []).map(({ id, fileName, byteCount, sha256, addedOn }) => ({
      id,
      fileName,
      byteCount,
      sha256,
      addedOn,
    })),
  });
}

function incidentEntries(db: ReadableDb, clientId: ClientId | null, kept: Kept): EvidenceEntry[] {
  const incidents = clientId === null ? listAllIncidents(db) : listIncidents(db, clientId);
  const clientIds = new Set(incidents.flatMap((one) => (one.contactId === null ? [] : [one.clientId])));
  const people = new Map(
    [...clientIds].flatMap((id) => listContacts(db, id).map((one) => [one.id, one.name] as const)),
  );
  return incidents.map(({ happenedOn, facts, kind, ...rest }) => ({
    ...rest,
    ...kept('incident', rest),
    kind: 'incident',
    incidentKind: kind,
    contactName: rest.contactId === null ? null : (people.get(rest.contactId) ?? null),
    on: happenedOn,
    text: facts,
  }));
}

function flagEntries(db: ReadableDb, clientId: ClientId | null, kept: Kept): EvidenceEntry[] {
  const flags = clientId === null ? listAllFlags(db) : listFlags(db, clientId);
  return flags.map((flag) => ({
    ...kept('flag', flag),
    id: flag.id,
    clientId: flag.clientId,
    kind: 'flag',
    flag: flag.flag,
    on: flag.happenedOn,
    text: flag.facts,
    reviewOn: flag.reviewOn,
    withdrawnOn: flag.withdrawnOn,
    expiresOn: expiryOfFlag(flag),
  }));
}

/** What a client's log says of the last twelve months beside its assessed levels. */
export function getFeeds(deps: ServiceDeps, { clientId }: { readonly clientId: ClientId }): EvidenceFeeds {
  const { db } = deps;
  const asOf = bookDay(deps);
  return {
    asOf,
    advice: proposeAdviceLevel(listRecommendations(db, clientId), asOf),
    incidents: countIncidents(listIncidents(db, clientId), asOf),
  };
}
