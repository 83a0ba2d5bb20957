import { describe, expect, test } from 'vitest';
import { draftsOf, leftOutOf, readText } from './read-text.ts';

const head = 'Customer,Invoice No,Invoice Date,Total,Item,Price,Quantity';

function sums(text: string) {
  return draftsOf(readText(text), 'invoices').map(({ number, amountMinor, lines }) => [
    number,
    amountMinor,
    lines.length,
  ]);
}

describe('one invoice is one invoice', () => {
  test('a total repeated on every line counts once', () => {
    expect(sums(`${head}\nA,1,2026-01-01,30.00,x,10,1\nA,1,2026-01-01,30.00,y,20,1\n`)).toEqual([['1', 3000, 2]]);
  });

  test('lines need not stand together', () => {
    expect(
      sums(`${head}\nA,1,2026-01-01,30.00,x,10,1\nB,2,2026-01-01,5.00,z,5,1\nA,1,2026-01-01,30.00,y,20,1\n`),
    ).toEqual([
      ['1', 3000, 2],
      ['2', 500, 1],
    ]);
  });

  test('amounts that differ are lines and add up, negative ones too', () => {
    expect(
      sums(
        'Customer,Invoice No,Invoice Date,Amount\nA,1,2026-01-01,10.10\nA,1,2026-01-01,20.20\nA,1,2026-01-01,-0.30\n',
      ),
    ).toEqual([['1', 3000, 3]]);
  });

  test('lines without a total are added, price times quantity exactly', () => {
    expect(
      sums('Customer,Invoice No,Invoice Date,Price,Quantity\nA,1,2026-01-01,0.105,3\nA,1,2026-01-01,-0.10,1\n'),
    ).toEqual([['1', 22, 2]]);
  });

  test('continuation lines that name neither client nor number belong to the invoice above', () => {
    expect(
      sums(
        '*ContactName,*InvoiceNumber,*InvoiceDate,Total,*Quantity,*UnitAmount\nA,1,2026-01-01,,20,100.00\n,,,,1,-405.10\nB,2,2026-01-02,,1,7.00\n',
      ),
    ).toEqual([
      ['1', 159_490, 2],
      ['2', 700, 1],
    ]);
  });

  test('the same number of two clients is two invoices; spellings of one client are one', () => {
    expect(
      sums(
        `${head}\nAcme Ltd,1,2026-01-01,30.00,x,30,1\nACME,1,2026-01-01,30.00,x,30,1\nOther,1,2026-01-01,30.00,x,30,1\n`,
      ),
    ).toEqual([
      ['1', 3000, 2],
      ['1', 3000, 1],
    ]);
  });

  test('credit notes without a sign get one; bills, payments and overpayments are set aside', () => {
    const contents = readText(
      'Contact Name,Invoice Number,Invoice Date,Total,Type\nA,1,2026-06-13,15.00,Sales invoice\nA,C1,2026-06-13,5.00,Sales credit note\nA,,2026-06-13,9.00,Sales overpayment\nB,7,2026-06-13,9.00,Bill\n',
    );
    expect(draftsOf(contents, 'invoices').map(({ amountMinor }) => amountMinor)).toEqual([1500, -500]);
    expect(leftOutOf(contents)).toEqual({ 4: 'not-a-sale', 5: 'not-a-sale' });
  });

  test('an invoice that lost one of its lines is set aside as a whole', () => {
    const contents = readText(
      'Customer,Invoice No,Invoice Date,Amount\nA,1,2026-01-01,10.10\nA,1,2026-01-01,oops\nB,2,2026-01-01,1.00\nB,2,2026-01-01,2.00\n',
    );
    expect(leftOutOf(contents)).toEqual({ 2: 'invoice-incomplete', 3: 'bad-amount' });
    expect(draftsOf(contents, 'invoices').map(({ amountMinor }) => amountMinor)).toEqual([300]);
  });

  test.each([
    ['client,number,issued_on,amount\nA,1,2026-01-01,5.00\n', undefined, false],
    ['Cliente;Numero;Emessa il;Importo\nA;1;2026-01-01;5,00\n', undefined, false],
    ['Customer,Invoice No,Invoice Date,Amount\nA,1,2026-01-01,5.00\n', undefined, true],
    ['Customer,Invoice No,Invoice Date,Amount\nA,1,2026-01-01,5.00\n', 'net', false],
    ['Customer,Invoice No,Invoice Date,Subtotal,Total\nA,1,2026-01-01,5.00,6.00\n', undefined, false],
    ['Customer,Invoice No,Invoice Date,Total,VAT\nA,1,2026-01-01,6.00,1.00\n', undefined, false],
  ] as const)('VAT of %j', (text, vat, mayIncludeVat) => {
    const contents = readText(text, { options: { vat } });
    expect(draftsOf(contents, 'invoices')[0]).toMatchObject({ amountMinor: 500, mayIncludeVat });
    expect(contents.questions.some(({ code }) => code === 'vat-unknown')).toBe(mayIncludeVat);
  });

  test.each([
    ['a rate in percent', 'Customer,Invoice No,Invoice Date,Total,VAT\nA,1,2026-01-01,122.00,22%\n'],
    [
      'a rate without its sign',
      'Customer,Invoice No,Invoice Date,Total,IVA\nA,1,2026-01-01,1220.00,22\nB,2,2026-01-02,110.00,10\n',
    ],
    ['a rate by its header', 'Customer,Invoice No,Invoice Date,Total,Tax (%)\nA,1,2026-01-01,122.00,22\n'],
  ])('%s is not taken off the amount', (_name, text) => {
    const contents = readText(text);
    expect(draftsOf(contents, 'invoices')[0]?.amountMinor).toBe(text.includes('1220') ? 122_000 : 12_200);
    expect(contents.questions.map(({ code }) => code)).toEqual(['vat-unknown']);
  });

  test('a tax that happens to look like a rate is taken off', () => {
    const text = 'Customer,Invoice No,Invoice Date,Total,VAT\nA,1,2026-01-01,120.00,20.00\n';
    expect(draftsOf(readText(text), 'invoices')[0]).toMatchObject({ amountMinor: 10_000, grossMinor: 12_000 });
  });

  test('"$" is the dollar of the operator', () => {
    const text = 'Customer,Invoice No,Invoice Date,Amount\nA,1,2026-01-01,$5.00\n';
    expect(draftsOf(readText(text), 'invoices')[0]?.currency).toBe('USD');
    expect(draftsOf(readText(text, { currency: 'CAD' }), 'invoices')[0]?.currency).toBe('CAD');
    expect(draftsOf(readText(text, { currency: 'EUR' }), 'invoices')[0]?.currency).toBe('USD');
  });
});
