import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, DocumentId, PromiseId } from '../../../shared/core/ids.ts';
import type { NoticeTerms } from '../../../shared/letters/notice-date.ts';
import type { RhythmClient, RhythmFacts } from '../../../shared/rhythm/rhythm-facts.ts';

export const day = toCalendarDate;

export const noTerms: NoticeTerms = { period: null, endRule: null, fixedEndOn: null, payInterval: null };

export function rhythmClient(name: string, given: Partial<RhythmClient> = {}): RhythmClient {
  return {
    clientId: name as ClientId,
    clientName: name,
    grade: 'B',
    probation: false,
    lastAssessedOn: null,
    terms: noTerms,
    country: null,
    flags: [],
    ...given,
  };
}

export function rhythmFacts(given: Partial<RhythmFacts> = {}): RhythmFacts {
  return {
    clients: [],
    promises: [],
    meetings: [],
    bookSince: null,
    openMonth: null,
    leastFitOn: null,
    gaps: [],
    ...given,
  };
}

export function openPromise(id: string, dueOn: string): RhythmFacts['promises'][number] {
  return {
    id: id as PromiseId,
    clientId: 'bakery' as ClientId,
    clientName: 'Bakery',
    what: 'Send the offer',
    owner: 'operator',
    planStep: null,
    dueOn: day(dueOn),
  };
}

export function meetingOn(client: string, on: string): RhythmFacts['meetings'][number] {
  return {
    documentId: `sheet-${client}-${on}` as DocumentId,
    clientId: client as ClientId,
    clientName: client,
    on: day(on),
  };
}
