import { describe, expect, test } from 'vitest';
import { draftsOf, leftOutOf, readText } from './read-text.ts';

const journalHead =
  'Transaction ID,Transaction Date,Account Name,Amount (One column), ,Debit Amount (Two Column Approach),Credit Amount (Two Column Approach),Other Accounts for this Transaction,Customer,Invoice Number,Account Group,Account Type';

/** A sale with its tax, its payment, a credit note, and what is no client's business. */
const journal = `${journalHead}
9007199254740993001,2026-03-02,Consulting,1000.00,,,1000.00,"Accounts Receivable, VAT",Nordlicht GmbH,7,Income,Income
9007199254740993001,2026-03-02,VAT,190.00,,,190.00,"Accounts Receivable, Consulting",Nordlicht GmbH,7,Liability,Sales Tax
9007199254740993001,2026-03-02,Accounts Receivable,1190.00,,1190.00,,"Consulting, VAT",Nordlicht GmbH,7,Asset,System Receivable Invoice
9007199254740993002,2026-03-20,Accounts Receivable,-1190.00,,,1190.00,Main Bank,Nordlicht GmbH,7,Asset,System Receivable Invoice
9007199254740993002,2026-03-20,Main Bank,1190.00,,1190.00,,Accounts Receivable,,,Asset,Cash and Bank
9007199254740993003,2026-04-01,Consulting,-100.00,,100.00,,Accounts Receivable,Lago Spa,9,Income,Income
9007199254740993003,2026-04-01,Accounts Receivable,-100.00,,,100.00,Consulting,Lago Spa,9,Asset,System Receivable Invoice
9007199254740993004,2026-04-02,Rent,800.00,,800.00,,Main Bank,,,Expense,Operating Expense
9007199254740993004,2026-04-02,Main Bank,-800.00,,,800.00,Rent,,,Asset,Cash and Bank
9007199254740993005,2026-04-03,Accounts Receivable,-5.00,,,5.00,Bad debts,Lago Spa,9,Asset,System Receivable Invoice
`;

const postingsHead = [
  '"EXTF";700;21;"Buchungsstapel";13;20260401090000000;;"XY";"";"";1001;456;20260101;4;20260301;20260331;"März";"";1;;0;"EUR"',
  'Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Kurs;Konto;Gegenkonto (ohne BU-Schlüssel);BU-Schlüssel;Belegdatum;Belegfeld 1;Buchungstext',
].join('\r\n');

const postings = (...rows: readonly string[]) => `${postingsHead}\r\n${rows.join('\r\n')}\r\n`;

describe('a journal of single accounts', () => {
  const contents = readText(journal);

  test('holds what the clients owe: an invoice, its payment, a credit note', () => {
    const drafts = draftsOf(contents, 'ledger').map((draft) =>
      draft.posting === 'invoice'
        ? [draft.client.name, draft.number, draft.issuedOn, draft.amountMinor, draft.grossMinor, draft.creditsNumber]
        : [draft.client.name, draft.invoiceNumber, draft.paidOn, draft.amountMinor],
    );
    expect(drafts).toEqual([
      ['Nordlicht GmbH', '7', '2026-03-02', 100_000, 119_000, null],
      ['Nordlicht GmbH', '7', '2026-03-20', 119_000],
      ['Lago Spa', '9', '2026-04-01', -10_000, -10_000, '9'],
    ]);
  });

  test('tells every other row what it is', () => {
    expect(leftOutOf(contents)).toEqual({
      2: 'other-side',
      3: 'other-side',
      6: 'other-side',
      7: 'other-side',
      9: 'no-receivable',
      10: 'no-receivable',
      11: 'posting-unclear',
    });
    expect(contents.questions).toEqual([]);
  });
});

describe('postings with a contra account', () => {
  const read = (...rows: readonly string[]) => {
    const contents = readText(postings(...rows));
    const drafts = draftsOf(contents, 'ledger').map((draft) => [
      draft.posting,
      draft.client.externalId,
      draft.posting === 'invoice' ? draft.number : draft.invoiceNumber,
      draft.posting === 'invoice' ? draft.issuedOn : draft.paidOn,
      draft.amountMinor,
    ]);
    return { drafts, leftOut: leftOutOf(contents), questions: contents.questions.map(({ code }) => code) };
  };

  test.each([
    [
      'a sale from the side of the debtor',
      '5950,00;"S";"EUR";;10000;8400;;0203;"R-1";"Wartung"',
      ['invoice', '10000', 'R-1', '2026-03-02', 595_000],
    ],
    [
      'a sale from the side of the revenue',
      '119,00;"H";"EUR";;4400;10001;;203;"R-2";""',
      ['invoice', '10001', 'R-2', '2026-03-02', 11_900],
    ],
    [
      'a receipt of the bank',
      '119,00;"S";"EUR";;1200;10001;;3103;"R-2";""',
      ['payment', '10001', 'R-2', '2026-03-31', 11_900],
    ],
    [
      'a receipt from the side of the debtor',
      '119,00;"H";"EUR";;10001;1800;;3103;"R-2";""',
      ['payment', '10001', 'R-2', '2026-03-31', 11_900],
    ],
    [
      'a credit note',
      '119,00;"H";"EUR";;10001;8400;;1503;"R-2";""',
      ['invoice', '10001', 'R-2', '2026-03-15', -11_900],
    ],
    [
      'a debtor with zeros before it',
      '10,00;"S";"EUR";;0010001;0008400;;1503;"R-3";""',
      ['invoice', '10001', 'R-3', '2026-03-15', 1_000],
    ],
  ])('%s', (_what, row, expected) => {
    expect(read(row).drafts).toEqual([expected]);
  });

  test.each([
    ['no debtor in it', '24,95;"H";"EUR";;1200;4940;;2103;"";"Fachbuch"', 'no-receivable'],
    ['a supplier', '24,95;"S";"EUR";;70001;1200;;2103;"";""', 'no-receivable'],
    ['an account that is neither money nor revenue', '24,95;"S";"EUR";;10001;2400;;2103;"";""', 'posting-unclear'],
    ['no such day', '24,95;"S";"EUR";;10001;8400;;3102;"";""', 'bad-date'],
    ['no side', '24,95;"";"EUR";;10001;8400;;2103;"";""', 'bad-value'],
  ])('%s', (_what, row, code) => {
    expect(read(row)).toMatchObject({ drafts: [], leftOut: { 3: code } });
  });

  test('carry VAT, so that the file asks once', () => {
    expect(read('119,00;"S";"EUR";;10001;8400;;0203;"R-2";""').questions).toEqual(['vat-unknown']);
  });

  test('the list of debtors gives the accounts their clients, and leaves suppliers out', () => {
    const contents = readText(
      '"EXTF";700;16;"Debitoren/Kreditoren";5;20260306102500000;;;;"";1;2;20260101;4\r\nKonto;Name (Adressatentyp Unternehmen);Name (Adressatentyp natürl. Person);Vorname (Adressatentyp natürl. Person);Ort;Kundennummer\r\n10000;"";"Sommer";"Ina";"Köln";\r\n10001;"Nordlicht GmbH";"";"";"Kiel";\r\n70001;"Grosshandel AG";"";"";"Ulm";\r\n',
    );
    expect(draftsOf(contents, 'clients').map(({ client }) => [client.externalId, client.name])).toEqual([
      ['10000', 'Ina Sommer'],
      ['10001', 'Nordlicht GmbH'],
    ]);
    expect(leftOutOf(contents)).toEqual({ 5: 'supplier' });
  });
});
