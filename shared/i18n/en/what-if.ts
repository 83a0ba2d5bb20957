import { plural } from '../plural.ts';

/** Simulations of parting and prices. */
export const whatIf = {
  title: 'What if',
  until: (day: string) => `Twelve months up to ${day}`,
  nothingStored: 'Nothing here changes the book.',
  tabs: { parting: 'Parting', 'best-set': 'Best set', plan: 'One after the other' },
  emptyTitle: 'Nothing to try out yet',
  emptyText:
    'With graded clients, this page shows what parting with some of them would do to the bank account and to the week, before anything is decided.',
  showExample: 'Look at an example',
  exampleOn: 'Example: a quarter of revenue, 40 % of the time. Invented figures.',
  exampleOff: 'Back to the own book',
  exampleButton: 'Example',

  list: {
    label: 'Clients, least fit first',
    allD: 'All graded D',
    none: 'Nobody',
    client: 'Client',
    grade: 'Grade',
    inHand: 'In hand',
    revenue: 'Revenue',
    hours: 'Hours',
    perHour: 'Per hour',
    chosen: (count: number, total: number) => `${count} of ${total} leave`,
  },

  bank: {
    title: 'Bank account',
    beforeTax: 'A year, before tax',
    revenue: 'Revenue',
    inHand: 'In hand',
    inHandNote: 'Revenue less what is only passed on. Own hours stay; they are no cash.',
    left: (need: string) => `Left a month after needs of ${need}`,
    leftUnknown: 'Left a month after needs',
    economic: (amount: string, hourCost: string) =>
      `${amount} a year if every freed hour earned ${hourCost}, its cost.`,
  },
  time: {
    title: 'Time',
    aYear: 'A year',
    hours: 'Hours',
    perHour: 'Per hour',
    afterHours: 'After-hours contacts',
    refill: (hours: string, perMonth: string, share: string) =>
      `To stand where it stood: ${hours} h resold (${perMonth} a month), ${share} of what was freed.`,
    refillNone: 'Nothing needs to be resold to stand where it stood.',
  },
  before: 'before',
  after: 'after',
  change: 'change',
  unknown: '–',

  verdict: {
    label: 'Verdict',
    'can-be-afforded': 'Can be afforded',
    'not-yet': 'Not yet',
    no: 'Not now',
    unknown: 'Open',
    nobody: 'Nobody leaves yet. Tick a client.',
    needsMet: 'With nothing resold, needs are still met.',
    runway: (months: string) => `With nothing resold, the reserve lasts ${months} months.`,
    shortRunway: (months: string) => `The reserve would last ${months} months; three are the least.`,
    breakEven: (month: number) => `What is resold has made up for the loss in month ${month}.`,
    breakEvenLate: (month: number) =>
      `What is resold makes up for the loss in month ${month} only; twelve is the line.`,
    breakEvenNever: 'What can be resold never makes up for the loss.',
    nothingLost: 'No cash is lost.',
    missingSettings: 'Without these figures there is no verdict:',
    missingFigures: 'Money or hours of those who leave are unknown.',
  },
  concentration: {
    text: (first: string, three: string) => `Largest client ${first} of revenue after, largest three ${three}`,
    watch: 'watch',
  },
  unknowns: (names: string) => `Not in the totals, since money or hours are unknown: ${names}.`,
  freed: {
    title: (hours: string) => `Where the ${hours} hours could go`,
    best: (rate: string) => `More with those graded A, where an hour brings ${rate}.`,
    clients: (count: string) =>
      `Referrals asked: about ${count} clients of the size of an average A would take them all.`,
    resell: (hours: string, share: string) =>
      `Offered elsewhere: ${hours} h a year can be resold by the settings, ${share} of them.`,
    rest: (perWeek: string) => `Rest: ${perWeek} h fewer a week.`,
  },
  fields: {
    privateNeedPerMonth: 'Private need, month',
    fixedCostPerMonth: 'Fixed cost, month',
    cashReserve: 'Cash reserve',
    resellHoursPerMonth: 'Resold hours, month',
    rampMonths: 'Months until sold',
  },

  plan: {
    nobody:
      'Tick under Parting who is to leave; here they leave one after the other, so that the reserve is never at risk.',
    missing: 'A plan needs these figures:',
    order: 'Order',
    orders: { 'least-fit': 'Least fit first', relief: 'Most hours first', risk: 'Least cash first' },
    assumed: (count: number) =>
      plural('en', count, { one: 'Notice assumed for 1 client', other: `Notice assumed for ${count} clients` }),
    months: 'months',
    steps: 'Who leaves when',
    noticeOn: 'Notice',
    endsOn: 'Ends',
    isAssumed: 'assumed',
    restAfter: 'Left a month',
    move: 'Order',
    earlier: (name: string) => `${name} earlier`,
    later: (name: string) => `${name} later`,
    notWithin: (names: string) => `Not within three years without less than three months of reserve: ${names}.`,
    chart: 'Left a month and reserve, month by month',
    reserve: 'Reserve',
    refill: 'From resold hours',
    net: 'In hand from those who stay',
    month: 'Month',
  },

  bestSet: {
    goal: 'Looked for',
    'cash-limit': 'Most time freed',
    'hours-wanted': 'Least cash lost',
    maxLoss: 'Cash lost at most',
    minHours: 'Hours freed a month, at least',
    pct: '% of cash',
    hours: 'h',
    candidates: 'Weighed are those graded D, or C on probation. Ticks add others to them or keep some out.',
    pins: { in: 'Leaves', out: 'Stays' },
    pin: { in: (name: string) => `${name} leaves anyway`, out: (name: string) => `${name} stays anyway` },
    found: (count: number) =>
      plural('en', count, { one: 'The best set is 1 client.', other: `The best set is ${count} clients.` }),
    foundNobody: 'Within this limit nobody can be parted with.',
    result: (hours: string, cash: string, share: string) =>
      `${hours} h freed a year, ${cash} a year in cash, ${share} of what is in hand.`,
    exact: 'Every combination was weighed.',
    runway: 'Three months of runway are kept.',
    impossible: {
      'pinned-beyond-limit': 'Those ticked to leave alone cost more than the limit.',
      'too-few-hours': 'All candidates together free fewer hours than that.',
      runway: 'Every such set leaves less than three months of runway.',
    },
    unknown: (names: string) => `Not weighed, since money or hours are unknown: ${names}.`,
    take: 'Show as parting',
    noCandidates: 'Nobody is graded D or is on probation. Tick clients to weigh them.',
  },
};
