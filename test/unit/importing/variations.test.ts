import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsByKind } from '../../../shared/importing/columns/columns-by-kind.ts';
import type { ImportKind } from '../../../shared/importing/import-kind.ts';
import { normaliseHeader } from '../../../shared/importing/normalise-header.ts';
import { fitKind, makeHeaders } from '../../../shared/importing/recognise-columns.ts';
import {
  buildTemplates,
  isOwnTemplate,
  templateHeader,
  templateKinds,
  templateLanguages,
} from '../../../shared/importing/templates.ts';
import { readText } from './read-text.ts';
import { books, type Style, styles, writeTable } from './write-table.ts';

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
  test.each(templateKinds.flatMap((kind) => templateLanguages.map((language) => [kind, language] as const)))(
    '%s in %s',
    (kind, language) => {
      const header = templateHeader(kind, language);
      expect(isOwnTemplate(kind, header)).toBe(true);
      const fit = fitKind(kind, makeHeaders(header, []), {});
      expect([...fit.fields.values()].toSorted((a, b) => a - b)).toEqual(header.map((_, index) => index));
      const { name, text: template } = buildTemplates(language)[templateKinds.indexOf(kind)]!;
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
