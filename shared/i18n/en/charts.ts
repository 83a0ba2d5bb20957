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
  } satisfies Record<string, (currency: string) => string>,
  runningShare: 'Running share',
  others: (count: number) => plural('en', count, { one: '1 other', other: `${count} others` }),
};
