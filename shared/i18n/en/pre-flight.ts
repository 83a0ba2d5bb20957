import { plural } from '../plural.ts';

type Unit = 'days' | 'weeks' | 'months';

/** The points to check before notice is given. They are the operator's: nothing of them is printed. */
export const preFlight = {
  title: 'Before notice',
  tabFacts: 'Letter',
  hint: 'DRAFT stands on each page until every point is settled. Nothing of this list is printed.',
  allSettled: 'Every point is settled.',
  settled: (settled: number, count: number) => `${settled} of ${count} points settled`,
  atOnce: 'All points were answered at once.',
  oneByOne: 'Answer one by one',
  skip: 'Does not apply',
  inSpite: 'In spite of it',
  why: 'Because',
  whyNeeded: 'A reason is needed.',
  keep: 'Keep',
  takeBack: 'Take back',
  answered: (day: string) => `looked at on ${day}`,
  because: (reason: string, day: string) => `${day}: ${reason}`,
  clear: 'Settled by the data',
  reasoned: 'Settled with a reason',
  against: 'Speaks against it',
  answeredSaid: (check: string) => `${check}: settled.`,
  takenBackSaid: (check: string) => `${check}: open again.`,
  places: { letter: 'To the letter', client: 'Client', handover: 'Inventory', 'what-if': 'Simulation' },
  blocks: {
    contract: 'Agreement and law',
    relationship: 'Relationship',
    timing: 'Timing',
    money: 'Money',
    technical: 'Systems',
  },
  checks: {
    'contract-read': 'Agreement read: period, form, address for notices, renewal',
    'fixed-term': 'Fixed term, early exit and need of a cause looked up',
    'end-date': 'End computed from the day of receipt',
    'data-agreement': 'Data-processing agreement read',
    insurer: 'Insurer told, where a claim is possible',
    lawyer: 'Lawyer asked, where there are arrears, claims, a public body or health data',
    told: 'What is amiss was told in writing, with a fair chance',
    'cool-off': '48 hours between beginning and sending',
    evidence: 'Evidence complete: dates, facts, documents',
    reason: 'Reason chosen',
    moment: 'No incident, migration, audit or year-end at the client',
    promises: 'Promises and open advice kept, or handed over',
    successor: 'A successor is realistic within the period; two are known',
    capacity: 'Hours for the handover reserved',
    runway: 'Parting can be afforded',
    invoices: 'Open invoices listed, final invoice drafted, prepaid time worked out',
    commitments: 'Licences and hosting listed with their ends and what they still cost',
    hardware: 'Own hardware at the client listed: buy, return or replace',
    pack: 'Handover pack at 80 % or more',
    admins: 'Known for each system whether the client has an own admin account',
    backups: 'Backups verified by a test restore',
    dependencies: 'Everything that depends on own accounts is listed',
  },
  found: {
    period: (count: number, unit: Unit) => `Noted: ${count} ${count === 1 ? unit.slice(0, -1) : unit}.`,
    noPeriod: 'No notice period is noted.',
    deadline: (by: string, end: string) => `Notice received by ${by} ends it on ${end}.`,
    agreements: (count: number, day: string) =>
      plural('en', count, {
        one: `1 signed agreement in the log, of ${day}.`,
        other: `${count} signed agreements in the log, the latest of ${day}.`,
      }),
    fixedEnd: (day: string) => `A fixed term runs until ${day}.`,
    beforeFixedEnd: (day: string) => `The letter ends it before the fixed term does, on ${day}.`,
    noFixedEnd: 'No fixed term is noted.',
    ends: (day: string) => `Ends on ${day}.`,
    noEnd: 'The day of receipt or the notice is missing in the letter.',
    incidents: (count: number, day: string) =>
      plural('en', count, {
        one: `1 security incident or unanswered alarm within a year, on ${day}.`,
        other: `${count} security incidents or unanswered alarms within a year, the latest on ${day}.`,
      }),
    uninsured: (day: string) => `Liability without cover is recorded as of ${day}.`,
    overdue: (count: number, amounts: string) =>
      plural('en', count, { one: `1 invoice overdue, ${amounts}.`, other: `${count} invoices overdue, ${amounts}.` }),
    told: 'Told in writing, by the answer on the client’s page.',
    notTold: 'By the answer on the client’s page it was never told in writing.',
    notAsked: 'Whether it was told is not answered on the client’s page.',
    reminders: (count: number, day: string) =>
      plural('en', count, {
        one: `1 reminder in the log, of ${day}.`,
        other: `${count} reminders in the log, the latest of ${day}.`,
      }),
    writtenAdvice: (count: number, day: string) =>
      plural('en', count, {
        one: `1 recommendation in writing, of ${day}.`,
        other: `${count} recommendations in writing, the latest of ${day}.`,
      }),
    notNeeded: (flag: string, day: string) => `Not needed: ${flag}, ${day}.`,
    begun: (day: string) => `Begun on ${day}.`,
    begunNow: (day: string, until: string) => `Begun on ${day}; the 48 hours are over on ${until}.`,
    begunUnknown: 'When it was begun is not known.',
    flag: (flag: string, day: string) => `${flag}, ${day}.`,
    entries: (count: number) =>
      plural('en', count, { one: '1 entry in the log.', other: `${count} entries in the log.` }),
    noEntries: 'Nothing is recorded of this client.',
    reasonChosen: 'Chosen in the letter.',
    reasonUsual: 'The letter has the usual reason; it was not chosen.',
    recentIncident: (day: string) => `A security incident or unanswered alarm on ${day}.`,
    recentTickets: (count: number) =>
      plural('en', count, {
        one: '1 request of the last two weeks is open.',
        other: `${count} requests of the last two weeks are open.`,
      }),
    yearEnd: (day: string) => `The end on ${day} falls into the weeks around the turn of the year.`,
    promises: (count: number) =>
      plural('en', count, { one: '1 promise is open.', other: `${count} promises are open.` }),
    openAdvice: (count: number) =>
      plural('en', count, { one: '1 recommendation is open.', other: `${count} recommendations are open.` }),
    noPromises: 'No promise and no recommendation is open.',
    successors: 'The letter names providers.',
    capacity: 'Usual: 12 hours.',
    affordable: 'By the simulation it can be afforded.',
    runway: (months: string) => `By the simulation the reserve lasts ${months} months; three are needed.`,
    notYet: 'By the simulation what is lost is not earned back within a year.',
    noVerdict: 'The simulation has no verdict: figures or settings are missing.',
    notSimulated: 'The client is not among those that can be simulated.',
    concentration: (top1: string, top3: string) =>
      `Concentration afterwards: largest client ${top1}, three largest ${top3} of revenue.`,
    noInvoices: 'No invoice is open.',
    invoices: (count: number, amounts: string) =>
      plural('en', count, { one: `1 invoice open, ${amounts}.`, other: `${count} invoices open, ${amounts}.` }),
    statement: 'The letter encloses a statement.',
    prepaid: 'Hours were prepaid: what is left is to be refunded.',
    subscriptions: (count: number) =>
      plural('en', count, {
        one: '1 subscription in the inventory.',
        other: `${count} subscriptions in the inventory.`,
      }),
    lastRenewal: (day: string) => `The latest renews on ${day}.`,
    noSubscriptions: 'No subscription is in the inventory.',
    noDevices: 'No device is in the inventory.',
    ownDevices: (own: number, count: number) => `${own} of ${count} devices in the inventory are own ones.`,
    pack: (pct: string) => `${pct} known.`,
    neededOpen: (count: number) =>
      plural('en', count, {
        one: '1 section that a successor needs is not whole.',
        other: `${count} sections that a successor needs are not whole.`,
      }),
    credentials: (count: number) =>
      plural('en', count, { one: '1 account in the index.', other: `${count} accounts in the index.` }),
    noCredentials: 'No account is in the index.',
    noBackups: 'No backup is in the inventory.',
    restored: (day: string) => `Every backup was restored as a test, the oldest test of ${day}.`,
    restoredLongAgo: (day: string) => `The oldest test restore is of ${day}, more than 90 days ago.`,
    neverRestored: 'A backup has no test restore.',
    accesses: (count: number) =>
      plural('en', count, { one: '1 own access in the inventory.', other: `${count} own accesses in the inventory.` }),
    noAccesses: 'No own access is in the inventory.',
  },
};
