import { plural } from '../plural.ts';

/** What lies ahead of a grade: ways up and how sure it is; and what the gut says beside the figures. */
export const outlook = {
  title: 'Way ahead',
  waysUp: 'Way up',
  and: (changes: readonly string[]) => changes.join(' and '),
  prepare: 'Prepare the meeting',
  change: {
    fee: (from: string, to: string, more: string) => `fee from ${from} to ${to} a month (+${more})`,
    hours: (from: string, to: string) => `${to} hours a year instead of ${from}`,
    days: (from: string, to: string) =>
      `paid within ${plural('en', Number(to), { one: '1 day', other: `${to} days` })} of terms instead of ${from}`,
    onDueDate: (from: string) => `paid on the due date instead of ${from} days after`,
    ahead: (from: string, to: string) =>
      `paid ${plural('en', Number(to), { one: '1 day', other: `${to} days` })} ahead of the due date, ${from}`,
    nowLate: (days: string) => `instead of ${days} days after it`,
    nowAhead: (days: string) => `instead of ${days}`,
    recurring: (from: string, to: string) => `${to} of revenue as a regular fee instead of ${from}`,
    level: (criterion: string, from: string, to: string, anchor: string) =>
      `${criterion} from ${from} to ${to}: ${anchor}`,
    ownLevel: (criterion: string, from: string, to: string) => `${criterion} from ${from} to ${to}`,
  },
  /** What to do about it, by what is weak. */
  plays: {
    fee: 'A new price, or a flat fee with a minimum.',
    hours: 'Less scope in the fee; what goes beyond it is offered and charged on its own.',
    days: 'Direct debit or payment ahead, agreed in writing.',
    recurring: 'A block of hours first, then a flat fee.',
    F1: 'A new price, less scope, or a flat fee with a minimum.',
    F2: 'A new price, less scope, or a flat fee with a minimum.',
    F3: 'A larger engagement, or a minimum fee.',
    F4: 'A block of hours first, then a flat fee.',
    F5: 'A project for the year, and a word of recommendation asked for.',
    R1: 'Direct debit or payment ahead, agreed in writing.',
    R2: 'Advice put in terms of business; what is declined is signed as an accepted risk.',
    R3: 'Minimum standards as a condition of the contract, the gaps with a date.',
    R4: 'One contact, one channel, published response times, a tariff for after hours.',
    R5: 'Half an hour face to face, the behaviour named plainly, rules agreed.',
    R6: 'A seat at the planning table: a roadmap and a budget for the year.',
    own: 'What the level means, said in the meeting and agreed with a date.',
  },
  atTop: 'Top grade. Half-yearly talk on strategy, roadmap and budget.',
  notGraded: 'Nothing is graded yet.',
  noWay: {
    cap: (flags: string, cap: string) =>
      `At most ${cap}, whatever else improves, as long as this stands: ${flags}. It has to be settled, withdrawn or expire first.`,
    moreThanTwo: (grade: string) => `No one change and no two reach ${grade}. It takes more of them at once.`,
    size: (grade: string) => `Too small to reach ${grade}: the overhead of a client eats what improves.`,
    outOfReach: (grade: string) =>
      `${grade} is out of reach with twice the fee, half the hours and every level one step better.`,
  },
  notEnough: (axes: string) => `Not enough, even with two changes: ${axes}.`,
  axisAlone: { F: 'money alone', R: 'relationship alone' },
  howSure: 'How sure',
  sure: (grade: string, pct: string) => `${grade} in ${pct}`,
  always: (grade: string) => `${grade} whatever is assumed`,
  tipHours: (grade: string, to: string, from: string) => `${grade} if it is really ${to} h, not ${from}`,
  tipCost: (grade: string, to: string, from: string) => `${grade} if an hour really costs ${to}, not ${from}`,
  noTip: 'Neither the hours nor the cost of an hour would tip it.',
  sureNote: (count: string) =>
    `${count} draws: weights a third up or down, edges by 3 points, the cost of an hour by a quarter, hours by a fifth.`,
  costUnknown: 'The cost of an hour is not set, so it was not varied.',
  hoursUnknown: 'Hours are unknown, so they were not varied.',
  model: 'Model',
  modelShipped: (preset: string) => `as shipped, ${preset}`,
  modelVersion: (name: string, number: string) => `${name}, version ${number}`,
};
