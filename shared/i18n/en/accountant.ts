import { plural } from '../plural.ts';

/** The page of figures that goes to the accountant: money and hours, nothing said about anybody. */
export const accountant = {
  documentName: 'Ending agreements - figures',
  title: 'Ending agreements: figures of a year',
  subtitle: (day: string) => `Twelve months up to ${day}`,
  intro: (currency: string) =>
    `Amounts in ${currency}, net of VAT, before income tax and social security. Own hours are no cost here.`,
  ending: 'Agreements that would end',
  client: 'Client',
  revenue: 'Revenue',
  passThrough: 'Goods and licences passed on',
  net: 'Remains',
  hours: 'Hours',
  total: 'Total',
  year: 'The year as it was, and without these',
  figure: 'Figure',
  asItWas: 'As it was',
  without: 'Without',
  difference: 'Difference',
  rate: 'Remains per hour',
  month: 'A month',
  need: 'Private need',
  fixed: 'Fixed business cost',
  restBefore: 'Left after both, as it was',
  restAfter: 'Left after both, without',
  once: 'Once',
  prepaid: 'Prepaid hours to be paid back',
  licences: 'Licences bound beyond the end',
  receivables: 'Receivables more than 90 days overdue',
  notEntered: 'not entered',
  onceOpen: (count: number) =>
    plural('en', count, {
      one: 'For 1 client no such cost was entered, and nothing is overdue.',
      other: `For ${count} clients no such cost was entered, and nothing is overdue.`,
    }),
  unknown: 'unknown',
  largest: 'Largest client, share of revenue',
  largestThree: 'Largest three clients',
  refill: 'Hours a year that would make up for it at the rate without',
  notes: 'How it was worked out',
  noteSource: 'From invoices, costs and hours recorded by the business; nothing is forecast.',
  noteUnknown: (names: string) => `Money or hours are unknown for ${names}; totals are without them.`,
  noteHelpers: (amount: string) =>
    `Hours of paid helpers that fall away save ${amount} a year; it is part of the difference.`,
};
