import { type Answers, type AskedField, readAnswer } from '../../core/asked-field.ts';
import { parseCalendarDate } from '../../core/dates.ts';
import type { ClientBlock } from '../../paper/blocks.ts';
import { makeClientPaper } from '../../paper/make-paper.ts';
import type { ClientPaper } from '../../paper/paper-document.ts';
import { formatPaperDate } from '../../paper/paper-texts.ts';
import { legalFormOf } from '../legal-forms.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { getLetterTexts } from '../texts/letter-texts.ts';
import { getDeclineTexts } from './decline-texts.ts';

const declineKeys = [
  'senderName',
  'senderAddress',
  'recipientName',
  'recipientPerson',
  'recipientAddress',
  'place',
  'letterOn',
  'enquiryOn',
  'reason',
  'papers',
  'signerName',
] as const;
export type DeclineKey = (typeof declineKeys)[number];
export type DeclineFormPart = 'parties' | 'content' | 'end';
export type DeclineField = AskedField<DeclineKey, DeclineFormPart>;

export const declineReasons = ['none', 'capacity', 'focus', 'area'] as const;
export type DeclineReason = (typeof declineReasons)[number];
export const paperChoices = ['none', 'return', 'delete'] as const;
export type PaperChoice = (typeof paperChoices)[number];

const declineParts = ['subject', 'opening', 'decision', 'papers', 'closing'] as const;
/** A paragraph that the user may reword. */
export type DeclinePart = (typeof declineParts)[number];

/** What a letter to a prospect may know: the two parties. Of an agreement or of invoices there is nothing. */
export type DeclineFacts = Pick<
  LetterFacts,
  'operator' | 'client' | 'voice' | 'language' | 'locale' | 'size' | 'datedOn'
>;

export type DeclineLetter = {
  readonly fields: readonly DeclineField[];
  readonly values: Readonly<Partial<Record<DeclineKey, string>>>;
  readonly paragraphs: readonly { readonly part: DeclinePart; readonly text: string; readonly isEdited: boolean }[];
  /** Lines of the address that have no room in the window of an envelope. */
  readonly addressLines: { readonly count: number; readonly most: number };
  readonly paper: ClientPaper;
};

/** Lines for name, person and address that an envelope shows. */
const mostLines = 6;

/** A short letter that declines an enquiry: thanks, the decision, what becomes of papers. No word about the reader. */
export function buildDeclineLetter(
  facts: DeclineFacts,
  answers: Answers,
  edits: Readonly<Record<string, string>>,
): DeclineLetter {
  const fields = fieldsOf(facts);
  const values = Object.fromEntries(
    fields.flatMap((field) => {
      const value = readAnswer(field, answers);
      return value === undefined ? [] : [[field.key, value]];
    }),
  ) as DeclineLetter['values'];
  const paragraphs = declineParts.map((part) => {
    const edited = edits[part];
    const text = edited === undefined ? writeParagraph(part, facts, values) : edited.trim();
    return { part, text, isEdited: edited !== undefined };
  });
  const most = mostLines - 1 - (values.recipientPerson === undefined ? 0 : 1);
  const addressLines = { count: linesOf(values.recipientAddress).length, most };
  return { fields, values, paragraphs, addressLines, paper: layOut(facts, values, paragraphs) };
}

function fieldsOf({ operator, client, datedOn }: DeclineFacts): readonly DeclineField[] {
  const join = (lines: readonly string[]) => (lines.length === 0 ? null : lines.join('\n'));
  const field = (
    key: DeclineKey,
    part: DeclineFormPart,
    kind: DeclineField['kind'],
    fallback: string | null,
    isRequired = true,
  ): DeclineField => ({ key, part, kind, fallback, isRequired });
  return [
    field('senderName', 'parties', 'text', operator.name),
    field('senderAddress', 'parties', 'lines', join(operator.address)),
    field('recipientName', 'parties', 'text', client.legalName ?? client.name),
    field('recipientPerson', 'parties', 'text', client.person, false),
    field('recipientAddress', 'parties', 'lines', join(client.address)),
    field('place', 'parties', 'text', operator.city),
    field('letterOn', 'content', 'date', datedOn),
    field('enquiryOn', 'content', 'date', null, false),
    { ...field('reason', 'content', 'choice', 'none'), options: declineReasons },
    { ...field('papers', 'content', 'choice', 'none'), options: paperChoices },
    field('signerName', 'end', 'text', operator.person),
  ];
}

function writeParagraph(
  part: DeclinePart,
  { voice, language, locale }: DeclineFacts,
  { enquiryOn, reason, papers }: DeclineLetter['values'],
): string {
  const texts = getDeclineTexts(language);
  const asked = parseCalendarDate(enquiryOn ?? '');
  switch (part) {
    case 'subject':
      return texts.subject(asked === undefined ? undefined : formatPaperDate(asked, locale));
    case 'opening':
      return texts.opening;
    case 'decision':
      return texts.decision[reason as DeclineReason](voice);
    case 'papers':
      return texts.papers[papers as PaperChoice](voice);
    default:
      return getLetterTexts(language).closing(voice);
  }
}

function layOut(
  facts: DeclineFacts,
  values: DeclineLetter['values'],
  paragraphs: DeclineLetter['paragraphs'],
): ClientPaper {
  const { language, locale, size, voice, datedOn, client } = facts;
  const [subject, ...body] = paragraphs;
  const texts = getLetterTexts(language);
  const parts = body.filter(({ text }) => text !== '').map(({ text }): ClientBlock => ({ kind: 'paragraph', text }));
  const last = parts.pop();
  return makeClientPaper({
    documentName: getDeclineTexts(language).documentName,
    clientName: client.name,
    language,
    locale,
    size,
    voice,
    datedOn,
    foot: {},
    blocks: [
      letterHead(facts, values),
      { kind: 'subject', text: subject?.text ?? '' },
      { kind: 'paragraph', text: texts.salutation(values.recipientPerson) },
      ...parts,
      { kind: 'together', blocks: [...(last === undefined ? [] : [last]), signature(facts, values)] },
    ],
  });
}

function letterHead({ operator, language, locale, size }: DeclineFacts, values: DeclineLetter['values']): ClientBlock {
  const texts = getLetterTexts(language);
  const { recipientName, recipientPerson: person, letterOn, place } = values;
  const day = parseCalendarDate(letterOn ?? '');
  const written = day === undefined ? '' : formatPaperDate(day, locale);
  const recipient = [
    recipientName ?? '',
    ...(person === undefined || person === recipientName ? [] : [texts.attention(person)]),
    ...linesOf(values.recipientAddress),
  ];
  return {
    kind: 'letter-head',
    letterhead: {
      name: values.senderName ?? '',
      address: linesOf(values.senderAddress),
      contact: operator.contact,
      registration: operator.registration,
      tax: operator.tax,
      ...(operator.logo === null ? {} : { logo: operator.logo }),
    },
    form: legalFormOf(operator.country, size).letterForm,
    recipient: recipient.slice(0, mostLines),
    info: [{ label: texts.labels.date, value: place === undefined ? written : texts.placeAndDate(place, written) }],
  };
}

function signature({ operator, language }: DeclineFacts, { signerName }: DeclineLetter['values']): ClientBlock {
  const { signature: image } = operator;
  return {
    kind: 'signatures',
    closing: getLetterTexts(language).regards,
    signers: [{ ...(signerName === undefined ? {} : { name: signerName }), ...(image === null ? {} : { image }) }],
  };
}

function linesOf(text: string | undefined): string[] {
  return (text ?? '').split('\n').filter((line) => line.trim() !== '');
}
