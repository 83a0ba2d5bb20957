import { plural } from '../plural.ts';

/** Texts of charts and their tables. */
export const charts = {
  months: 'Gross profit and hours by month',
  month: 'Month',
  grossProfit: (currency: string) => `Gross profit, ${currency}`,
  hours: 'Hours',
  unknown: '–',
  saveImage: 'Save as image',
  imageTitle: 'Save the chart as an image',
  imageFile: (chart: string, day: string) => `${chart} ${day}.png`,
  imageWritten: (path: string) => `Written: ${path}`,
  titleOf: (client: string, chart: string) => `${client}: ${chart}`,
  upTo: (day: string) => `up to ${day}`,
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
  rest: ({ others, share }: { others: string; share: string }) =>
    `Not drawn: ${others}, ${share} together. The table holds them.`,
  others: (count: number) => plural('en', count, { one: '1 other', other: `${count} others` }),
};
