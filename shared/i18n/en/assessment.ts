import type { AssessableId, Level } from '../../scoring/level.ts';

type CriterionTexts = {
  readonly name: string;
  /** What is asked when the level is chosen by hand. */
  readonly question: string;
  readonly levels: Readonly<Record<Level, string>>;
};

const criteria = {
  F1: {
    name: 'Margin',
    question: 'What is left of revenue after resold goods and hours at cost?',
    levels: { A: '50 % or more', B: '40 to 50 %', C: '25 to 40 %', D: 'Less than 25 %, or a loss' },
  },
  F2: {
    name: 'Per hour',
    question: 'What does an hour bring, calls and travel included, against the target rate?',
    levels: {
      A: 'The target rate or more',
      B: '80 to 99 % of the target',
      C: '60 to 79 % of the target',
      D: 'Less than 60 % of the target',
    },
  },
  F3: {
    name: 'Size',
    question: 'How large is the gross profit beside that of the middle client?',
    levels: {
      A: 'One and a half times as large, or more',
      B: 'About the same, from three quarters up',
      C: 'Smaller, from a third up',
      D: 'Less than a third',
    },
  },
  F4: {
    name: 'Regular revenue',
    question: 'How does this client buy?',
    levels: {
      A: 'Fixed fee, paid ahead or by direct debit',
      B: 'Mostly recurring, or hour blocks that renew by themselves',
      C: 'Hour blocks, bought now and then',
      D: 'Break/fix, paid afterwards',
    },
  },
  F5: {
    name: 'Growth',
    question: 'Where is the business with this client going?',
    levels: {
      A: 'Grows, a project every year, sends new clients',
      B: 'Steady, a project now and then, would recommend',
      C: 'Flat, replaces only what breaks',
      D: 'Shrinks, or buys elsewhere',
    },
  },
  R1: {
    name: 'Payment',
    question: 'When do the invoices get paid?',
    levels: {
      A: 'On the due date or before, never disputed',
      B: 'Within a week after the due date',
      C: 'One to four weeks late, or after reminders',
      D: 'More than a month late, or agreed charges refused',
    },
  },
  R2: {
    name: 'Acts on advice',
    question: 'What was the answer to “the five-year-old backup should be replaced”?',
    levels: {
      A: 'Asked for a proposal and put it in the budget',
      B: 'Asked why, then agreed',
      C: 'Asked for the cheapest way',
      D: 'Was not interested, or undid the work',
    },
  },
  R3: {
    name: 'Standards',
    question: 'How much of the agreed protection is in place?',
    levels: {
      A: 'Nearly all, second factor and tested backup everywhere',
      B: 'Most of it, the gaps have a date',
      C: 'Half of it, the gaps stay open',
      D: 'Less than half, outdated systems, controls refused',
    },
  },
  R4: {
    name: 'Procedures',
    question: 'How do requests come in?',
    levels: {
      A: 'By the agreed way, early, from one person',
      B: 'Mostly by the agreed way, some by phone',
      C: 'Often around it, and once it is urgent',
      D: 'At night or in bursts, with silence between',
    },
  },
  R5: {
    name: 'Communication',
    question: 'What are conversations like?',
    levels: {
      A: 'Friendly, an answer within a day, news told early',
      B: 'Polite, an answer within some days',
      C: 'Only when something is wanted, short-tempered',
      D: 'Out of reach, or blaming and belittling',
    },
  },
  R6: {
    name: 'Partnership',
    question: 'What is the work to this client?',
    levels: {
      A: 'Part of its planning; valued and recommended',
      B: 'A good supplier; comes to reviews',
      C: 'A cost; comes to reviews when pressed',
      D: 'A price to push down, at every contact',
    },
  },
  G0: {
    name: 'Caller-ID',
    question: 'The name lights up on the phone. What happens?',
    levels: {
      A: 'A smile before answering',
      B: 'Answered at once',
      C: 'A deep breath first',
      D: 'The hope that somebody else answers',
    },
  },
} satisfies Readonly<Record<AssessableId, CriterionTexts>>;

/** Choosing levels: criteria, what each level means, and the panel that steps through them. */
export const assessment = {
  criteria,
  titleWithoutClient: 'Assess a client',
  panelTitle: (client: string) => `Assess ${client}`,
  progress: (done: number, total: number) => `${done} of ${total}`,
  steps: 'Criteria to assess',
  own: 'Own criteria',
  keys: 'A B C D or 1 2 3 4 chooses · Space skips · ↑ ↓ moves · Backspace: not known · Ctrl Z takes back',
  unknownLevel: 'Not known',
  measuredHint: (value: string) => `Measured: ${value}. A level chosen here is pinned over it; both stay visible.`,
  showMeasured: (count: number) => `Show measured criteria (${count})`,
  allDone: 'Every criterion is answered.',
  resultNone: 'No grade yet: one criterion on each axis is enough to begin.',
  coverage: (financialPct: string, relationshipPct: string) =>
    `Known: money ${financialPct} · relationship ${relationshipPct}`,
  note: 'Note',
  noteHint: 'Facts, as if the client could read them one day.',
  nudge: 'Adjust points',
  nudgeHint: 'Up to 8 points either way, with a note that says why.',
  nudgeNeedsNote: 'An adjustment needs a note.',
  pin: 'Pin: counts instead of the measurement',
  clear: 'Set to not known',
  noteAndNudge: 'Note, adjustment',
  chooseClient: 'Choose a client to assess.',
  lastAssessed: (day: string) => `Last chosen on ${day}`,
};
