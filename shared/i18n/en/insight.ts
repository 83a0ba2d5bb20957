import { plural } from '../plural.ts';

/** Where the money and the trouble are. */
export const insight = {
  tabs: { pareto: 'Pareto', moneyAndRelationship: 'Money and relationship' },
  measure: 'By',
  measures: {
    revenue: 'Revenue',
    grossProfit: 'Gross profit',
    hours: 'Hours',
    tickets: 'Tickets',
    afterHours: 'After hours',
    disputes: 'Disputed invoices',
  },
  until: (day: string) => `Twelve months up to ${day}.`,
  empty: 'Nothing to look at yet',
  toImport: 'Import files',
  emptyText: 'With clients and imported figures, this page shows who brings the money and who takes the time.',
  notRecorded: {
    revenue: 'No revenue is known yet. Imported invoices bring it.',
    grossProfit: 'No gross profit is known yet, or all of it together is not above nil.',
    hours: 'No hours are known yet. Imported time entries bring them.',
    tickets: 'No tickets are recorded. An imported ticket list brings them.',
    afterHours: 'No contacts after hours are recorded. Tickets with times bring them.',
    disputes: 'No disputed invoices are recorded. Incidents of that kind, or the scorecard, bring them.',
  },
  vital: (count: number, total: number, pct: string) =>
    plural('en', count, {
      one: `1 of ${total} clients makes up ${pct}.`,
      other: `${count} of ${total} clients make up ${pct}.`,
    }),
  top: (first: string, three: string) => `Largest ${first}, largest three ${three}.`,
  unknown: (count: number) =>
    plural('en', count, { one: 'Unknown of 1 client.', other: `Unknown of ${count} clients.` }),
  flags: {
    label: 'Concentration',
    'top-1': {
      watch: (pct: string) => `One client brings ${pct} of revenue: watch (line 15 %).`,
      warning: (pct: string) => `One client brings ${pct} of revenue: above 25 %, losing it would hurt.`,
    },
    'top-3': (pct: string) => `Three clients bring ${pct} of revenue: above 45 %.`,
    none: 'No concentration: the largest client brings at most 15 % of revenue, the three largest at most 45 %.',
  },
  fifths: {
    title: 'The vital fifths',
    note: 'The largest fifth of the clients by revenue, and by trouble: the mean of a client’s shares of tickets, after-hours contacts and disputed invoices, as far as they are recorded.',
    revenue: 'Fifth of revenue',
    trouble: 'Fifth of trouble',
    both: 'In both',
    none: 'Nobody',
    noTrouble: 'No trouble is recorded.',
    share: (pct: string) => `${pct} together`,
    counted: (kinds: string) => `Counted: ${kinds}.`,
  },
  scatter: {
    lead: 'Each client by what an hour with it brings and by how the relationship is; size by revenue, shape and colour by grade.',
    weak: ({ count, of, revenue, hours }: { count: number; of: number; revenue: string; hours: string }) =>
      plural('en', count, {
        one: `1 of ${of} clients brings less than the target an hour and stands at C or D in the relationship: ${revenue} of revenue, ${hours} of the hours.`,
        other: `${count} of ${of} clients bring less than the target an hour and stand at C or D in the relationship: ${revenue} of revenue, ${hours} of the hours.`,
      }),
    weakNone: 'No client brings less than the target an hour and stands at C or D in the relationship.',
    noTarget: 'No target rate is set: the settings hold it.',
    noPoints: 'No client yet of whom revenue, hours and relationship are known. Invoices and time entries bring them.',
    missing: (names: string) => `Not drawn, since an hour’s worth, the relationship or revenue is unknown: ${names}.`,
  },
  allMeasures: 'Hours, tickets and more',
};
