import type { PaperLanguage, Voice } from '../../paper/paper-document.ts';
import type { DataLaw, Delivery } from '../legal-forms.ts';
import type { WordedPart } from '../letter-parts.ts';
import type { NoticePeriod } from '../notice-date.ts';
import type { Reason } from '../reasons.ts';
import { en } from './en.ts';

/** Everything a letter can say in one language. Dates and sums come formatted; every sentence is in the operator's voice. */
export type LetterTexts = {
  readonly documentName: string;
  readonly statementName: string;
  readonly delivery: Readonly<Record<Delivery, string>>;
  /** What a part is about, said where it can't be written yet. */
  readonly partNames: Readonly<Record<WordedPart, string>>;
  readonly labels: { readonly date: string };
  readonly placeAndDate: (place: string, date: string) => string;
  readonly attention: (person: string) => string;
  readonly subject: (agreement: { readonly date?: string; readonly number?: string }) => string;
  readonly salutation: (person: string | undefined) => string;
  readonly opening: (voice: Voice, years: number | undefined) => string;
  readonly declaration: (voice: Voice, endOn: string) => string;
  readonly basisAgreed: (period: NoticePeriod, clause: string | undefined) => string;
  readonly basisStatutory: string;
  readonly reason: Readonly<Record<Exclude<Reason, 'none'>, (voice: Voice, detail: string) => string>>;
  readonly untilThen: (voice: Voice) => string;
  readonly cutOff: (voice: Voice, endOn: string, time: string) => string;
  readonly documentsEnclosed: (voice: Voice) => string;
  readonly documentsFollow: (voice: Voice, date: string) => string;
  readonly needed: (voice: Voice, by: string) => string;
  readonly licences: (voice: Voice, by: string) => string;
  readonly statement: (date: string) => string;
  readonly statementAndRefund: (voice: Voice, date: string, days: number) => string;
  readonly refund: (voice: Voice, days: number) => string;
  readonly data: (by: string, law: DataLaw | undefined) => string;
  readonly nothingDone: (by: string) => string;
  /** What was recommended and stays open, each as `openPoint` tells it. */
  readonly openPoints: (points: readonly string[]) => string;
  readonly openPoint: (what: string, givenOn: string) => string;
  readonly successor: (voice: Voice, hours: number) => string;
  readonly successorNames: (names: string) => string;
  readonly confirmation: (by: string, endOn: string) => string;
  readonly closing: (voice: Voice) => string;
  readonly regards: string;
  readonly enclosures: string;
  readonly enclosure: { readonly documents: string; readonly licences: string; readonly statement: string };
  readonly slip: {
    readonly cutHere: string;
    readonly to: (sender: string) => string;
    readonly received: (letterOn: string, endOn: string) => string;
    readonly recipient: string;
    readonly data: string;
    readonly dataChoices: readonly string[];
  };
  readonly account: {
    readonly title: string;
    readonly asOf: (date: string) => string;
    readonly columns: {
      readonly number: string;
      readonly issuedOn: string;
      readonly dueOn: string;
      readonly amount: string;
      readonly open: string;
    };
    readonly total: string;
    readonly none: string;
    readonly later: (date: string) => string;
  };
};

const texts: Partial<Record<PaperLanguage, LetterTexts>> = { en };

/** Languages in which letters can be written. */
export const letterLanguages: readonly PaperLanguage[] = ['en'];

/** Throws a RangeError for a language that has no letters: a letter is never half in another one. */
export function getLetterTexts(language: PaperLanguage): LetterTexts {
  const found = texts[language];
  if (found === undefined) throw new RangeError(`there are no letters in ${language}`);
  return found;
}
