import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../helpers/refusal-of.ts';
import { draftsOf, propertiesOf, readText } from './read-text.ts';

describe('what can not be told is refused with choices', () => {
  test.each([
    ['', 'file-empty'],
    ['Dear Anna,\nthank you for your letter, which I liked.\nYours\nBert', 'delimiter-undetermined'],
    ['apples;pears\nred;green\nround;long\n', 'header-not-found'],
    ['Client,Invoice Number,Amount,Date\nA,1,5.00,2026-01-02\n', 'kind-undetermined'],
    ['client,number,issued_on,amount\nA,1,2026-01-01,1.000\n', 'ambiguous-decimal'],
    ['client,number,issued_on,amount\nA,1,03/04/2026,1.00\n', 'ambiguous-date-order'],
    ['Project,Client,Tracked (h),Estimated (h)\nServer,Nordlicht,1.00,2.00\n', 'kind-undetermined'],
  ])('%j', (text, code) => {
    expect(refusalOf(() => readText(text)).code).toBe(code);
  });

  test('answers settle it', () => {
    expect(
      readText('Client,Invoice Number,Amount,Date\nA,1,5.00,2026-01-02\n', { options: { kind: 'payments' } }).layout
        .kind,
    ).toBe('payments');
    expect(
      readText('Client,Invoice Number,Amount,Date\nA,1,5.00,2026-01-02\n', { fileName: 'invoice-payments-2026.csv' })
        .layout.kind,
    ).toBe('payments');
    const decimal = { options: { decimal: 'comma' } } as const;
    expect(
      draftsOf(readText('client,number,issued_on,amount\nA,1,2026-01-01,1.000\n', decimal), 'invoices')[0]?.amountMinor,
    ).toBe(100_000);
    const header = readText('a,b,c\nclient,number,issued_on,amount\nA,1,2026-01-01,5\n', { options: { headerRow: 2 } });
    expect(header.rowCount).toBe(1);
  });

  test('a column without a known name is found by the look of its values, and said', () => {
    const contents = readText(
      'Kunde;Rechnungsnr;Wann;Fällig;Betrag\nA;R1;05.01.2026;19.01.2026;1,50\nB;R2;06.01.2026;20.01.2026;2,50\n',
    );
    expect(draftsOf(contents, 'invoices')[0]).toMatchObject({ issuedOn: '2026-01-05', amountMinor: 150 });
    expect(propertiesOf(contents)['column.issuedOn']).toBe('Wann');
  });
});

describe('pasted lists of yearly revenue', () => {
  test.each([
    ['with a header', 'Client\tRevenue\nHarbour Dental\t13,200.00\nQuarry Ltd\t4,800.50\n'],
    ['without', 'Harbour Dental\t13,200.00\nQuarry Ltd\t4,800.50\n'],
    ['with a total', 'Harbour Dental\t13,200.00\nQuarry Ltd\t4,800.50\nTotal\t18,000.50'],
    ['with semicolons', 'Harbour Dental;13.200,00 €\nQuarry Ltd;4.800,50 €\n'],
  ])('%s', (_name, text) => {
    expect(
      draftsOf(readText(text), 'clients').map(({ client, revenueMinorPerYear }) => [client.name, revenueMinorPerYear]),
    ).toEqual([
      ['Harbour Dental', 1_320_000],
      ['Quarry Ltd', 480_050],
    ]);
  });
});

describe('what is no import says what it is', () => {
  test.each([
    ['Project,Client,Status,Tracked (h),Estimated (h)\nServer,Lago,Active,1.00,2.00\n', 'project list'],
    ['Client,Project,Budget,Budget Spent\nLago,Server,100,20\n', 'project list'],
    ['id,Amount,Arrival Date (UTC),Balance Transaction\npo_1,10.00,2026-01-31,txn_1\n', 'payouts of a card processor'],
    ['Item Name,SKU,Rate,Product Type,Stock On Hand\nSwitch,SW-8,90.00,goods,4\n', 'list of products'],
    ['Artikelnummer;Bezeichnung;Preis;Lagerbestand\nSW-8;Switch;90,00;4\n', 'list of products'],
  ])('%j', (text, looksLike) => {
    expect(refusalOf(() => readText(text))).toMatchObject({ code: 'kind-undetermined', details: { looksLike } });
  });
});
