import { plural } from '../plural.ts';

type Question = {
  readonly question: string;
  readonly fits: string;
  readonly partly: string;
  readonly against: string;
  /** First task where the answer was not the first one. */
  readonly settle: string;
  /** First task where nothing is known. */
  readonly findOut: string;
};

const questions = {
  size: {
    question: 'Is it of the size that fits?',
    fits: 'Seats and devices as with the best clients',
    partly: 'Somewhat smaller or larger',
    against: 'Far off: too small to carry its overhead, or too large for one person',
    settle: 'Agree in writing which part is looked after, so that its size fits',
    findOut: 'Count seats and devices before the offer',
  },
  work: {
    question: 'What is it looking for?',
    fits: 'An adviser who looks ahead',
    partly: 'Mostly repairs, open to regular care',
    against: 'Repairs only, at the lowest price',
    settle: 'Show what regular care prevents, and agree a date to decide on it',
    findOut: 'Ask what the last year of IT should have been like',
  },
  standard: {
    question: 'Does it take the standard set of services?',
    fits: 'The whole set, as every client',
    partly: 'With an exception that can be reasoned',
    against: 'Wants to pick single parts',
    settle: 'Write the exception down, with its reason and the date on which it ends',
    findOut: 'Go through the standard set of services point by point',
  },
  payment: {
    question: 'How does it take payment in advance or direct debit?',
    fits: 'Accepts and signs',
    partly: 'Asks for a transition with a date',
    against: 'Refuses',
    settle: 'Have the payment agreement signed, with the day on which the transition ends',
    findOut: 'Put the payment agreement on the table before any work',
  },
  'first-payment': {
    question: 'How was the first payment made?',
    fits: 'On time',
    partly: 'Nothing was to be paid yet',
    against: 'Late, or with excuses',
    settle: 'Invoice the inventory in advance and begin once it is paid',
    findOut: 'Look up when the first invoice was paid',
  },
  manner: {
    question: 'How does it speak to people: staff, others, the former provider?',
    fits: 'With respect, under pressure too',
    partly: 'Short under pressure, sorry afterwards',
    against: 'With contempt, or loud',
    settle: 'Agree the manner and one contact at the start, and look at it after three months',
    findOut: 'Meet the people who will call, before signing',
  },
  agreement: {
    question: 'Does it sign a service agreement with duties on both sides?',
    fits: 'Yes, with duties of its own and with the rules for the end',
    partly: 'Wants to talk about single clauses',
    against: 'Wants none, or none of its own duties',
    settle: 'Settle the open clauses and sign: duties, data, documents and deadlines at the end',
    findOut: 'Hand over the service agreement and ask for questions within a week',
  },
  protection: {
    question: 'Does it accept the minimum of protection?',
    fits: 'Second factor, updates, tested backup: there or accepted',
    partly: 'Accepted, with a date',
    against: 'Refused, or not before something happens',
    settle: 'Bring protection to the minimum by a written date: second factor, updates, tested backup',
    findOut: 'Check second factor, updates and a restored backup in the inventory',
  },
  history: {
    question: 'Why did it leave the last provider?',
    fits: 'A reason that can be checked; documents are there',
    partly: 'Several providers in a few years, with reasons',
    against: 'A quarrel, open invoices, or no reason',
    settle: 'Ask for the documents of the former provider, and plan hours for what is missing',
    findOut: 'Ask why the last provider left or was left, and for its documents',
  },
  contact: {
    question: 'Who decides, and who calls?',
    fits: 'One person decides, one or two call',
    partly: 'Several decide, the way is clear',
    against: 'Unclear: everybody calls, nobody decides',
    settle: 'Name in writing who decides, who calls and which way',
    findOut: 'Ask who decides on spending and who may open requests',
  },
} as const satisfies Readonly<Record<string, Question>>;

const countOf = (one: string, other: string) => (count: number) =>
  plural('en', count, { one: `1 ${one}`, other: `${count} ${other}` });

/** Who may become a client, and what a client who fits is like. */
export const prospects = {
  title: 'Prospects',
  button: 'Prospects',
  tabs: { list: 'Prospects', ideal: 'Ideal client' },
  count: countOf('prospect', 'prospects'),
  add: 'Add a prospect',
  name: 'Name',
  nameNeeded: 'A name is needed.',
  seats: 'Seats',
  city: 'Town',
  note: 'How it came, and what it asked for',
  addHint: 'A prospect counts in no figure until it is a client.',
  added: (name: string) => `${name} added.`,
  emptyTitle: 'No prospects',
  emptyText:
    'Ten questions before signing, against the ideal client and the signs that cost most later. It is easier to decline today than to part in two years.',
  columns: {
    name: 'Prospect',
    town: 'Town',
    known: 'Answered',
    recommendation: 'Recommendation',
    screened: 'Screened',
  },
  known: (known: number, all: number) => `${known} of ${all}`,
  showDeclined: 'Show declined',
  declinedOn: (day: string) => `declined on ${day}`,
  goneTitle: 'This is no prospect any more',
  goneText: 'It may have become a client, or was deleted.',
  toProspects: 'To the prospects',
  toClient: 'Details',
  screenTitle: 'Ten questions',
  saved: 'Kept as it is chosen.',
  notKnown: 'Not known',
  stopSign: 'stop sign',
  hint: {
    seats: (seats: string) => `${seats} seats here.`,
    devices: (devices: string) => `${devices} devices here.`,
    idealSeats: (range: string) => `Ideal: ${range} seats.`,
    idealDevices: (range: string) => `Ideal: ${range} devices.`,
    idealWords: (words: string) => `Ideal, in own words: ${words}`,
    idealTrade: (trade: string) => `Ideal trade: ${trade}.`,
    idealContracts: (contracts: string) => `Ideal agreement: ${contracts}.`,
    idealDays: (days: number) =>
      days === 0
        ? 'Ideal: paid by the due date.'
        : plural('en', days, {
            one: 'Ideal: paid at most 1 day after the due date.',
            other: `Ideal: paid at most ${days} days after the due date.`,
          }),
    by: { fits: 'fits', partly: 'partly', against: 'does not fit' },
  },
  recommendation: {
    title: 'Recommendation',
    short: { open: 'Too little known', take: 'Take', conditions: 'Take with conditions', decline: 'Decline' },
    open: (known: string, needed: string) =>
      `${known} questions are answered; from ${needed} on there is a recommendation.`,
    take: 'Everything fits. Nothing speaks against it.',
    conditions: 'It fits, once these points are settled before signing or in the first weeks.',
    decline: 'What speaks against it is not settled by conditions.',
    stops: 'Stop signs',
    stopWhy: {
      payment: 'Terms that are refused before the first invoice are not kept afterwards.',
      'first-payment': 'Whoever pays the first invoice late pays the others later.',
      manner: 'Disrespect at the beginning, when everybody is at their best, only grows.',
    },
    against: 'Speaks against it',
    conditionList: 'Conditions',
    findOut: 'to find out',
    settle: 'to settle',
    own: 'The decision stays with the operator.',
  },
  take: {
    button: 'Make it a client',
    title: 'Make it a client',
    hint: 'From then on it counts in the book. What is ticked becomes a promise with a day.',
    noTasks: 'No condition is open.',
    by: 'By',
    submit: 'Make it a client',
    done: (name: string) => `${name} is a client now.`,
  },
  decline: {
    button: 'Decline',
    done: (name: string) => `${name} declined.`,
    letter: 'Write decline letter',
    reopen: 'Take back among the prospects',
    reopened: (name: string) => `${name} is a prospect again.`,
  },
  letter: {
    kind: 'Answer to an enquiry',
    parts: { parties: 'Parties', content: 'Content', end: 'End' },
    paragraphs: {
      subject: 'Subject',
      opening: 'Thanks',
      decision: 'Decision',
      papers: 'Papers and data',
      closing: 'Closing',
    },
    fields: {
      senderName: 'Sender',
      senderAddress: 'Address of the sender',
      recipientName: 'Recipient',
      recipientPerson: 'Person',
      recipientAddress: 'Address of the recipient',
      place: 'Place',
      letterOn: 'Date of the letter',
      enquiryOn: 'Date of the enquiry',
      reason: 'Reason given',
      papers: 'Papers and data received',
      signerName: 'Signed by',
    },
    hints: { reason: 'None is needed. What stands here is about the operator, never about the reader.' },
    reasons: {
      none: 'None',
      capacity: 'No room for another client',
      focus: 'Different ways of working',
      area: 'Other services',
    },
    papers: { none: 'Nothing was received', return: 'Returned with the letter', delete: 'Deleted within 30 days' },
    addressTooLong: (lines: number, most: number) =>
      `The address has ${lines} lines, of which ${most} fit the window of an envelope.`,
  },
  questions,
  ideal: {
    drawn: (count: number) =>
      plural('en', count, { one: 'Drawn from 1 client graded A', other: `Drawn from ${count} clients graded A` }),
    names: (names: string) => `It rests on ${names}.`,
    tooFew: (count: number) =>
      plural('en', count, {
        one: 'One client is graded A. Three make a picture; until then it begins with own words.',
        other: `${count} clients are graded A. Three make a picture; until then it begins with own words.`,
      }),
    none: 'No client is graded A yet. Three make a picture; until then it begins with own words.',
    own: 'Changed by hand. What the clients graded A give stands beside it.',
    restsOn: (known: number, all: number) => `${known} of ${all}`,
    columns: { trait: 'Trait', drawn: 'From those graded A', restsOn: 'Rests on', wanted: 'Wanted' },
    traits: {
      seats: 'Seats',
      devices: 'Devices',
      revenue: 'Net revenue a year',
      payment: 'Paid at most after the due date',
      contract: 'Kind of agreement',
      trade: 'Trade',
      words: 'In own words',
    },
    from: (trait: string) => `${trait}, from`,
    to: (trait: string) => `${trait}, to`,
    days: 'days',
    inDays: (days: string) => `${days} days`,
    inCurrency: (range: string, currency: string) => `${range} ${currency}`,
    range: (from: string, to: string) => `${from} to ${to}`,
    atLeast: (from: string) => `from ${from}`,
    atMost: (to: string) => `up to ${to}`,
    wordsHint: 'What makes the best ones good: how they ask, decide, plan.',
    save: 'Keep these traits',
    saved: 'Ideal client kept.',
    drop: 'Back to the drawn one',
    dropped: 'Ideal client as it is drawn.',
    notOrdered: 'The first figure is above the second.',
  },
};
