import fc from 'fast-check';
import type { ImportKind } from '../../../shared/importing/import-kind.ts';

export type Neutral = Readonly<
  Record<string, { readonly day?: string; readonly minor?: number; readonly text?: string }>
>;

const day = (text: string) => ({ day: text });
const minor = (value: number) => ({ minor: value });
const text = (value: string) => ({ text: value });

/** Rows by field, as no tool writes them. */
export const books: Readonly<Partial<Record<ImportKind, readonly Neutral[]>>> = {
  invoices: [
    {
      client: text('Harbour Dental'),
      number: text('0017'),
      issuedOn: day('2026-01-05'),
      dueOn: day('2026-01-19'),
      amount: minor(123_450),
      recurring: text('yes'),
    },
    {
      client: text('Meyer; Söhne, "die"'),
      number: text('0018'),
      issuedOn: day('2026-02-28'),
      dueOn: day('2026-03-30'),
      amount: minor(-4_005),
      recurring: text('no'),
    },
  ],
  payments: [
    {
      client: text('Harbour Dental'),
      invoice: text('0017'),
      paidOn: day('2026-01-20'),
      amount: minor(100_000_000),
      method: text('Bank'),
    },
    {
      client: text('Quarry Ltd'),
      invoice: text(''),
      paidOn: day('2026-12-31'),
      amount: minor(99),
      method: text('Bank'),
    },
  ],
  costs: [
    {
      client: text('Harbour Dental'),
      month: day('2026-01-01'),
      description: text('Backup, 2 TB'),
      amount: minor(123_456),
    },
    { client: text('Quarry Ltd'), month: day('2026-02-28'), description: text('Mail'), amount: minor(1_999) },
  ],
  time: [
    {
      client: text('Harbour Dental'),
      workedOn: day('2026-01-05'),
      minutes: text('90'),
      billable: text('yes'),
      note: text('UPS; "new"'),
      project: text('Server'),
    },
    {
      client: text('Quarry Ltd'),
      workedOn: day('2026-03-31'),
      minutes: text('0'),
      billable: text('no'),
      note: text(''),
      project: text(''),
    },
  ],
  tickets: [
    {
      client: text('Harbour Dental'),
      number: text('T-1'),
      openedAt: day('2026-01-05'),
      closedAt: day('2026-01-17'),
      priority: text('High'),
      subject: text('Mail'),
    },
    {
      client: text('Quarry Ltd'),
      number: text('T-2'),
      openedAt: day('2026-02-20'),
      closedAt: text(''),
      priority: text('Low'),
      subject: text('Phone'),
    },
  ],
  assessments: [
    {
      client: text('Harbour Dental'),
      assessedOn: day('2026-01-20'),
      criterion: text('R2'),
      level: text('B'),
      pinned: text('no'),
    },
    {
      client: text('Quarry Ltd'),
      assessedOn: day('2026-02-28'),
      criterion: text('G0'),
      level: text('D'),
      pinned: text('yes'),
    },
  ],
  flags: [
    {
      client: text('Quarry Ltd'),
      flag: text('DB3'),
      happenedOn: day('2026-02-28'),
      facts: text('Alarm refused, in writing'),
      reviewOn: day('2027-02-28'),
    },
  ],
  clients: [
    {
      name: text('Harbour Dental'),
      emailDomain: text('harbour.example'),
      address: text('1 Quay'),
      city: text('Port'),
      since: day('2019-02-28'),
      contract: text('managed'),
    },
    {
      name: text('Quarry Ltd'),
      emailDomain: text(''),
      address: text(''),
      city: text('Hill'),
      since: day('2020-12-31'),
      contract: text('block'),
    },
  ],
  contacts: [
    {
      client: text('Harbour Dental'),
      name: text('Ann Lee'),
      role: text('Owner'),
      email: text('ann@harbour.example'),
      phone: text('+353 1 5550100'),
    },
  ],
};

const dateStyles = {
  iso: (iso: string) => iso,
  'd.m.y': (iso: string) =>
    iso
      .split('-')
      .reverse()
      .map((part, at) => (at < 2 ? String(Number(part)) : part))
      .join('.'),
  'd/m/y': (iso: string) => iso.split('-').reverse().join('/'),
  'm/d/y': (iso: string) => `${Number(iso.slice(5, 7))}/${Number(iso.slice(8))}/${iso.slice(0, 4)}`,
} as const;

const numberStyles = {
  english: { point: '.', group: ',' },
  german: { point: ',', group: '.' },
  plain: { point: '.', group: '' },
} as const;

function writeMinor(value: number, { point, group }: { point: string; group: string }): string {
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group)}${point}${digits.slice(-2)}`;
}

export type Style = {
  readonly dates: keyof typeof dateStyles;
  readonly numbers: keyof typeof numberStyles;
  readonly delimiter: string;
  readonly preamble: boolean;
  readonly eol: string;
};

export const styles: fc.Arbitrary<Style> = fc.record({
  dates: fc.constantFrom(...(Object.keys(dateStyles) as (keyof typeof dateStyles)[])),
  numbers: fc.constantFrom(...(Object.keys(numberStyles) as (keyof typeof numberStyles)[])),
  delimiter: fc.constantFrom(',', ';', '\t'),
  preamble: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n'),
});

export function writeTable(
  rows: readonly Neutral[],
  columns: readonly (readonly [string, string])[],
  style: Style,
): string {
  const quote = (cell: string) =>
    /["\n]/.test(cell) || cell.includes(style.delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const write = ({ day: iso, minor: value, text: plain }: Neutral[string]) => {
    if (iso !== undefined) return dateStyles[style.dates](iso);
    return value === undefined ? (plain ?? '') : writeMinor(value, numberStyles[style.numbers]);
  };
  const lines = [
    ...(style.preamble ? [`Some Shop${style.delimiter.repeat(columns.length - 1)}`, ''] : []),
    columns.map(([, header]) => quote(header)).join(style.delimiter),
    ...rows.map((row) => columns.map(([field]) => quote(write(row[field] ?? { text: '' }))).join(style.delimiter)),
  ];
  return lines.join(style.eol) + style.eol;
}
