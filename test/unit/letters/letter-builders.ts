import type { Answers } from '../../../shared/core/asked-field.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { type BuiltLetter, buildLetter, type LetterEdits } from '../../../shared/letters/build-letter.ts';
import type { LetterFacts } from '../../../shared/letters/letter-facts.ts';

/** An Italian operator, a managed client with a notice period of 90 days. */
export const facts: LetterFacts = {
  operator: {
    name: 'Winter IT',
    person: 'Robin Winter',
    address: ['Via Roma 8', '39100 Bolzano'],
    city: 'Bolzano',
    country: 'IT',
    contact: ['robin@winter.example'],
    registration: [],
    tax: [],
    logo: null,
    signature: null,
  },
  client: {
    name: 'Hotel Seeblick',
    legalName: 'Seeblick Hotels S.r.l.',
    address: ['Seestraße 1', '39052 Kaltern'],
    country: 'IT',
    person: 'Anna Gruber',
  },
  agreement: {
    number: 'W-205',
    signedOn: toCalendarDate('2019-03-01'),
    sinceOn: toCalendarDate('2018-05-10'),
    isPrepaid: false,
    period: { count: 90, unit: 'days' },
    endRule: null,
    fixedEndOn: null,
    payInterval: 'monthly',
  },
  openInvoices: [],
  currency: 'EUR' as CurrencyCode,
  voice: 'i',
  language: 'en',
  locale: 'en-GB',
  size: 'A4',
  datedOn: toCalendarDate('2026-06-30'),
};

/** What the data can't know. */
export const answers: Answers = { receivedOn: '2026-07-03', documentsOn: '2026-09-15', licences: 'list' };

/** A letter of the usual facts, with what a test names over them. */
export function letterOf(
  given: { facts?: Partial<LetterFacts>; answers?: Answers; edits?: LetterEdits } = {},
): BuiltLetter {
  return buildLetter({
    variant: 'L1',
    facts: { ...facts, ...given.facts },
    answers: { ...answers, ...given.answers },
    edits: given.edits ?? {},
  });
}

/** All text of the letter, one line a paragraph. */
export function textOf(letter: BuiltLetter): string {
  return letter.draft.paragraphs.map(({ text }) => text ?? '[gap]').join('\n');
}
