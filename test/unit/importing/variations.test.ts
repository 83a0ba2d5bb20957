import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsByKind } from '../../../shared/importing/columns/columns-by-kind.ts';
import { type ImportKind, importKinds } from '../../../shared/importing/import-kind.ts';
import { normaliseHeader } from '../../../shared/importing/normalise-header.ts';
import { fitKind, makeHeaders } from '../../../shared/importing/recognise-columns.ts';
import {
  buildTemplates,
  isOwnTemplate,
  templateHeader,
  templateLanguages,
} from '../../../shared/importing/templates.ts';
import { importedLines, readText } from './read-text.ts';

type Neutral = Readonly<Record<string, { readonly day?: string; readonly minor?: number; readonly text?: string }>>;

const day = (text: string) => ({ day: text });
const minor = (value: number) => ({ minor: value });
const text = (value: string) => ({ text: value });

/** Rows by field, as no tool writes them. */
const books: Readonly<Partial<Record<ImportKind, readonly Neutral[]>>> = {
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

type Style = {
  readonly dates: keyof typeof dateStyles;
  readonly numbers: keyof typeof numberStyles;
  readonly delimiter: string;
  readonly preamble: boolean;
  readonly eol: string;
};

const styles: fc.Arbitrary<Style> = fc.record({
  dates: fc.constantFrom(...(Object.keys(dateStyles) as (keyof typeof dateStyles)[])),
  numbers: fc.constantFrom(...(Object.keys(numberStyles) as (keyof typeof numberStyles)[])),
  delimiter: fc.constantFrom(',', ';', '\t'),
  preamble: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n'),
});

function writeTable(rows: readonly Neutral[], columns: readonly (readonly [string, string])[], style: Style): string {
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

/** What the rows mean, whatever they were written like. */
function meaningOf(contents: ReturnType<typeof readText>): unknown {
  return contents.drafts.drafts.map((draft) => {
    const { lines: _lines, ...rest } = draft;
    return { ...rest, identity: undefined, mayIncludeVat: undefined };
  });
}

const kindsWithBooks = Object.keys(books) as ImportKind[];

describe('the same rows in another shape are the same rows', () => {
  test.each(kindsWithBooks)('%s: columns shuffled, renamed by synonym, in another locale', (kind) => {
    const rows = books[kind]!;
    const fields = Object.keys(rows[0]!);
    const plainStyle: Style = { dates: 'iso', numbers: 'plain', delimiter: ',', preamble: false, eol: '\n' };
    const expected = meaningOf(
      readText(
        writeTable(
          rows,
          fields.map((field) => [field, strongNames(kind, field)[0]!]),
          plainStyle,
        ),
        { options: { kind } },
      ),
    );
    const columns = fc
      .shuffledSubarray(fields, { minLength: fields.length })
      .chain((order) =>
        fc.tuple(...order.map((field) => fc.tuple(fc.constant(field), fc.constantFrom(...strongNames(kind, field))))),
      );
    fc.assert(
      fc.property(columns, styles, (chosen, style) => {
        const contents = readText(writeTable(rows, chosen, style), { fileName: `${kind}.csv` });
        expect(contents.layout.kind).toBe(kind);
        expect(meaningOf(contents)).toEqual(expected);
        expect(contents.rowCount).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });
});

/** Names that no other field of the kind lays claim to. */
function strongNames(kind: ImportKind, field: string): string[] {
  const { columns } = columnsByKind[kind];
  const key = (name: string) => normaliseHeader(name).full;
  const others = new Set(columns.filter((column) => column.field !== field).flatMap(({ names }) => names.map(key)));
  return columns
    .find((column) => column.field === field)!
    .names.filter((name) => !others.has(key(name)) && fitKind(kind, makeHeaders([name], []), {}).fields.has(field));
}

describe('templates', () => {
  test.each(importKinds.flatMap((kind) => templateLanguages.map((language) => [kind, language] as const)))(
    '%s in %s',
    (kind, language) => {
      const header = templateHeader(kind, language);
      expect(isOwnTemplate(kind, header)).toBe(true);
      const fit = fitKind(kind, makeHeaders(header, []), {});
      expect([...fit.fields.values()].toSorted((a, b) => a - b)).toEqual(header.map((_, index) => index));
      const { name, text: template } = buildTemplates(language)[importKinds.indexOf(kind)]!;
      const contents = readText(template, { fileName: name });
      expect(contents.layout).toMatchObject({ kind, source: 'winnow' });
      expect(contents.rowCount).toBe(0);
    },
  );

  test('English headers are as promised', () => {
    expect(templateHeader('clients', 'en').join(', ')).toBe(
      'name, legal_name, email_domain, address, city, postcode, country, since, contract, contract_number, notice_days, agreement_signed_on, seats, devices, locale, currency',
    );
    expect(templateHeader('invoices', 'en').join(', ')).toBe(
      'client, number, issued_on, due_on, paid_on, amount, pass_through, currency, recurring',
    );
    expect(templateHeader('time', 'en').join(', ')).toBe('client, worked_on, minutes, kind, billable, person, note');
    expect(templateHeader('tickets', 'en').join(', ')).toBe(
      'client, number, opened_at, closed_at, reopened, priority, channel, after_hours',
    );
  });
});

describe('nothing crashes and counts add up', () => {
  const bits = fc.constantFrom(
    'client',
    'number',
    'issued_on',
    'amount',
    'Total',
    '2026-01-02',
    '13/15/2026',
    '1.000',
    '-5,50',
    '$',
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    'x',
    ' ',
    'ß',
    '\0',
  );

  test('any text, with or without a header', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), fc.boolean(), (parts, withHeader) => {
        const source = `${withHeader ? 'client,number,issued_on,amount\n' : ''}${parts.join('')}`;
        let contents: ReturnType<typeof readText>;
        try {
          contents = readText(source);
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refusal' });
          return;
        }
        expect(importedLines(contents) + contents.leftOut.length).toBe(contents.rowCount);
        expect(new Set(contents.leftOut.map(({ line }) => line)).size).toBe(contents.leftOut.length);
      }),
      { numRuns: 200 },
    );
  });

  test('a file cut off anywhere', () => {
    const whole = writeTable(
      books.invoices!,
      Object.keys(books.invoices![0]!).map((field) => [
        field,
        field === 'issuedOn' ? 'issued_on' : field === 'dueOn' ? 'due_on' : field,
      ]),
      {
        dates: 'iso',
        numbers: 'plain',
        delimiter: ',',
        preamble: false,
        eol: '\n',
      },
    );
    for (let length = whole.indexOf('\n') + 1; length <= whole.length; length += 1) {
      const contents = readText(whole.slice(0, length));
      expect(importedLines(contents) + contents.leftOut.length).toBe(contents.rowCount);
    }
  });
});
