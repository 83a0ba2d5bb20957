import { type Answers, type AskedField, readAnswer } from '../core/asked-field.ts';
import { addDays, type CalendarDate, parseCalendarDate } from '../core/dates.ts';
import { type Delivery, deliveries, legalFormOf } from './legal-forms.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterPart } from './letter-parts.ts';
import type { LetterVariant } from './letter-variants.ts';
import { findNoticeDate, type NoticeDate } from './notice-date.ts';
import { reasonsOf } from './reasons.ts';

const letterKeys = [
  'senderName',
  'senderAddress',
  'recipientName',
  'recipientPerson',
  'recipientAddress',
  'delivery',
  'place',
  'letterOn',
  'agreementNumber',
  'agreementOn',
  'receivedOn',
  'country',
  'noticeDays',
  'noticeReason',
  'endOn',
  'clause',
  'reason',
  'reasonArea',
  'cutOffTime',
  'documents',
  'documentsOn',
  'replyBy',
  'licences',
  'money',
  'refundDays',
  'openPoints',
  'handoverHours',
  'successors',
  'slip',
  'signerName',
  'checksDone',
] as const;
export type LetterKey = (typeof letterKeys)[number];
export type LetterField = AskedField<LetterKey, LetterPart>;

/** What a letter asks for and what is known of each, with the day that follows from it. */
export type LetterForm = {
  readonly fields: readonly LetterField[];
  readonly values: Readonly<Partial<Record<LetterKey, string>>>;
  /** Whose law chooses the form; null where that isn't known. */
  readonly country: string | null;
  readonly noticeDate: NoticeDate | undefined;
  /** First day on which the agreement can end; undefined while something is missing for it. */
  readonly earliestEndOn: CalendarDate | undefined;
};

const daysToReply = 14;

/** The fields of a letter in the order of its parts; which ones there are depends on what is answered. */
export function fillLetterForm(variant: LetterVariant, facts: LetterFacts, answers: Answers): LetterForm {
  const fields: LetterField[] = [];
  const values: Partial<Record<LetterKey, string>> = {};
  const ask = (field: LetterField): string | undefined => {
    fields.push(field);
    const value = readAnswer(field, answers);
    if (value !== undefined) values[field.key] = value;
    return value;
  };
  const country = askParties(facts, ask);
  const notice = askNotice(facts, country, ask);
  askContent(variant, facts, notice, ask);
  return { fields, values, country, ...notice };
}

type Ask = (field: LetterField) => string | undefined;
type Given = Partial<Pick<LetterField, 'options' | 'fallback' | 'isRequired'>>;

function field(key: LetterKey, part: LetterPart, kind: LetterField['kind'], given: Given = {}): LetterField {
  return { key, part, kind, fallback: null, isRequired: true, ...given };
}

function linesOf(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join('\n');
}

/** Answers the country whose law chooses the form. */
function askParties({ operator, client, agreement, datedOn, size }: LetterFacts, ask: Ask): string | null {
  ask(field('senderName', 'P1', 'text', { fallback: operator.name }));
  ask(field('senderAddress', 'P1', 'lines', { fallback: linesOf(operator.address) }));
  ask(field('recipientName', 'P2', 'text', { fallback: client.legalName ?? client.name }));
  ask(field('recipientPerson', 'P2', 'text', { fallback: client.person, isRequired: false }));
  ask(field('recipientAddress', 'P2', 'lines', { fallback: linesOf(client.address) }));
  const country = ask(field('country', 'P3', 'text', { fallback: operator.country, isRequired: false }));
  ask(field('delivery', 'P3', 'choice', { options: deliveries, fallback: usualDelivery(client, country, size) }));
  ask(field('place', 'P4', 'text', { fallback: operator.city }));
  ask(field('letterOn', 'P4', 'date', { fallback: datedOn }));
  const number = ask(field('agreementNumber', 'P5', 'text', { fallback: agreement.number, isRequired: false }));
  // Number or date: the subject must say which agreement ends.
  ask(field('agreementOn', 'P5', 'date', { fallback: agreement.signedOn, isRequired: number === undefined }));
  return toCountryCode(country);
}

type Notice = Pick<LetterForm, 'noticeDate' | 'earliestEndOn'>;

function askNotice({ agreement }: LetterFacts, country: string | null, ask: Ask): Notice {
  const received = parseCalendarDate(ask(field('receivedOn', 'P7', 'date')) ?? '');
  const isOpen = agreement.period === null && country !== 'DE';
  const days = isOpen ? ask(field('noticeDays', 'P7', 'count')) : undefined;
  const because = isOpen ? ask(field('noticeReason', 'P7', 'text')) : undefined;
  const noticeDate =
    received === undefined
      ? undefined
      : findNoticeDate({
          receivedOn: received,
          terms: agreement,
          country,
          chosenDays: days === undefined ? null : Number(days),
          chosenBecause: because ?? null,
        });
  const earliestEndOn = noticeDate === undefined || noticeDate.kind === 'ask' ? undefined : noticeDate.endOn;
  // It follows from what is asked before it, save where a fixed term is over.
  const mustName = noticeDate?.kind === 'ask' && noticeDate.what.includes('endOn');
  ask(field('endOn', 'P7', 'date', { fallback: earliestEndOn ?? null, isRequired: mustName }));
  ask(field('clause', 'P7', 'text', { isRequired: false }));
  return { noticeDate, earliestEndOn };
}

function askContent(variant: LetterVariant, facts: LetterFacts, notice: Notice, ask: Ask): void {
  const options = reasonsOf[variant];
  const reason = ask(field('reason', 'P8', 'choice', { options, fallback: options[0] ?? null }));
  if (reason === 'area') ask(field('reasonArea', 'P8', 'text'));
  ask(field('cutOffTime', 'P10', 'time', { fallback: '18:00' }));
  const documents = ask(field('documents', 'P11', 'choice', { options: ['follow', 'enclosed'], fallback: 'follow' }));
  if (documents !== 'enclosed') ask(field('documentsOn', 'P11', 'date'));
  ask(field('replyBy', 'P12', 'date', { fallback: usualReplyBy(facts.datedOn, notice.earliestEndOn) }));
  ask(field('licences', 'P13', 'choice', { options: ['list', 'none'] }));
  askMoney(facts, ask);
  ask(field('openPoints', 'P16', 'lines', { isRequired: false }));
  ask(field('handoverHours', 'P17', 'count', { fallback: '2' }));
  ask(field('successors', 'P17', 'text', { isRequired: false }));
  ask(field('slip', 'P18', 'choice', { options: ['no', 'yes'], fallback: 'no' }));
  ask(field('signerName', 'P20', 'text', { fallback: facts.operator.person }));
  ask(field('checksDone', 'P7', 'choice', { options: ['no', 'yes'], fallback: 'no' }));
}

/** One neutral line at most: a statement where invoices are open, a refund where something was paid ahead. */
function askMoney({ agreement, openInvoices }: LetterFacts, ask: Ask): void {
  const options = ['none', 'statement', 'refund', 'statement-and-refund'];
  const known = openInvoices.length > 0 ? 'statement' : 'none';
  // What is left of prepaid hours is known to the operator only.
  const money = ask(field('money', 'P14', 'choice', { options, fallback: agreement.isPrepaid ? null : known }));
  if (money?.endsWith('refund')) ask(field('refundDays', 'P14', 'count', { fallback: '14' }));
}

function usualReplyBy(datedOn: CalendarDate, endOn: CalendarDate | undefined): CalendarDate {
  const by = addDays(datedOn, daysToReply);
  return endOn !== undefined && endOn < by ? endOn : by;
}

/** What a country's post knows by name ends at its border; a registered letter crosses it. */
function usualDelivery(
  client: LetterFacts['client'],
  country: string | undefined,
  size: LetterFacts['size'],
): Delivery {
  const code = toCountryCode(country);
  return client.country !== null && client.country !== code ? 'registered' : legalFormOf(code, size).delivery;
}

function toCountryCode(country: string | undefined): string | null {
  const code = country?.toUpperCase() ?? null;
  return code === 'UK' ? 'GB' : code;
}
