import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, type CalendarDate } from '../../../shared/core/dates.ts';
import type { AssessmentFact, InvoiceFact, PaymentFact, TicketFact, TimeFact } from './book-rows.ts';
import type { ClientPlan } from './client-plan.ts';

export type BookRows = {
  readonly plans: readonly ClientPlan[];
  readonly invoices: readonly InvoiceFact[];
  readonly payments: readonly PaymentFact[];
  readonly times: readonly TimeFact[];
  readonly tickets: readonly TicketFact[];
  readonly assessments: readonly AssessmentFact[];
};

const pad = (value: number) => String(value).padStart(2, '0');

function csv(rows: readonly (readonly (string | number)[])[], delimiter: string, quoteAll = false): string {
  const cell = (value: string | number) => {
    const text = String(value);
    return quoteAll || text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${rows.map((row) => row.map(cell).join(delimiter)).join('\r\n')}\r\n`;
}

/** 1234567 cents as 12.345,67. */
function commaAmount(minor: number): string {
  const units = String(Math.trunc(Math.abs(minor) / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${minor < 0 ? '-' : ''}${units},${pad(Math.abs(minor) % 100)}`;
}

/** 1234567 cents as Invoice Ninja writes them: €12,345.67 with a space behind. */
function ninjaAmount(minor: number): string {
  return `€${String(Math.trunc(minor / 100)).replace(/\B(?=(\d{3})+$)/g, ',')}.${pad(minor % 100)} `;
}

function twelveHours(minute: number): string {
  const hour = Math.floor(minute / 60) % 24;
  return `${pad(hour % 12 === 0 ? 12 : hour % 12)}:${pad(minute % 60)}:00 ${hour < 12 ? 'AM' : 'PM'}`;
}

/** Writes the files of a book that ends on the given day, each in the shape of the tool it is said to come from. */
export function writeBook(rows: BookRows, folder: string, lastOn: CalendarDate): void {
  const day = (back: number) => addDays(lastOn, -back);
  const dotted = (back: number) => day(back).split('-').reverse().join('.');
  const slashed = (back: number, width: number) => {
    const [year = '', month = '', date = ''] = day(back).split('-');
    return `${String(Number(month)).padStart(width, '0')}/${String(Number(date)).padStart(width, '0')}/${year}`;
  };
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  mkdirSync(folder, { recursive: true });
  write('clients.csv', csv(clientTable(rows, dotted), ';'));
  write('contacts.csv', csv(contactTable(rows), ';'));
  write('invoices.csv', csv(invoiceTable(rows, dotted), ';'));
  write('payments.csv', csv(paymentTable(rows, slashed), ','));
  write('time.csv', csv(timeTable(rows, slashed), ',', true));
  write('tickets.csv', csv(ticketTable(rows, day), ','));
  write('assessments.csv', csv(assessmentTable(rows, day), ','));
  write('flags.csv', csv(flagTable(rows, day), ','));
}

type Day = (back: number) => string;
type SlashedDay = (back: number, width: number) => string;

const clientHeader = [
  'name',
  'legal_name',
  'email_domain',
  'address',
  'city',
  'postcode',
  'country',
  'since',
  'contract',
  'contract_number',
  'notice_days',
  'agreement_signed_on',
  'seats',
  'devices',
  'locale',
  'currency',
];

function clientTable({ plans }: BookRows, day: Day) {
  return [
    clientHeader,
    ...plans.map((plan, index) => {
      const years = 3 + ((index * 5) % 9);
      const isManaged = plan.contract === 'managed';
      return [
        plan.name,
        plan.legalName,
        plan.domain,
        plan.address,
        plan.city,
        plan.postcode,
        plan.country,
        day(years * 365 + index * 17),
        plan.contract,
        isManaged ? `W-${200 + index}` : '',
        isManaged ? 90 : '',
        isManaged ? day(years * 365 + index * 17 - 9) : '',
        plan.seats,
        plan.devices,
        plan.locale,
        'EUR',
      ];
    }),
  ];
}

function contactTable({ plans }: BookRows) {
  const mail = (name: string, domain: string) =>
    `${name
      .replace(/^Dr\. /, '')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z ]/g, '')
      .trim()
      .replaceAll(' ', '.')}@${domain}`;
  const rows = plans.flatMap((plan) =>
    plan.contacts.map(({ name, role, phone }) => [plan.name, name, role, mail(name, plan.domain), phone]),
  );
  return [['client', 'name', 'role', 'email', 'phone'], ...rows];
}

function invoiceTable({ invoices }: BookRows, day: Day) {
  const header = [
    'client',
    'number',
    'issued_on',
    'due_on',
    'paid_on',
    'amount',
    'pass_through',
    'currency',
    'recurring',
  ];
  const rows = invoices.map((row) => [
    row.client,
    row.number,
    day(row.issuedBack),
    day(row.dueBack),
    '',
    commaAmount(row.amountMinor),
    commaAmount(row.passThroughMinor),
    'EUR',
    row.isRecurring ? 'yes' : 'no',
  ]);
  return [header, ...rows];
}

function paymentTable({ payments }: BookRows, day: SlashedDay) {
  const preamble = [
    ['Invoice Ninja v4.5.17 - Payments report', '', '', ''],
    ['', '', '', ''],
    ['Payments', '', '', ''],
  ];
  const rows = payments.map((row) => [row.client, row.number, ninjaAmount(row.amountMinor), day(row.paidBack, 1)]);
  return [...preamble, ['Client', 'Invoice Number', 'Amount', 'Date'], ...rows];
}

const timeHeader = [
  'Project',
  'Client',
  'Description',
  'Task',
  'User',
  'Group',
  'Email',
  'Tags',
  'Billable',
  'Start Date',
  'Start Time',
  'End Date',
  'End Time',
  'Duration (h)',
  'Duration (decimal)',
  'Billable Rate (EUR)',
  'Billable Amount (EUR)',
];

function timeTable({ times }: BookRows, day: SlashedDay) {
  const rows = times.map((row) => {
    const date = day(row.back, 2);
    const hours = row.minutes / 60;
    return [
      'Support',
      row.client,
      row.note,
      '',
      'Robin Winter',
      '',
      'robin@winter.example',
      row.kind,
      row.isBillable ? 'Yes' : 'No',
      date,
      twelveHours(row.startMinute),
      date,
      twelveHours(row.startMinute + row.minutes),
      `${pad(Math.floor(hours))}:${pad(row.minutes % 60)}:00`,
      hours.toFixed(2),
      row.isBillable ? '85.00' : '0.00',
      row.isBillable ? (hours * 85).toFixed(2) : '0.00',
    ];
  });
  return [timeHeader, ...rows];
}

function ticketTable({ tickets }: BookRows, day: Day) {
  const clock = (minute: number) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:00`;
  const header = [
    'Ticket Number',
    'Client',
    'Priority',
    'Status',
    'Subject',
    'Date Opened',
    'Date Resolved',
    'Date Closed',
  ];
  const rows = tickets.map((row) => {
    const closedAt = row.closedBack === null ? '' : `${day(row.closedBack)} ${clock(row.closedMinute)}`;
    const openedAt = `${day(row.openedBack)} ${clock(row.openedMinute)}`;
    return [
      row.number,
      row.client,
      row.priority,
      closedAt === '' ? 'Open' : 'Closed',
      row.subject,
      openedAt,
      closedAt,
      closedAt,
    ];
  });
  return [header, ...rows];
}

function assessmentTable({ assessments }: BookRows, day: Day) {
  const rows = assessments.map((row) => [row.client, day(row.back), row.criterion, row.level, 'no', row.note]);
  return [['client', 'assessed_on', 'criterion', 'level', 'pinned', 'note'], ...rows];
}

function flagTable({ plans }: BookRows, day: Day) {
  const rows = plans.flatMap((plan) =>
    plan.flags.map(({ flag, daysBack, facts }) => [plan.name, flag, day(daysBack), facts, day(daysBack - 365)]),
  );
  return [['client', 'flag', 'happened_on', 'facts', 'review_on'], ...rows];
}
