import { plural } from '../../i18n/plural.ts';
import type { PaperLanguage, Voice } from '../../paper/paper-document.ts';
import type { WorkKind } from './client-page-facts.ts';

/** The agenda: half an hour in seven blocks. */
export type AgendaBlock = { readonly from: number; readonly to: number; readonly title: string; readonly text: string };

export type ClientPageTexts = {
  readonly documentName: string;
  readonly title: string;
  readonly meetingOn: string;
  readonly place: string;
  readonly participants: string;
  readonly period: (from: string, to: string) => string;
  readonly agendaTitle: string;
  readonly agendaHead: { readonly minutes: string; readonly subject: string };
  readonly agenda: (voice: Voice) => readonly AgendaBlock[];
  readonly trouble: (voice: Voice) => string;
  readonly troubleAnswers: readonly [no: string, yes: string];
  readonly troubleWhat: string;
  readonly doneTitle: string;
  readonly work: Readonly<Record<WorkKind, string>>;
  readonly otherWork: string;
  readonly workHead: { readonly kind: string; readonly hours: string };
  readonly total: string;
  readonly tickets: (opened: number, closed: number) => string;
  readonly nothingLogged: string;
  readonly moneyTitle: string;
  readonly moneySplit: (total: string, work: string, goods: string, month: string) => string;
  readonly moneyTotal: (total: string, month: string) => string;
  /** Invoices in other currencies beside the sum. */
  readonly moneyElsewhere: (amounts: string) => string;
  readonly moneyNone: string;
  readonly net: string;
  readonly mayIncludeVat: string;
  readonly paid: (paid: number, byDueDate: number) => string;
  readonly openInvoice: (number: string | null, amount: string, due: string | null) => string;
  readonly openInvoices: (count: number, amount: string) => string;
  readonly nothingOpen: string;
  readonly seenTitle: string;
  readonly openTitle: string;
  readonly openTicket: (subject: string, since: string) => string;
  readonly openAdvice: (what: string, given: string, isAgreed: boolean, due: string | null) => string;
  /** Recommendations that did not fit on the page. */
  readonly moreAdvice: (count: number) => string;
  readonly noOpenPoints: string;
  readonly optionsTitle: string;
  readonly optionsIntro: string;
  readonly options: readonly [good: string, better: string, asNow: string];
  readonly optionHead: { readonly option: string; readonly what: string; readonly follows: string };
  readonly planTitle: string;
  readonly planHead: { readonly action: string; readonly owner: string; readonly by: string };
  readonly nextMeeting: string;
  readonly agreed: string;
};

const en: ClientPageTexts = {
  documentName: 'Technology review',
  title: 'Technology review',
  meetingOn: 'Date',
  place: 'Place',
  participants: 'Participants',
  period: (from, to) => `The twelve months from ${from} to ${to}`,
  agendaTitle: 'Half an hour together',
  agendaHead: { minutes: 'Minute', subject: 'Subject' },
  agenda: (voice) => [
    { from: 0, to: 3, title: 'Welcome', text: 'Purpose and time of the talk' },
    {
      from: 3,
      to: 8,
      title: 'Your business',
      text: 'Plans for the year; what would hurt most; what is a nuisance in IT',
    },
    { from: 8, to: 13, title: 'What was done', text: 'The page on the last twelve months' },
    {
      from: 13,
      to: 19,
      title: voice === 'i' ? 'What I see' : 'What we see',
      text: 'Three risks or chances at most, in money or hours',
    },
    { from: 19, to: 25, title: 'Choices', text: 'Each with what follows from it' },
    { from: 25, to: 29, title: 'Next steps', text: 'Who does what, and by when' },
    { from: 29, to: 30, title: 'Next date', text: 'In both calendars' },
  ],
  trouble: (voice) =>
    `In the last twelve months, was there serious trouble with machines in ${voice === 'i' ? 'my' : 'our'} care?`,
  troubleAnswers: ['No', 'Yes'],
  troubleWhat: 'What, and when',
  doneTitle: 'What was done',
  work: {
    reactive: 'Help with faults and questions',
    proactive: 'Maintenance, updates and checks',
    project: 'Projects',
    admin: 'Organisation and documentation',
    travel: 'Travel',
  },
  otherWork: 'Other work',
  workHead: { kind: 'Kind of work', hours: 'Hours' },
  total: 'Total',
  tickets: (opened, closed) =>
    `${plural('en', opened, { one: 'One request was opened', other: `${opened} requests were opened` })}, ${plural('en', closed, { one: 'one was', other: `${closed} were` })} closed.`,
  nothingLogged: 'No hours or requests are recorded for these twelve months.',
  moneyTitle: 'What it came to',
  moneySplit: (total, work, goods, month) => `${total} = work ${work} + licences and goods ${goods} = ${month} a month`,
  moneyTotal: (total, month) => `${total} = ${month} a month`,
  moneyElsewhere: (amounts) => `Invoiced in other currencies beside it: ${amounts}.`,
  moneyNone: 'Nothing was invoiced in these twelve months.',
  net: 'Without VAT.',
  mayIncludeVat: 'Some of the amounts may include VAT.',
  paid: (paid, byDueDate) =>
    `${plural('en', paid, { one: 'One invoice was paid', other: `${paid} invoices were paid` })}, ${byDueDate === paid ? (paid === 1 ? 'by its due date' : 'all by their due dates') : `${byDueDate === 0 ? 'none' : byDueDate} of them by the due date`}.`,
  openInvoice: (number, amount, due) =>
    [number === null ? 'Open invoice' : `Open invoice ${number}`, amount, ...(due === null ? [] : [`due ${due}`])].join(
      ', ',
    ),
  openInvoices: (count, amount) => `${count} invoices are open, ${amount} in all.`,
  nothingOpen: 'No invoice is open.',
  seenTitle: 'Worth a look',
  openTitle: 'Open points',
  openTicket: (subject, since) => `${subject} (since ${since})`,
  openAdvice: (what, given, isAgreed, due) => {
    const course = due !== null ? `, agreed for ${due}` : isAgreed ? ', agreed' : '';
    return `${what} (recommended on ${given}${course})`;
  },
  moreAdvice: (count) =>
    plural('en', count, { one: 'One more recommendation is open', other: `${count} more recommendations are open` }),
  noOpenPoints: 'Nothing is recorded as open.',
  optionsTitle: 'Choices',
  optionsIntro: 'Nothing has to be decided today. Each choice has its consequence, the last one too.',
  options: ['First choice', 'Second choice', 'As now'],
  optionHead: { option: 'Choice', what: 'What it is', follows: 'What follows' },
  planTitle: 'Next steps',
  planHead: { action: 'What', owner: 'Who', by: 'By' },
  nextMeeting: 'Next meeting on',
  agreed: 'Agreed',
};

const texts: Partial<Record<PaperLanguage, ClientPageTexts>> = { en };

/** Throws a RangeError for a language without meeting pages. */
export function getClientPageTexts(language: PaperLanguage): ClientPageTexts {
  const found = texts[language];
  if (found === undefined) throw new RangeError(`there are no meeting pages in ${language}`);
  return found;
}
