import { plural } from '../plural.ts';

/** Texts of charts and their tables. */
export const charts = {
  months: 'Gross profit and hours by month',
  month: 'Month',
  grossProfit: (currency: string) => `Gross profit, ${currency}`,
  hours: 'Hours',
  unknown: '–',
  pareto: (measure: string) => `${measure} by client`,
  client: 'Client',
  measures: {
    revenue: (currency: string) => `Revenue, ${currency}`,
    grossProfit: (currency: string) => `Gross profit, ${currency}`,
    hours: () => 'Hours',
    tickets: () => 'Tickets',
    afterHours: () => 'After-hours contacts',
    disputes: () => 'Disputed invoices',
  } satisfies Record<string, (currency: string) => string>,
  runningShare: 'Running share',
  rateAndRelationship: 'What an hour brings, and the relationship',
  rate: (currency: string) => `Per hour, ${currency}`,
  relationship: 'Relationship, 0 to 100',
  revenue: (currency: string) => `Revenue, ${currency}`,
  grade: 'Grade',
  notGraded: 'not graded',
  targetRate: 'target',
  sizeIsRevenue: 'size: revenue',
  others: (count: number) => plural('en', count, { one: '1 other', other: `${count} others` }),
};
