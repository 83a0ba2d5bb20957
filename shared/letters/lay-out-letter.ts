import { parseCalendarDate } from '../core/dates.ts';
import { mostAddressLines } from '../paper/address-window.ts';
import type { ClientBlock } from '../paper/blocks.ts';
import type { Letterhead } from '../paper/letterhead.ts';
import { formatPaperDate } from '../paper/paper-texts.ts';
import type { LetterParagraph } from './build-letter.ts';
import { type Delivery, legalFormOf } from './legal-forms.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterForm } from './letter-fields.ts';
import { isWordedPart, type LetterPart, type WordedPart } from './letter-parts.ts';
import { linesOfAnswer, recipientLines } from './recipient-lines.ts';
import { getLetterTexts, type LetterTexts } from './texts/letter-texts.ts';

export type LetterLayout = {
  readonly parts: readonly LetterPart[];
  readonly facts: LetterFacts;
  readonly form: LetterForm;
  readonly paragraphs: readonly LetterParagraph[];
};

/** Lays the parts out as on paper. Where something is missing stands a gap, which only the preview ever shows. */
export function layOutLetter(letter: LetterLayout): ClientBlock[] {
  const { parts, facts, form } = letter;
  const texts = getLetterTexts(facts.language);
  const blocks: ClientBlock[] = [letterHead(facts, form, texts)];
  for (const part of parts) {
    if (isWordedPart(part)) addWorded(blocks, part, letter, texts);
    if (part === 'P20') blocks.push(signedEnd(takeLast(blocks), letter, texts));
  }
  if (form.values.slip === 'yes') blocks.push(...slip(facts, form, texts));
  return blocks;
}

function gap(what: string): ClientBlock {
  return { kind: 'gap', what };
}

// Parts that go on in the paragraph of the part before them, so that a friendly letter stays on one page.
const goesOn: readonly LetterPart[] = ['P8', 'P10', 'P12', 'P14', 'P18', 'P19'];

function addWorded(
  blocks: ClientBlock[],
  part: WordedPart,
  { paragraphs, form }: LetterLayout,
  texts: LetterTexts,
): void {
  const paragraph = paragraphs.find((one) => one.part === part);
  if (paragraph === undefined) return;
  const { text } = paragraph;
  if (part === 'P5') {
    blocks.push(text === undefined ? gap(texts.partNames.P5) : { kind: 'subject', text });
    blocks.push({ kind: 'paragraph', text: texts.salutation(form.values.recipientPerson) });
    return;
  }
  if (text === undefined) {
    blocks.push(gap(texts.partNames[part]));
    return;
  }
  const before = blocks.at(-1);
  const pieces = text.split(/\n{2,}/).filter((piece) => piece !== '');
  if (goesOn.includes(part) && before?.kind === 'paragraph' && pieces.length > 0) {
    blocks[blocks.length - 1] = { kind: 'paragraph', text: `${String(before.text)} ${pieces.shift()}` };
  }
  blocks.push(...pieces.map((piece): ClientBlock => ({ kind: 'paragraph', text: piece })));
}

function letterHead(facts: LetterFacts, form: LetterForm, texts: LetterTexts): ClientBlock {
  const { operator, size } = facts;
  const { values } = form;
  const { letterForm } = legalFormOf(form.country, size);
  const letterhead: Letterhead = {
    name: values.senderName ?? '',
    address: linesOfAnswer(values, 'senderAddress'),
    contact: operator.contact,
    registration: operator.registration,
    tax: operator.tax,
    ...(operator.logo === null ? {} : { logo: operator.logo }),
  };
  return {
    kind: 'letter-head',
    letterhead,
    form: letterForm,
    deliveryNote: values.delivery === undefined ? [] : [texts.delivery[values.delivery as Delivery]],
    recipient: recipientLines(values, texts).slice(0, mostAddressLines[letterForm]),
    info: [{ label: texts.labels.date, value: placeAndDate(facts, form, texts) }],
  };
}

function placeAndDate({ locale }: LetterFacts, { values }: LetterForm, texts: LetterTexts): string {
  const date = parseCalendarDate(values.letterOn ?? '');
  const written = date === undefined ? '' : formatPaperDate(date, locale);
  return values.place === undefined ? written : texts.placeAndDate(values.place, written);
}

function signature({ operator }: LetterFacts, { values }: LetterForm, texts: LetterTexts): ClientBlock {
  const { signature: image } = operator;
  return {
    kind: 'signatures',
    closing: texts.regards,
    signers: [
      {
        ...(values.signerName === undefined ? {} : { name: values.signerName }),
        ...(image === null ? {} : { image }),
      },
    ],
  };
}

// So many letters are more than one line of a letter.
const lettersOfTwoLines = 130;

/** A signature alone on a page could belong to anything: two lines of text stay with it, of two paragraphs where need be. */
function takeLast(blocks: ClientBlock[]): ClientBlock[] {
  const taken = blocks.splice(-1);
  const isShort = taken.every((block) => block.kind === 'paragraph' && String(block.text).length < lettersOfTwoLines);
  return isShort && blocks.at(-1)?.kind === 'paragraph' ? [...blocks.splice(-1), ...taken] : taken;
}

function signedEnd(
  last: readonly ClientBlock[],
  { parts, facts, form }: LetterLayout,
  texts: LetterTexts,
): ClientBlock {
  return {
    kind: 'together',
    blocks: [...last, signature(facts, form, texts), ...(parts.includes('P21') ? enclosures(form, texts) : [])],
  };
}

/** What lies in the envelope follows from what the letter says is enclosed. */
function enclosures({ values }: LetterForm, texts: LetterTexts): ClientBlock[] {
  const items = [
    ...(values.documents === 'enclosed' ? [texts.enclosure.documents] : []),
    ...(values.licences === 'list' ? [texts.enclosure.licences] : []),
    ...(hasStatement(values.money) ? [texts.enclosure.statement] : []),
  ];
  return items.length === 0 ? [] : [{ kind: 'enclosures', title: texts.enclosures, items }];
}

/** Whether a statement of account goes with the letter. */
export function hasStatement(money: string | undefined): boolean {
  return money?.startsWith('statement') ?? false;
}

function slip({ locale, operator }: LetterFacts, { values }: LetterForm, texts: LetterTexts): ClientBlock[] {
  const day = (text: string | undefined) => {
    const date = parseCalendarDate(text ?? '');
    return date === undefined ? '' : formatPaperDate(date, locale);
  };
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'cut-line', label: texts.slip.cutHere },
        { kind: 'paragraph', text: texts.slip.to(values.senderName ?? operator.name ?? '') },
        { kind: 'paragraph', text: texts.slip.received(day(values.letterOn), day(values.endOn)) },
        {
          kind: 'form',
          fields: [
            { kind: 'line', label: texts.slip.recipient },
            { kind: 'choice', label: texts.slip.data, options: texts.slip.dataChoices },
          ],
        },
        { kind: 'signatures', signers: [{ hasPlaceAndDate: true }] },
      ],
    },
  ];
}
