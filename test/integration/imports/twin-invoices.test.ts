import { describe, expect, test } from 'vitest';
import { answerRows } from '../../../electron/services/imports/answers/answer-rows.ts';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import { updateSettings } from '../../../electron/services/settings/update-settings.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { dumpBook, type Importer, listRows, makeImporter } from './import-helpers.ts';

function makeBook(): Importer {
  const importer = makeImporter();
  updateSettings(importer.deps, { currency: 'EUR' as CurrencyCode });
  return importer;
}

const invoicesOf = ({ deps }: Importer) =>
  listRows<{ name: string; number: string; net: number; gross: number | null }>(
    deps.db,
    'SELECT name, number, amount_minor AS net, gross_minor AS gross FROM invoices JOIN clients ON clients.id = client_id ORDER BY number, name',
  ).map(({ name, number, net, gross }) => `${name} ${number} ${net}/${gross}`);

const whysOf = (report: { readonly leftOut: readonly { readonly row: number; readonly why: string }[] }) =>
  Object.fromEntries(report.leftOut.map(({ row, why }) => [row, why]));

const netAndGross = 'Client,Invoice No,Invoice Date,Due Date,Net amount,Gross amount,Currency\n';
const one = `${netAndGross}Lago GmbH,R-1,2026-01-05,2026-02-05,100.00,119.00,EUR\n`;
const reportOf = (rows: string) =>
  `Invoices\n\nDate,Transaction type,Num,Name,Memo/Description,Due date,Amount,Open balance\n${rows}`;

describe('an invoice that two tools tell', () => {
  test('counts once, whichever comes first, and the other fills in what is open', async () => {
    const other = reportOf(
      '01/25/2026,Invoice,R-2,LAGO GmbH,,02/25/2026,50.00,50.00\n01/05/2026,Invoice,R-1,LAGO GmbH,,02/05/2026,119.00,0.00\n',
    );
    const forth = makeBook();
    await forth.text(one);
    const second = await forth.text(other);
    expect(second).toMatchObject({ source: 'quickbooks', rows: { imported: 2, setAside: 0 } });
    expect(invoicesOf(forth)).toEqual(['Lago GmbH R-1 10000/11900', 'Lago GmbH R-2 5000/null']);
    const back = makeBook();
    await back.text(other);
    await back.text(one);
    expect(invoicesOf(back)).toEqual(['LAGO GmbH R-1 10000/11900', 'LAGO GmbH R-2 5000/null']);
  });

  test('is a duplicate with its reason where nothing is left to fill in, and undo brings all back', async () => {
    const book = makeBook();
    await book.text(one);
    const before = dumpBook(book.deps.db);
    const second = await book.text(
      reportOf(
        '01/05/2026,Invoice,R-1,Lago GmbH,,02/05/2026,119.00,\n01/15/2026,Invoice,R-2,Lago GmbH,,02/15/2026,9.00,\n',
      ),
    );
    expect(whysOf(second)).toEqual({ 4: 'duplicate: another file brought the same invoice' });
    undoImport(book.deps, { importId: second.importId });
    expect(dumpBook(book.deps.db)).toEqual(before);
  });

  test('with another amount waits, and is settled by one answer', async () => {
    const other = reportOf(
      '01/05/2026,Invoice,R-1,Lago GmbH,,02/05/2026,120.00,\n01/15/2026,Invoice,R-2,Lago GmbH,,02/15/2026,9.00,\n',
    );
    const book = makeBook();
    await book.text(one);
    const [asked] = await book.all([{ text: other, name: 'other.csv' }], true);
    expect(asked!.questions.find(({ code }) => code === 'invoices-known')).toMatchObject({
      rows: [4],
      choices: [{ about: '', options: ['same', 'other'] }],
    });
    expect((await book.text(other, { twins: 'same' })).rows).toMatchObject({ imported: 1, skipped: 1, setAside: 0 });
    expect(invoicesOf(book)).toEqual(['Lago GmbH R-1 10000/11900', 'Lago GmbH R-2 900/null']);
    const two = makeBook();
    await two.text(one);
    await two.text(other, { twins: 'other' });
    expect(invoicesOf(two)).toHaveLength(3);
  });

  test('with the same number on another day is another invoice', async () => {
    const book = makeBook();
    await book.text(one);
    await book.text(reportOf('01/15/2027,Invoice,R-1,Lago GmbH,,02/15/2027,119.00,\n'));
    expect(invoicesOf(book)).toHaveLength(2);
  });
});

const head = 'client,number,issued_on,amount,currency\n';

describe('an invoice that comes again under another client', () => {
  const before = `${head}Old Name,1,2026-01-05,100.00,EUR\nLago,2,2026-01-05,70.00,EUR\n`;
  const after = `${head}New Name,1,2026-01-05,100.00,EUR\nNew Name,3,2026-02-05,100.00,EUR\nLago,2,2026-01-05,70.00,EUR\n`;

  test('waits, and counts once when its client is told', async () => {
    const book = makeBook();
    await book.text(before);
    const report = await book.text(after);
    expect(whysOf(report)).toEqual({
      2: 'invoice known under another client: Old Name has one of this number and day',
      4: 'duplicate: imported already',
    });
    const [old] = listRows<{ id: ClientId }>(book.deps.db, "SELECT id FROM clients WHERE name = 'Old Name'");
    const { importId } = report;
    answerRows(book.deps, { importId, rows: [2], answer: { kind: 'client', clientId: old!.id } });
    expect(invoicesOf(book)).toEqual(['Old Name 1 10000/null', 'Lago 2 7000/null', 'New Name 3 10000/null']);
  });

  test('is left alone where each client has numbers of its own', async () => {
    const book = makeBook();
    await book.text(`${head}Lago,1,2026-01-31,100.00,EUR\nRiva,1,2026-01-31,80.00,EUR\n`);
    const report = await book.text(`${head}Ponte,1,2026-01-31,100.00,EUR\n`);
    expect(report.rows).toMatchObject({ imported: 1, setAside: 0 });
  });

  test('with a name like the other and another amount waits too, and makes no client', async () => {
    const book = makeBook();
    await book.text(`${head}"Nordlicht, Kontor",7,2026-01-05,100.00,EUR\n`);
    const report = await book.text(`${head}Nordlicht Kontor Kiel,7,2026-01-05,40.00,EUR\n`);
    expect(whysOf(report)).toEqual({
      2: 'invoice known under another client: Nordlicht, Kontor has one of this number and day',
    });
    expect(report.clientsCreated).toEqual([]);
  });
});

describe('what a file changes in the book', () => {
  test('is said with both amounts', async () => {
    const book = makeBook();
    await book.text(`${head}Lago,1,2026-01-05,120.00,EUR\nLago,2,2026-03-05,50.00,EUR\n`);
    const { questions } = await book.text(`${head}Lago,1,2026-01-05,100.00,EUR\nLago,2,2026-03-05,50.00,EUR\n`);
    expect(questions).toMatchObject([{ code: 'amounts-changed', text: expect.stringContaining('1 120.00 → 100.00') }]);
  });
});

describe('a part payment that two tools tell with the number of its invoice', () => {
  const bank = 'client,invoice,paid_on,amount\nLago,1,2026-02-05,40.00\nLago,1,2026-02-20,40.00\n';
  const processor =
    'Customer,Invoice number,Payment date,Amount received\nLago,1,2026-02-06,40.00\nLago,1,2026-03-05,20.00\n';
  const paid = ({ deps }: Importer) =>
    listRows<{ sum: number }>(deps.db, 'SELECT SUM(amount_minor) AS sum FROM payments')[0]!.sum;
  const makePaid = async () => {
    const book = makeBook();
    await book.text(`${head}Lago,1,2026-01-05,100.00,EUR\n`);
    await book.text(bank, {}, 'bank.csv');
    return book;
  };

  test('is asked about, and waits', async () => {
    const book = await makePaid();
    const report = await book.text(processor, { kind: 'payments' });
    expect(report.rows).toEqual({ total: 2, imported: 1, skipped: 0, setAside: 1 });
    expect(report.questions.find(({ code }) => code === 'payments-known')).toMatchObject({
      text: expect.stringContaining('bank.csv'),
      rows: [2],
    });
    expect(paid(book)).toBe(10000);
  });

  test('counts once or again, as the user says, and undo brings all back', async () => {
    const book = await makePaid();
    const before = dumpBook(book.deps.db);
    const same = await book.text(processor, { kind: 'payments', twins: 'same' });
    expect(whysOf(same)).toEqual({ 2: 'copy: the same payment is in the book from bank.csv' });
    expect(paid(book)).toBe(10000);
    undoImport(book.deps, { importId: same.importId });
    expect(dumpBook(book.deps.db)).toEqual(before);
    const other = await book.text(processor, { kind: 'payments', twins: 'other' });
    expect(other.rows.imported).toBe(2);
    expect(paid(book)).toBe(14000);
  });

  test('is known by itself in a newer file of the same shape', async () => {
    const book = await makePaid();
    const report = await book.text(`${bank}Lago,1,2026-02-21,20.00\n`);
    expect(report.rows).toEqual({ total: 3, imported: 1, skipped: 2, setAside: 0 });
  });
});

describe('a payment that two tools tell', () => {
  test('pays no second invoice of the same amount', async () => {
    const book = makeBook();
    await book.text(`${head}Lago,1,2026-01-05,100.00,EUR\nLago,2,2026-01-06,100.00,EUR\n`);
    await book.text('client,invoice,paid_on,amount\nLago,1,2026-02-05,100.00\n');
    const report = await book.text('Customer,Payment date,Amount received\nLago,2026-02-07,100.00\n', {
      kind: 'payments',
    });
    expect(report.rows).toMatchObject({ imported: 0, setAside: 1 });
    expect(whysOf(report)[2]).toContain('payment known already?');
    const later = await book.text('client,paid_on,amount\nLago,2026-03-05,100.00\n');
    expect(later.rows).toMatchObject({ imported: 1, setAside: 0 });
  });
});
