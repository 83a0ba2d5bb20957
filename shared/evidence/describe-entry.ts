import { assertNever } from '../core/errors.ts';
import type { Catalog } from '../i18n/catalog.ts';
import type { FlagKind } from '../scoring/level.ts';
import type { AdviceState } from './advice.ts';
import type { AdviceAnswer, AgreementKind, IncidentKind, ReminderChannel } from './evidence-kinds.ts';

/** What tells an entry of the log in a few words. */
export type EntryKind =
  | {
      readonly kind: 'incident';
      readonly incidentKind: IncidentKind;
      readonly contactName: string | null;
      readonly invoiceNumber: string | null;
    }
  | { readonly kind: 'reminder'; readonly channel: ReminderChannel; readonly invoiceNumber: string | null }
  | { readonly kind: 'agreement'; readonly agreementKind: AgreementKind }
  | {
      readonly kind: 'recommendation';
      readonly state: AdviceState;
      readonly answer: AdviceAnswer | null;
      readonly weight: number;
      readonly isInWriting: boolean;
    }
  | { readonly kind: 'flag'; readonly flag: FlagKind };

/** Short facts beside an entry, each on its own: person, invoice, answer, weight of the risk. */
export function describeEntry(entry: EntryKind, texts: Catalog['evidence']): readonly string[] {
  const { log } = texts;
  const ofInvoice = (number: string | null) => (number === null ? [] : [log.invoice(number)]);
  switch (entry.kind) {
    case 'incident':
      return [...ofInvoice(entry.invoiceNumber), ...(entry.contactName === null ? [] : [entry.contactName])];
    case 'reminder':
      return ofInvoice(entry.invoiceNumber);
    case 'agreement':
    case 'flag':
      return [];
    case 'recommendation':
      return [
        entry.answer === null ? log.noAnswer : log.answers[entry.answer],
        log.weights[entry.weight - 1] ?? '',
        entry.isInWriting ? log.inWriting : log.notInWriting,
      ];
    default:
      return assertNever(entry);
  }
}

/** What an entry is: "Disputed invoice", "Reminder by email", "Call-out fee signed". */
export function nameEntry(entry: EntryKind, texts: Catalog['evidence']): string {
  const { log } = texts;
  switch (entry.kind) {
    case 'incident':
      return log.incidentKinds[entry.incidentKind];
    case 'reminder':
      return log.channels[entry.channel].entry;
    case 'agreement':
      return log.agreementKinds[entry.agreementKind].entry;
    case 'recommendation':
      return log.adviceStates[entry.state];
    case 'flag':
      return texts.flags[entry.flag].name;
    default:
      return assertNever(entry);
  }
}
