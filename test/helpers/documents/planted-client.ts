import type { ClientId } from '../../../shared/core/ids.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { createAsk } from '../ask.ts';
import { insertInvoice, insertTimeEntry } from '../builders.ts';
import type { TestDeps } from '../service-deps.ts';

/** Words planted where only the operator may read them. */
export const plantedWords = {
  clientNote: 'quokkanote',
  contactNote: 'quokkacontact',
  assessmentNote: 'quokkaassessed',
  gutNote: 'quokkagut',
  flagFacts: 'quokkaflag',
  incidentFacts: 'quokkaincident',
  reminderNote: 'quokkareminder',
  agreementNote: 'quokkaagreement',
  adviceText: 'quokkaadvice',
  exemptionReason: 'quokkaexempt',
  timeNote: 'quokkatime',
  noticeReason: 'quokkareason',
  checkReason: 'quokkachecked',
};

/** Said to the client, so it may stand on the client's page; how it weighs and was answered may not. */
export const openAdvice = 'Cellar switch out of support.';

const catalogWords = getCatalog('en').evidence.log;
/** Words of the log that judge an entry, as the window shows them. */
const judgedWords = [
  catalogWords.answers.cheapest,
  ...catalogWords.weights.slice(2),
  catalogWords.notInWriting,
  catalogWords.adviceStates.open,
];

/** What the client must not compute: internal cost, target, reserve, as unusual digits. Margin follows from them. */
const figures = {
  internalCostPerHour: 37.91,
  listRatePerHour: 113.57,
  fixedCostPerMonth: 2_879,
  targetRatePerHour: 83.47,
  cashReserve: 51_973,
  privateNeedPerMonth: 4_637,
};

/** A client of whom every internal field holds one of the words, with figures that nobody else has. */
export async function plantClient(deps: TestDeps): Promise<ClientId> {
  const ask = createAsk(deps);
  await ask('settings.update', {
    ...figures,
    operator: { name: 'Winter IT', person: 'Robin Winter', address: 'Via Roma 8', city: 'Bolzano', country: 'IT' },
  });
  const { id: clientId } = await ask('clients.add', {
    name: 'Hotel Seeblick',
    address: 'Seestraße 1',
    city: 'Kaltern',
    contractNumber: 'W-205',
    note: plantedWords.clientNote,
    sizeExemption: { kind: 'personal', reason: plantedWords.exemptionReason },
  });
  await ask('contacts.add', {
    clientId,
    fields: { name: 'Anna Gruber', role: 'Owner', email: 'a@x.example', phone: null, note: plantedWords.contactNote },
  });
  await ask('assessments.record', { clientId, criterion: 'R5', level: 'D', note: plantedWords.assessmentNote });
  await ask('assessments.record', { clientId, criterion: 'G0', level: 'D', note: plantedWords.gutNote });
  const today = deps.ports.clock.today();
  await ask('evidence.record', {
    kind: 'incident',
    clientId,
    on: today,
    text: plantedWords.incidentFacts,
    contactId: null,
    incidentKind: 'other',
    invoiceNumber: null,
  });
  const entry = { clientId, on: today };
  await ask('evidence.record', {
    kind: 'reminder',
    ...entry,
    channel: 'email',
    invoiceNumber: null,
    text: plantedWords.reminderNote,
  });
  await ask('evidence.record', {
    kind: 'agreement',
    ...entry,
    agreementKind: 'call-out-fee',
    text: plantedWords.agreementNote,
  });
  await ask('evidence.record', {
    kind: 'recommendation',
    ...entry,
    text: plantedWords.adviceText,
    isInWriting: true,
    weight: 3,
    answer: 'not-interested',
    answeredOn: today,
    status: 'declined',
    dueOn: null,
    doneOn: null,
  });
  await ask('evidence.record', {
    kind: 'recommendation',
    ...entry,
    text: openAdvice,
    isInWriting: false,
    weight: 3,
    answer: 'cheapest',
    answeredOn: today,
    status: 'open',
    dueOn: null,
    doneOn: null,
  });
  const flag = { clientId, flag: 'DB5', happenedOn: today, reviewOn: today, incidentId: null } as const;
  await ask('flags.record', { ...flag, facts: plantedWords.flagFacts, isEscalated: false });
  insertInvoice(deps.db, clientId, { amount_minor: 391_700, pass_through_minor: 71_300, due_on: '2026-02-01' });
  insertTimeEntry(deps.db, clientId, { minutes: 4_000, note: plantedWords.timeNote });
  return clientId;
}

/** Everything of the figures that a reader could find, in the ways they can be written. */
export async function listSecrets(deps: TestDeps): Promise<string[]> {
  const { book } = await createAsk(deps)('book.grade', {});
  const [graded] = book.clients;
  const { marginPct, ehrMinor, grossProfitMinor } = graded?.figures ?? {};
  const numbers = [
    ...Object.values(figures),
    ...(marginPct == null ? [] : [marginPct]),
    ...(ehrMinor == null ? [] : [ehrMinor / 100]),
    ...(grossProfitMinor == null ? [] : [grossProfitMinor / 100]),
  ];
  const written = numbers.flatMap((value) => {
    const digits = [0, 1, 2].map((places) => value.toFixed(places)).filter((text) => text.length > 3);
    return [
      ...digits,
      ...digits.map((text) => text.replace('.', ',')),
      ...(value > 999 ? [value.toLocaleString('en-GB')] : []),
    ];
  });
  const { checks, found } = getCatalog('en').preFlight;
  const listed = [checks.told, checks.pack, found.notAsked, found.noPeriod];
  return [...Object.values(plantedWords), ...judgedWords, ...listed, 'INTERNAL', ...new Set(written)];
}

/** Answers that make its letter whole, with every part that a letter can have. */
export const plantedAnswers = {
  receivedOn: '2026-07-03',
  noticeDays: '60',
  noticeReason: plantedWords.noticeReason,
  documentsOn: '2026-08-15',
  licences: 'list',
  slip: 'yes',
};
