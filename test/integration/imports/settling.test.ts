import { describe, expect, test } from 'vitest';
import { mergeClients } from '../../../electron/services/clients/merge-clients.ts';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { listRows } from './import-helpers.ts';
import { invoices, lateness, makeBook, questionsOf, whysOf } from './settling-fixtures.ts';

const withCredits = (rows: string) => `Customer,Num,Date,Due date,Type,Amount,Currency,Original invoice\n${rows}`;

describe('payments without an invoice number', () => {
  test('go to the one open invoice of exactly their amount', async () => {
    const book = makeBook();
    await book.text(invoices);
    const report = await book.text('client,paid_on,amount\nLago,2026-02-10,1000.00\nLago,2026-03-05,250.00\n');
    expect(report.rows).toEqual({ total: 2, imported: 2, skipped: 0, setAside: 0 });
    expect(lateness(book, 'Lago')).toEqual({ 'R-1': 10, 'R-2': 5 });
  });

  test('that name no client go by their amount alone, or wait with those that fit', async () => {
    const book = makeBook();
    await book.text(invoices);
    const charges =
      'id,Created date (UTC),Amount,Currency,Payment Source Type,Fee\npy_1,2026-02-10 10:00:00,1000.00,eur,card,29.30\npy_2,2026-03-05 10:00:00,250.00,eur,card,7.55\npy_3,2026-03-06 10:00:00,77.00,eur,card,2.00\n';
    const report = await book.text(charges);
    expect(report).toMatchObject({ kind: 'payments', rows: { total: 3, imported: 1, skipped: 0, setAside: 2 } });
    expect(whysOf(report)).toEqual({
      3: 'payment not clear: several open invoices have exactly this amount (250.00: R-2 Lago 250.00; R-3 Nordlicht 250.00)',
      4: 'payment without invoice: no open invoice has exactly this amount (77.00)',
    });
    expect(questionsOf(report)).toContain('payments-untied');
    expect(report.totals.amountMinor).toEqual({ EUR: 100_000 });
    expect(lateness(book, 'Lago')).toEqual({ 'R-1': 10, 'R-2': 122 });
    const again = await book.text(charges);
    expect(again.rows).toEqual({ total: 3, imported: 0, skipped: 1, setAside: 2 });
  });

  test('that fit nothing wait with what is open, and make no client', async () => {
    const book = makeBook();
    await book.text(invoices);
    const report = await book.text('client,paid_on,amount\nLago,2026-03-05,300.00\nNeu,2026-03-05,300.00\n');
    expect(whysOf(report)).toEqual({
      2: 'payment without invoice: no open invoice has exactly this amount (300.00: R-1 Lago 1000.00; R-2 Lago 250.00)',
      3: 'payment without invoice: no open invoice has exactly this amount (300.00)',
    });
    expect(listRows(book.deps.db, 'SELECT 1 FROM clients')).toHaveLength(2);
  });

  test('never before the invoice was written, and each invoice once', async () => {
    const book = makeBook();
    await book.text(invoices);
    const report = await book.text(
      'client,paid_on,amount\nLago,2026-01-31,250.00\nLago,2026-03-05,250.00\nLago,2026-03-06,250.00\n',
    );
    expect(Object.keys(whysOf(report))).toEqual(['2', '4']);
  });

  test('are tied again when their invoices come back', async () => {
    const book = makeBook();
    const first = await book.text(invoices);
    await book.text('client,paid_on,amount\nLago,2026-02-10,1000.00\n');
    undoImport(book.deps, { importId: first.importId });
    expect(listRows(book.deps.db, 'SELECT 1 FROM payments WHERE invoice_id IS NOT NULL')).toHaveLength(0);
    await book.text(invoices);
    expect(lateness(book, 'Lago')).toMatchObject({ 'R-1': 10 });
  });

  test('do not take what a payment with a number has paid, wherever it stands in the file', async () => {
    const book = makeBook();
    await book.text(invoices);
    const report = await book.text(
      'client,invoice,paid_on,amount\nLago,,2026-02-12,1000.00\nLago,R-1,2026-02-10,1000.00\nLago,,2026-03-05,250.00\n',
    );
    expect(whysOf(report)).toEqual({
      2: 'payment without invoice: no open invoice has exactly this amount (1000.00: R-2 Lago 250.00)',
    });
    expect(lateness(book, 'Lago')).toEqual({ 'R-1': 10, 'R-2': 5 });
  });

  test('that name an invoice alone find its client by it', async () => {
    const book = makeBook();
    await book.text(invoices);
    const report = await book.text('invoice,paid_on,amount\nR-3,2026-03-10,250.00\nR-9,2026-03-10,5.00\n');
    expect(report.rows).toMatchObject({ imported: 1, setAside: 1 });
    expect(lateness(book, 'Nordlicht')).toEqual({ 'R-3': 10 });
  });
});

describe('what counts as paid in full', () => {
  test.each([
    ['tax of 20 % withheld from the net', '1220.00', '1020.00', 10],
    ['tax of 15 % withheld', '1210.00', '1060.00', 10],
    ['2 % off for paying early', '1190.00', '1166.20', 10],
    ['a fee of the bank', '1190.00', '1178.00', 10],
    ['half of it is not', '1190.00', '595.00', 150],
  ])('%s', async (_what, gross, paid, days) => {
    const book = makeBook();
    await book.text(
      `Client,Invoice No,Invoice Date,Due Date,Net amount,Gross amount\nLago,R-1,2026-01-01,2026-01-31,1000.00,${gross}\n`,
    );
    await book.text(`client,invoice,paid_on,amount\nLago,R-1,2026-02-10,${paid}\n`);
    expect(lateness(book, 'Lago')).toEqual({ 'R-1': days });
  });
});

describe('credit notes', () => {
  test('take the invoice they name out of payment behaviour', async () => {
    const book = makeBook();
    await book.text(
      withCredits(
        'Lago,R-1,2026-01-01,2026-01-31,Invoice,100.00,EUR,\nLago,C-1,2026-03-01,,Credit note,100.00,EUR,R-1\n',
      ),
    );
    expect(lateness(book, 'Lago')).toEqual({ 'R-1': null, 'C-1': null });
  });

  test('by the exact opposite amount where one invoice of the client has it', async () => {
    const book = makeBook();
    await book.text(
      withCredits(
        'Lago,R-1,2026-01-01,2026-01-31,Invoice,100.00,EUR,\nAlpe,R-2,2026-01-01,2026-01-31,Invoice,100.00,EUR,\n',
      ),
    );
    expect(lateness(book, 'Lago')).toEqual({ 'R-1': 150 });
    const later = await book.text(withCredits('Lago,C-1,2026-03-01,,Credit note,100.00,EUR,\n'));
    expect(questionsOf(later)).toEqual(['vat-unknown']);
    expect(lateness(book, 'Lago')).toEqual({ 'R-1': null, 'C-1': null });
    expect(lateness(book, 'Alpe')).toEqual({ 'R-2': 150 });
    undoImport(book.deps, { importId: later.importId });
    expect(lateness(book, 'Lago')).toEqual({ 'R-1': 150 });
  });

  test('are asked about where two fit', async () => {
    const book = makeBook();
    const report = await book.text(
      withCredits(
        'Lago,R-1,2026-01-01,2026-01-31,Invoice,100.00,EUR,\nLago,R-2,2026-02-01,2026-02-28,Invoice,100.00,EUR,\nLago,C-1,2026-03-01,,Credit note,100.00,EUR,\n',
      ),
    );
    expect(report.questions.find(({ code }) => code === 'credit-note-unclear')?.text).toContain('C-1: R-1, R-2');
    expect(lateness(book, 'Lago')).toMatchObject({ 'R-1': 150, 'R-2': 122 });
  });

  test('of a part leave the rest to be paid', async () => {
    const book = makeBook();
    await book.text(
      withCredits(
        'Lago,R-1,2026-01-01,2026-01-31,Invoice,100.00,EUR,\nLago,C-1,2026-02-15,,Credit note,40.00,EUR,R-1\n',
      ),
    );
    expect(lateness(book, 'Lago')).toMatchObject({ 'R-1': 150 });
    await book.text('client,invoice,paid_on,amount\nLago,R-1,2026-02-10,60.00\n');
    expect(lateness(book, 'Lago')).toMatchObject({ 'R-1': 15 });
  });
});

describe('ledgers', () => {
  const debtors =
    '"EXTF";700;16;"Debitoren/Kreditoren";5;20260306102500000;;;;"";1;2;20260101;4\r\nKonto;Name (Adressatentyp Unternehmen);Ort\r\n10001;"Nordlicht GmbH";"Kiel"\r\n70001;"Grosshandel AG";"Ulm"\r\n';
  const postings =
    '"EXTF";700;21;"Buchungsstapel";13;20260401090000000;;"XY";"";"";1001;456;20260101;4;20260301;20260331;"März"\r\nUmsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Konto;Gegenkonto (ohne BU-Schlüssel);Belegdatum;Belegfeld 1;Buchungstext\r\n119,00;"S";"EUR";10001;8400;0203;"R-1";"Wartung"\r\n119,00;"S";"EUR";1200;10001;3103;"R-1";""\r\n50,00;"S";"EUR";10001;8400;0503;"R-2";""\r\n50,00;"H";"EUR";10001;8400;1003;"R-2";"Storno"\r\n';

  test('wait for the list of debtors, and say so', async () => {
    const book = makeBook();
    const alone = await book.text(postings);
    expect(alone.rows).toMatchObject({ imported: 0, setAside: 4 });
    expect(questionsOf(alone)).toContain('clients-needed');
    const [clients, ledger] = await book
      .all([
        { text: postings, name: 'EXTF_Buchungsstapel.csv' },
        { text: debtors, name: 'EXTF_Debitoren.csv' },
      ])
      .then((reports) => reports.toReversed());
    expect(clients).toMatchObject({ kind: 'clients', rows: { imported: 1, skipped: 1 } });
    expect(ledger).toMatchObject({ kind: 'ledger', rows: { imported: 4 }, totals: { amountMinor: { EUR: 0 } } });
    expect(listRows(book.deps.db, 'SELECT 1 FROM payments WHERE invoice_id IS NOT NULL')).toHaveLength(1);
    expect(listRows(book.deps.db, 'SELECT 1 FROM invoices WHERE credits_invoice_id IS NOT NULL')).toHaveLength(1);
    expect((await book.text(postings)).rows).toMatchObject({ imported: 0, skipped: 4 });
  });
});

test('a sub-customer that was merged stays known to later imports', async () => {
  const book = makeBook();
  const first = await book.text(
    'Date,Num,Customer,Amount,Due date\n2026-01-31,1,Nordlicht,10.00,2026-02-28\n2026-01-31,2,Nordlicht:Werk,20.00,2026-02-28\n',
  );
  expect(first.questions.find(({ code }) => code === 'look-alike-clients')?.text).toContain(
    'Nordlicht = Nordlicht:Werk?',
  );
  const [parent, part] = listRows<{ id: ClientId }>(book.deps.db, 'SELECT id FROM clients ORDER BY name');
  mergeClients(book.deps, { keptId: parent!.id, mergedId: part!.id });
  const later = await book.text('Date,Num,Customer,Amount,Due date\n2026-03-31,3,Nordlicht:Werk,30.00,2026-04-30\n');
  expect(later.clientsCreated).toEqual([]);
  expect(listRows(book.deps.db, 'SELECT 1 FROM invoices GROUP BY client_id')).toHaveLength(1);
});
