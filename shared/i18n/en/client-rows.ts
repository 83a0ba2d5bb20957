import { plural } from '../plural.ts';

/** The rows behind the figures of a client. */
export const clientRows = {
  title: (name: string) => `${name}: rows`,
  window: (from: string, to: string, currency: string) => `After ${from}, up to ${to} · amounts in ${currency}`,
  tabs: { invoices: 'Invoices', payments: 'Payments', costs: 'Costs', time: 'Time', tickets: 'Tickets' },
  none: {
    invoices: 'No invoices in these twelve months.',
    payments: 'No payments in these twelve months.',
    costs: 'No monthly costs in these twelve months.',
    time: 'No time entries in these twelve months.',
    tickets: 'No tickets in these twelve months.',
  },
  noneHint: 'Imports bring them; the same file twice changes nothing.',
  olderTitle: 'Older, counted in payment behaviour only',
  importMore: 'Import files',
  total: 'Total',
  number: 'Number',
  issuedOn: 'Issued',
  dueOn: 'Due',
  paidOn: 'Paid',
  daysLate: 'Days late',
  meanDaysLate: (days: string, count: number) =>
    plural('en', count, { one: `Mean of 1 invoice: ${days} days`, other: `Mean of ${count} invoices: ${days} days` }),
  amount: 'Amount',
  passThrough: 'Resold',
  openBalances: (invoices: string) => `Known by their open balance alone, no revenue: ${invoices}`,
  nothingToPay: 'nothing to pay',
  paidSomeday: 'paid',
  settlements: {
    'early-payment-discount': (numbers: string) => `Paid in full less a discount for early payment: ${numbers}`,
    'bank-fee': (numbers: string) => `Paid in full less a bank fee: ${numbers}`,
    'withholding-tax': (numbers: string) => `Paid in full less tax withheld: ${numbers}`,
  },
  vatUnknown: 'may include VAT',
  convertedFrom: (amount: string) => `from ${amount}`,
  otherCurrency: (count: number) =>
    plural('en', count, {
      one: '1 row in another currency is not in the total.',
      other: `${count} rows in another currency are not in the total.`,
    }),
  unknownCost: (count: number) =>
    plural('en', count, {
      one: 'The resold cost of 1 invoice is unknown.',
      other: `The resold cost of ${count} invoices is unknown.`,
    }),
  estimateInUse: (figure: string, value: string) => `${figure}: ~${value}, an own figure.`,
  shareInUse: (pct: string) => `Where the cost is unknown, ~${pct} of the invoice stands in.`,
  invoice: 'Invoice',
  month: 'Month',
  description: 'Description',
  workedOn: 'Day',
  hours: 'Hours',
  kind: 'Kind',
  person: 'Person',
  note: 'Note',
  kinds: { reactive: 'reactive', proactive: 'proactive', project: 'project', admin: 'admin', travel: 'travel' },
  opened: 'Opened',
  closed: 'Closed',
  subject: 'Subject',
  priority: 'Priority',
  reopened: 'Reopened',
  afterHours: 'After hours',
  open: 'open',
  ticketCount: (count: number) => plural('en', count, { one: '1 ticket', other: `${count} tickets` }),
  passThroughTotal: (invoices: string, costs: string, total: string) =>
    `On invoices ${invoices} + monthly costs ${costs} = ${total}`,
};
