import type { PaperLanguage, Voice } from '../../paper/paper-document.ts';
import type { DeclineReason, PaperChoice } from './decline-letter.ts';

/** What a letter that declines an enquiry says in one language. */
export type DeclineTexts = {
  readonly documentName: string;
  readonly subject: (date: string | undefined) => string;
  readonly opening: string;
  readonly decision: Readonly<Record<DeclineReason, (voice: Voice) => string>>;
  readonly papers: Readonly<Record<PaperChoice, (voice: Voice) => string>>;
};

const who = (voice: Voice) => (voice === 'i' ? 'I' : 'we');
const own = (voice: Voice) => (voice === 'i' ? 'my' : 'our');
const head = (voice: Voice) => (voice === 'i' ? 'I' : 'We');
const object = (voice: Voice) => (voice === 'i' ? 'me' : 'us');

const nothingBegun = (voice: Voice) =>
  `No agreement has come about, and none of your systems is in ${own(voice)} care; please plan without ${object(voice)}.`;

const en: DeclineTexts = {
  documentName: 'Answer to an enquiry',
  subject: (date) => (date === undefined ? 'Your enquiry' : `Your enquiry of ${date}`),
  opening: 'Thank you for your enquiry, and for the time you took to explain what you need.',
  decision: {
    none: (voice) => `${head(voice)} have considered it and will not be taking it on. ${nothingBegun(voice)}`,
    capacity: (voice) =>
      `${head(voice)} have considered it and will not be taking it on: the work ${who(voice)} have agreed to leaves no room to look after another business well. ${nothingBegun(voice)}`,
    focus: (voice) =>
      `${head(voice)} have considered it and will not be taking it on: what you are looking for and the way ${who(voice)} work are not close enough. ${nothingBegun(voice)}`,
    area: (voice) =>
      `${head(voice)} have considered it and will not be taking it on: it lies outside the services ${who(voice)} offer. ${nothingBegun(voice)}`,
  },
  papers: {
    none: () => '',
    return: (voice) => `The documents you gave ${object(voice)} come back to you with this letter.`,
    delete: (voice) =>
      `Documents and data that you gave ${object(voice)} for this enquiry ${who(voice)} delete within 30 days; this correspondence is kept.`,
  },
};

const texts: Partial<Record<PaperLanguage, DeclineTexts>> = { en };

/** Throws a RangeError for a language that has no such letter. */
export function getDeclineTexts(language: PaperLanguage): DeclineTexts {
  const found = texts[language];
  if (found === undefined) throw new RangeError(`there is no answer to an enquiry in ${language}`);
  return found;
}
