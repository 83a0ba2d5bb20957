import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importedLines, readText } from './read-text.ts';
import { books, writeTable } from './write-table.ts';

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
