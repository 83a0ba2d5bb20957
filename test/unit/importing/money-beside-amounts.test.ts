import { describe, expect, test } from 'vitest';
import { draftsOf, leftOutOf, readText } from './read-text.ts';

describe('money beside the amounts', () => {
  const lines = (header: string, ...cells: string[]) =>
    readText(
      `Customer,Invoice No,Invoice Date,Item,Quantity,Unit price,${header}\n${cells.map((cell) => `Lago,1,2026-01-05,x,2,50.00,${cell}\n`).join('')}`,
    );

  test.each([
    ['Discount %', '10', 9000],
    ['Discount', '12.5%', 8750],
    ['Rabatt %', '', 10_000],
    ['Sconto %', '100', 0],
  ])('%s of %s is taken off a line that is multiplied', (header, cell, minor) => {
    const contents = lines(header, cell);
    expect(draftsOf(contents, 'invoices').map(({ amountMinor }) => amountMinor)).toEqual([minor]);
    expect(contents.questions.map(({ code }) => code)).not.toContain('amounts-unused');
  });

  test.each([
    ['Discount %', '-10', 'Discount %: -10'],
    ['Discount', '10 + 5 %', 'Discount: 10 + 5 %'],
    ['Discount %', '250', 'Discount %: 250'],
  ])('%s of %s is no share that can be taken off, and is pointed out', (header, cell, detail) => {
    const contents = lines(header, cell);
    expect(draftsOf(contents, 'invoices').map(({ amountMinor }) => amountMinor)).toEqual([10_000]);
    expect(contents.questions.find(({ code }) => code === 'amounts-unused')).toMatchObject({ detail, rows: [2] });
  });

  test('a discount in no known unit, and a refund, are pointed out', () => {
    const { questions } = lines('Discount', '10', '0.00');
    expect(questions.find(({ code }) => code === 'amounts-unused')).toMatchObject({
      detail: 'Discount: 10',
      rows: [2],
    });
    const refund = readText(
      'Customer,Invoice No,Invoice Date,Total,Amount refunded\nLago,1,2026-01-05,100.00,100.00\nLago,2,2026-01-06,50.00,0.00\n',
    );
    expect(refund.questions.find(({ code }) => code === 'amounts-unused')?.rows).toEqual([2]);
  });

  test('a list of subscriptions is none of invoices', () => {
    expect(() =>
      readText('Customer,Subscription,Plan,Status,MRR,Start date\nLago,s1,Gold,active,100.00,2026-01-01\n'),
    ).toThrow(/list of subscriptions/);
  });

  test.each([
    ['1.234', '100.50', [2]],
    ['1.234', '0.125', []],
    ['1.234', '1234.125', []],
    ['1.234', '12.5', [2]],
    ['1.234.567', '1.234', []],
  ])('%s beside %s may be a thousand times as much', (first, second, waiting) => {
    const contents = readText(
      `Kunde;Rechnungsnummer;Rechnungsdatum;Netto\nLago;1;2026-01-05;${first}\nLago;2;2026-01-05;${second}\n`,
    );
    expect(Object.keys(leftOutOf(contents)).map(Number)).toEqual(waiting);
  });
});
