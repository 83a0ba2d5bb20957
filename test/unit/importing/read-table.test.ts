import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../helpers/refusal-of.ts';
import { draftsOf, importedLines, leftOutOf, propertiesOf, readFixture, readText } from './read-text.ts';

describe('files of time trackers', () => {
  test('Clockify: hours, minutes and seconds beat the decimal, quoted line breaks keep their line', () => {
    const contents = readFixture('clockify-detailed.csv');
    expect(contents.layout).toMatchObject({ kind: 'time', source: 'clockify' });
    expect(
      draftsOf(contents, 'time').map(({ lines, workedOn, seconds, isBillable }) => [
        lines,
        workedOn,
        seconds,
        isBillable,
      ]),
    ).toEqual([
      [[2], '2026-02-17', 5400, true],
      [[3], '2026-02-18', 4201, false],
      [[6], '2026-02-21', 0, true],
    ]);
    expect(leftOutOf(contents)).toEqual({ 5: 'no-client' });
    expect(propertiesOf(contents)).toMatchObject({ 'dateOrder.workedOn': 'mdy', kind: 'time', delimiter: ',' });
  });

  test('Clockify: a row that ends before the client is set aside, though its dates fit both orders nothing is asked', () => {
    const contents = readFixture('clockify-client-last.csv');
    expect(leftOutOf(contents)).toEqual({ 3: 'row-short' });
    expect(draftsOf(contents, 'time')[0]).toMatchObject({ seconds: 2400, workedOn: '2026-02-17' });
  });

  test('Clockify: a day that does not exist is set aside; other columns tell the order', () => {
    const contents = readFixture('clockify-wrong-date.csv');
    expect(leftOutOf(contents)).toEqual({ 2: 'bad-date' });
    expect(draftsOf(contents, 'time')[0]).toMatchObject({ workedOn: '2026-02-03', seconds: 1200 });
  });

  test('Clockify: 05/06/2026 alone is asked', () => {
    const refusal = refusalOf(() => readFixture('clockify-ambiguous.csv'));
    expect(refusal).toMatchObject({
      code: 'ambiguous-date-order',
      details: { choices: ['dmy', 'mdy'], column: 'Start Date' },
    });
    expect(draftsOf(readFixture('clockify-ambiguous.csv', { dateOrder: 'dmy' }), 'time')[0]?.workedOn).toBe(
      '2026-06-05',
    );
    expect(draftsOf(readFixture('clockify-ambiguous.csv', { dateOrder: 'mdy' }), 'time')[0]?.workedOn).toBe(
      '2026-05-06',
    );
  });

  test('Toggl: byte order mark, currency in the header', () => {
    const contents = readFixture('toggl-detailed.csv');
    expect(contents.layout).toMatchObject({ kind: 'time', source: 'toggl' });
    expect(draftsOf(contents, 'time')).toMatchObject([
      { seconds: 3630, client: { name: 'Harbour Dental' }, note: 'Printer' },
    ]);
    expect(leftOutOf(contents)).toEqual({ 2: 'no-client' });
  });

  test('Harvest: comma between columns and in decimals', () => {
    const contents = readFixture('harvest-eu.csv');
    expect(contents.layout).toMatchObject({ kind: 'time', source: 'harvest', delimiter: ',' });
    expect(draftsOf(contents, 'time').map(({ seconds, person }) => [seconds, person])).toEqual([
      [45_000, 'Nora Field'],
      [36, 'Nora Field'],
    ]);
  });
});

describe('files of invoicing tools', () => {
  test('Invoice Ninja: three rows above the header, one invoice of several rows, sums counted once', () => {
    const contents = readFixture('invoice-ninja-invoices.csv');
    expect(contents.layout).toMatchObject({ kind: 'invoices', source: 'invoice-ninja' });
    expect(
      draftsOf(contents, 'invoices').map(({ lines, number, amountMinor, balanceMinor, currency }) => [
        lines,
        number,
        amountMinor,
        balanceMinor,
        currency,
      ]),
    ).toEqual([
      [[5], '0001', 12_050, 0, 'USD'],
      [[6, 7], '0002', 130_000, 130_000, 'USD'],
      [[8], '0003', -4000, -4000, 'USD'],
    ]);
    expect(contents.questions.map(({ code }) => code)).toEqual(['vat-unknown']);
  });

  test('Invoice Ninja: payments in another date order, a genuine duplicate kept and pointed out', () => {
    const contents = readFixture('invoice-ninja-payments.csv');
    const payments = draftsOf(contents, 'payments');
    expect(payments.map(({ paidOn, amountMinor, invoiceNumber }) => [paidOn, amountMinor, invoiceNumber])).toEqual([
      ['2026-01-20', 6025, '0001'],
      ['2026-01-20', 6025, '0001'],
      ['2026-03-02', 130_000, '0002'],
    ]);
    expect(new Set(payments.map(({ identity }) => identity)).size).toBe(3);
    expect(contents.questions).toEqual([{ code: 'exact-duplicates', detail: '1', rows: [5, 6] }]);
  });

  test('Invoice Ninja: clients with two columns of one name', () => {
    const clients = draftsOf(readFixture('invoice-ninja-clients.csv'), 'clients');
    expect(clients).toMatchObject([
      {
        client: { name: 'Harbour Dental' },
        postcode: '0701',
        country: 'IE',
        emailDomain: 'harbour.example',
        currency: null,
      },
      { client: { name: 'Meyer & Söhne' }, currency: 'EUR' },
    ]);
  });

  test('QuickBooks: an empty line above the header, the dollar sign on the total only, a timestamp at the end', () => {
    const contents = readFixture('quickbooks-invoice-list.csv');
    expect(contents.layout.source).toBe('quickbooks');
    expect(
      draftsOf(contents, 'invoices').map(({ issuedOn, dueOn, amountMinor, balanceMinor, currency }) => [
        issuedOn,
        dueOn,
        amountMinor,
        balanceMinor,
        currency,
      ]),
    ).toEqual([
      ['2026-01-19', '2026-02-18', 100_000, 0, 'USD'],
      ['2026-02-02', '2026-03-04', 5000, 0, 'USD'],
      ['2026-03-05', '2026-04-04', 18_456, 18_456, 'USD'],
    ]);
    expect(leftOutOf(contents)).toEqual({ 9: 'total', 13: 'footer' });
    expect(contents.rowCount).toBe(5);
  });

  test('QuickBooks: amounts by line, open balance by invoice, currencies apart, sums left out', () => {
    const contents = readFixture('quickbooks-lines.csv');
    expect(
      draftsOf(contents, 'invoices').map(({ lines, amountMinor, balanceMinor, currency }) => [
        lines,
        amountMinor,
        balanceMinor,
        currency,
      ]),
    ).toEqual([
      [[6], 430_000, 0, 'EUR'],
      [[7, 8], 131_500, 131_500, 'USD'],
      [[9], 39_500, 10_000, 'EUR'],
    ]);
    expect(leftOutOf(contents)).toEqual({ 10: 'no-number', 11: 'total', 12: 'total' });
  });

  test('ITFlow: paid without a date is a balance of nothing; cancelled ones are skipped', () => {
    const contents = readFixture('itflow-invoices.csv');
    expect(draftsOf(contents, 'invoices')).toMatchObject([
      { number: 'INV-1', amountMinor: 143_056, balanceMinor: 0, currency: null },
      { number: 'INV-2', amountMinor: 38_349, balanceMinor: null },
    ]);
    expect(leftOutOf(contents)).toEqual({ 4: 'voided' });
  });

  test('ITFlow: income names the invoice under "Source"', () => {
    expect(draftsOf(readFixture('itflow-income.csv'), 'payments')[0]).toMatchObject({
      invoiceNumber: 'INV-1',
      currency: 'EUR',
    });
  });

  test('ITFlow: tickets without a client column wait for the user', () => {
    const contents = readFixture('itflow-tickets.csv');
    expect(contents.layout.kind).toBe('tickets');
    expect(leftOutOf(contents)).toEqual({ 2: 'no-client-column', 3: 'no-client-column' });
    expect(contents.questions.map(({ code }) => code)).toEqual(['client-column-missing']);
    expect(draftsOf(readFixture('itflow-tickets.csv', { clientColumn: 'Subject' }), 'tickets')[0]?.client.name).toBe(
      'Printer jams',
    );
  });

  test('Windows-1252, semicolons, decimal comma: net and gross apart, no question about VAT', () => {
    const contents = readFixture('umlauts-1252.csv', {}, 'windows-1252');
    expect(draftsOf(contents, 'invoices')).toMatchObject([
      {
        client: { name: 'Bäckerei Grün' },
        issuedOn: '2026-01-05',
        amountMinor: 100_000,
        grossMinor: 119_000,
        mayIncludeVat: false,
      },
      { client: { name: 'Müller & Söhne GmbH' }, amountMinor: 2050, grossMinor: 2440, mayIncludeVat: false },
    ]);
    expect(contents.questions).toEqual([]);
  });
});

describe('rows that are not whole', () => {
  test('a quote without partner costs its line only', () => {
    const contents = readFixture('broken-quote.csv');
    expect(leftOutOf(contents)).toEqual({ 3: 'broken-quote' });
    expect(draftsOf(contents, 'invoices').map(({ amountMinor }) => amountMinor)).toEqual([10_050, 325]);
  });

  test('columns that look like secrets are never shown', () => {
    const contents = readFixture('secrets.csv');
    expect(leftOutOf(contents)).toEqual({ 3: 'no-name' });
    expect(contents.cellsOf(3)).toEqual(['Harbour Dental', '', 'Owner', 'bo@harbour.example', '2', '•••', '•••']);
    expect(JSON.stringify([contents.drafts, contents.leftOut, contents.questions, contents.detected])).not.toMatch(
      /hunter2|JBSWY3|correct horse|GEZDG/,
    );
    expect(draftsOf(readFixture('secrets.csv', { columns: { role: 'Password' } }), 'contacts')[0]?.role).toBe('Owner');
  });

  test('a secret is none the less one for being called a note', () => {
    const contents = readText('client,worked_on,minutes,Note (password)\nAcme,2026-01-05,30,hunter2\n');
    expect(draftsOf(contents, 'time')[0]?.note).toBeNull();
  });

  test.each([
    ['total row', 'client,number,issued_on,amount\nA,1,2026-01-01,5\nTotal,,,5\n', { 3: 'total' }],
    ['subtotal without a label', 'client,number,issued_on,amount\nA,1,2026-01-01,5\n,,,5\n', { 3: 'total' }],
    ['group heading', 'client,number,issued_on,amount\nA,1,2026-01-01,5\nMarch,,,\n', { 3: 'heading' }],
    [
      'header repeated',
      'client,number,issued_on,amount\nA,1,2026-01-01,5\nclient,number,issued_on,amount\n',
      { 3: 'heading' },
    ],
    [
      'total in German',
      'Kunde;Rechnungsnr;Rechnungsdatum;Betrag\nA;1;1.1.2026;5,00\nGesamtsumme;;;5,00\n',
      { 3: 'total' },
    ],
    ['bad amount', 'client,number,issued_on,amount\nA,1,2026-01-01,5\nB,2,2026-01-01,five\n', { 3: 'bad-amount' }],
    ['no amount', 'client,number,issued_on,amount\nA,1,2026-01-01,5\nB,2,2026-01-01,\n', { 3: 'no-amount' }],
    ['no date', 'client,number,issued_on,amount\nA,1,2026-01-01,5\nB,2,,7\n', { 3: 'no-date' }],
    ['bad due date', 'client,number,issued_on,due_on,amount\nA,1,2026-01-01,soon,5\n', { 2: 'bad-date' }],
    ['no client', 'client,number,issued_on,amount\n,1,2026-01-01,5\n', { 2: 'no-client' }],
    ['too long', 'client,number,issued_on,amount\nA,1,2026-01-01,5,00\n', { 2: 'row-long' }],
    ['truncated', 'client,number,issued_on,amount\nA,1,2026-01-01,5\nc', { 3: 'row-short' }],
    ['unknown currency', 'client,number,issued_on,amount,currency\nA,1,2026-01-01,5,QQQ\n', { 2: 'bad-currency' }],
    ['a client that is called Total', 'client,number,issued_on,amount\nTotal Dental,1,2026-01-01,5\n', {}],
    ['empty rows', 'client,number,issued_on,amount\n\n,,,\nA,1,2026-01-01,5\n', {}],
  ])('%s', (_name, text, expected) => {
    const contents = readText(text);
    expect(leftOutOf(contents)).toEqual(expected);
    expect(importedLines(contents) + contents.leftOut.length).toBe(contents.rowCount);
  });
});
