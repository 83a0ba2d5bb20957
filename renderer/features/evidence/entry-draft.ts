import type { EvidenceEntry, EvidenceFields } from '../../../shared/contract/evidence-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import { assertNever } from '../../../shared/core/errors.ts';
import type { ClientId, ContactId } from '../../../shared/core/ids.ts';
import type {
  AdviceAnswer,
  AdviceStatus,
  AgreementKind,
  IncidentKind,
  ReminderChannel,
  WrittenKind,
} from '../../../shared/evidence/evidence-kinds.ts';

/** What stands in the form; fields of other kinds keep what they began with. */
export type EntryDraft = {
  readonly kind: WrittenKind;
  readonly clientId: ClientId | null;
  readonly on: CalendarDate | null;
  readonly text: string;
  readonly incidentKind: IncidentKind;
  readonly contactId: ContactId | null;
  readonly invoiceNumber: string;
  readonly channel: ReminderChannel;
  readonly agreementKind: AgreementKind;
  readonly isInWriting: boolean;
  readonly weight: number;
  readonly answer: AdviceAnswer | null;
  readonly answeredOn: CalendarDate | null;
  readonly status: AdviceStatus;
  readonly dueOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
};

/** The form as it opens; an incident is nothing in particular until its kind is chosen. */
export function emptyDraft(kind: WrittenKind, clientId: ClientId | null, today: CalendarDate): EntryDraft {
  return {
    kind,
    clientId,
    on: today,
    text: '',
    incidentKind: 'other',
    contactId: null,
    invoiceNumber: '',
    channel: 'email',
    agreementKind: 'call-out-fee',
    isInWriting: false,
    weight: 2,
    answer: null,
    answeredOn: null,
    status: 'open',
    dueOn: null,
    doneOn: null,
  };
}

/** The form over an entry that stands; null for a deal-breaker, which has a form of its own. */
export function draftOf(entry: EvidenceEntry, today: CalendarDate): EntryDraft | null {
  if (entry.kind === 'flag') return null;
  const { id: _id, clientName: _name, files: _files, ...given } = entry;
  const invoiceNumber = 'invoiceNumber' in given ? (given.invoiceNumber ?? '') : '';
  return { ...emptyDraft(entry.kind, entry.clientId, today), ...given, invoiceNumber };
}

/** What is sent to be written down; null while something is missing. */
export function toFields(draft: EntryDraft): EvidenceFields | null {
  const { kind, clientId, on } = draft;
  if (clientId === null || on === null) return null;
  const text = draft.text.trim();
  const invoiceNumber = draft.invoiceNumber.trim() === '' ? null : draft.invoiceNumber.trim();
  const head = { clientId, on, text };
  switch (kind) {
    case 'incident':
      return { kind, ...head, incidentKind: draft.incidentKind, contactId: draft.contactId, invoiceNumber };
    case 'reminder':
      return { kind, ...head, channel: draft.channel, invoiceNumber };
    case 'agreement':
      return { kind, ...head, agreementKind: draft.agreementKind };
    case 'recommendation': {
      const { isInWriting, weight, answer, answeredOn, status, dueOn, doneOn } = draft;
      return { kind, ...head, isInWriting, weight, answer, answeredOn, status, dueOn, doneOn };
    }
    default:
      return assertNever(kind);
  }
}
