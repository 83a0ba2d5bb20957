import type { Voice } from '../../paper/paper-document.ts';
import type { NoticePeriod } from '../notice-date.ts';
import type { LetterTexts } from './letter-texts.ts';

const subjectOf = (voice: Voice) => (voice === 'i' ? 'I' : 'we');
const headOf = (voice: Voice) => (voice === 'i' ? 'I' : 'We');
const objectOf = (voice: Voice) => (voice === 'i' ? 'me' : 'us');
const ownOf = (voice: Voice) => (voice === 'i' ? 'my' : 'our');
const ownHeadOf = (voice: Voice) => (voice === 'i' ? 'My' : 'Our');
const areOf = (voice: Voice) => (voice === 'i' ? 'I am' : 'We are');

function periodText({ count, unit }: NoticePeriod): string {
  const name = count === 1 ? unit.slice(0, -1) : unit;
  return `${count} ${name}`;
}

/** Letters in English: short sentences, no apology, nothing about the past but thanks. */
export const en: LetterTexts = {
  documentName: 'Notice to end the agreement',
  statementName: 'Statement of account',
  delivery: {
    registered: 'By registered post and by e-mail',
    pec: 'By certified e-mail (PEC)',
    einwurf: 'By Einwurf-Einschreiben and by e-mail',
    burofax: 'By burofax with acknowledgement of receipt and certified content',
    'signed-for': 'By signed-for post and by e-mail',
    certified: 'By certified mail, return receipt requested, and by e-mail',
    'by-hand': 'Delivered by hand',
  },
  partNames: {
    P5: 'which agreement ends',
    P6: 'opening',
    P7: 'end of the agreement and its date',
    P8: 'reason',
    P9: 'services until then',
    P10: 'day and hour of the cut-off',
    P11: 'handover of the documents',
    P12: 'what is needed, and by when',
    P13: 'licences and subscriptions',
    P14: 'money at the end',
    P15: 'return or deletion of data',
    P16: 'what happens without a replacement',
    P17: 'work with a new provider',
    P18: 'confirmation',
    P19: 'closing',
  },
  labels: { date: 'Date' },
  placeAndDate: (place, date) => `${place}, ${date}`,
  attention: (person) => `For the attention of ${person}`,
  subject: ({ date, number }) => {
    const which = [...(number === undefined ? [] : [`no. ${number}`]), ...(date === undefined ? [] : [`of ${date}`])];
    return ['End of the agreement on IT services', ...which].join(' ');
  },
  salutation: (person) => (person === undefined ? 'Dear Sir or Madam,' : `Dear ${person},`),
  opening: (voice, years) => {
    if (years === undefined || years < 1) return `Thank you for entrusting your IT to ${objectOf(voice)}.`;
    return years === 1
      ? `For a year you have entrusted your IT to ${objectOf(voice)}. Thank you for that.`
      : `For ${years} years you have entrusted your IT to ${objectOf(voice)}. Thank you for that.`;
  },
  declaration: (voice, endOn) =>
    `${headOf(voice)} hereby give notice to end the agreement named above on ${endOn}, or on the first day after it that the agreement allows.`,
  basisAgreed: (period, clause) =>
    clause === undefined
      ? `The agreed notice period of ${periodText(period)} is kept.`
      : `The notice period of ${periodText(period)} in clause ${clause} is kept.`,
  basisStatutory: 'The statutory notice period is kept.',
  reason: {
    services: (voice) =>
      `${areOf(voice)} changing what ${subjectOf(voice)} offer, and this service will not be part of it any more.`,
    fit: (voice) => `What you need and the way ${subjectOf(voice)} work have moved in different directions.`,
    area: (voice, area) => `${areOf(voice)} giving up ${ownOf(voice)} services in this field: ${area}.`,
    personal: (voice) => `For personal reasons ${subjectOf(voice)} will be taking on less work.`,
  },
  untilThen: (voice) =>
    `Until that day ${subjectOf(voice)} provide the agreed services as before. New projects are no longer started.`,
  cutOff: (voice, endOn, time) =>
    `On ${endOn} at ${time} ${subjectOf(voice)} remove ${ownOf(voice)} software for monitoring, updates, security and backup. ${ownHeadOf(voice)} responsibility for operation and protection ends from that moment.`,
  documentsEnclosed: (voice) =>
    `The documentation of your systems is enclosed, and it is yours whether or not invoices are open. ${ownHeadOf(voice)} internal tools and working notes are not part of it.`,
  documentsFollow: (voice, date) =>
    `You receive the documentation of your systems on ${date}, on paper and as files, whether or not invoices are open. ${ownHeadOf(voice)} internal tools and working notes are not part of it.`,
  needed: (_voice, by) =>
    `Please name in writing, by ${by}, who may receive documents, passwords and log-ins. A new provider gets answers once you have released that in writing.`,
  licences: (_voice, by) =>
    `The enclosed list shows for each licence and subscription whether it passes to you, runs to its end or has to be replaced. Please return your choice by ${by}.`,
  statement: (date) => `The enclosed statement shows the invoices open on ${date}.`,
  statementAndRefund: (voice, date, days) =>
    `The enclosed statement shows the invoices open on ${date}; prepaid services that are unused on the end date ${subjectOf(voice)} pay back within ${days} days.`,
  refund: (voice, days) =>
    `Prepaid services that are unused on the end date ${subjectOf(voice)} pay back within ${days} days.`,
  data: (by, law) => {
    const basis = law === undefined ? '' : law === 'gdpr' ? ' (Article 28(3)(g) GDPR)' : ' (Article 28(3)(g) UK GDPR)';
    return `Please state by ${by} whether the personal data processed on your behalf is to be returned or deleted; you receive a written confirmation${basis}.`;
  },
  nothingDone: (by) =>
    `Without a replacement by ${by} your systems run without updates, protection and backup; domains, certificates and subscriptions lapse unless they are renewed.`,
  openPoints: (points) => `Recommended and still open: ${points.join('; ')}.`,
  openPoint: (what, givenOn) => `${what} (recommended on ${givenOn})`,
  successor: (voice, hours) =>
    `${headOf(voice)} will gladly work with the provider you choose; ${hours === 1 ? 'one hour' : `${hours} hours`} of handover ${hours === 1 ? 'is' : 'are'} included.`,
  successorNames: (names) => `Providers you could ask: ${names}.`,
  confirmation: (by, endOn) => `Please confirm by ${by} the receipt of this letter and the end on ${endOn}.`,
  closing: (voice) => `${headOf(voice)} wish you and your team well.`,
  regards: 'Kind regards',
  enclosures: 'Enclosures',
  enclosure: {
    documents: 'Documentation of your systems, with its index',
    licences: 'List of licences and subscriptions',
    statement: 'Statement of account',
  },
  slip: {
    cutHere: 'Please return this part',
    to: (sender) => `To ${sender}`,
    received: (letterOn, endOn) => `The letter of ${letterOn} has been received. The agreement ends on ${endOn}.`,
    recipient: 'May receive documents, passwords and log-ins',
    data: 'Personal data processed on our behalf',
    dataChoices: ['is to be returned', 'is to be deleted'],
  },
  account: {
    title: 'Statement of account',
    asOf: (date) => `Invoices open on ${date}`,
    columns: { number: 'Invoice', issuedOn: 'Date', dueOn: 'Due', amount: 'Amount', open: 'Open' },
    total: 'Total open',
    none: 'No invoice is open.',
    later: (date) => `Payments received after ${date} are not included.`,
  },
};
