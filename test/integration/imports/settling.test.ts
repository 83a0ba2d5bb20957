import { describe, expect, test } from 'vitest';
import { bookHandlers } from '../../../electron/services/book/book-handlers.ts';
import { mergeClients } from '../../../electron/services/clients/merge-clients.ts';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import { updateSettings } from '../../../electron/services/settings/update-settings.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { dumpBook, type Importer, listRows, makeImporter } from './import-helpers.ts';

const asOf = toCalendarDate('2026-06-30');

function makeBook(): Importer {
  const importer = makeImporter();
  updateSettings(importer.deps, { currency: 'EUR' as CurrencyCode });
  return importer;
}

const whysOf = (report: { readonly leftOut: readonly { readonly row: number; readonly why: string }[] }) =>
  Object.fromEntries(report.leftOut.map(({ row, why }) => [row, why]));

const questionsOf = (report: { readonly questions: readonly { readonly code: string }[] }) =>
  report.questions.map(({ code }) => code);

/** Days beyond terms by invoice number, as payment behaviour counts them. */
function lateness({ deps }: Importer, name: string): Record<string, number | null> {
  const [client] = listRows<{ id: ClientId }>(deps.db, `SELECT id FROM clients WHERE name = '${name}'`);
  const { invoices } = bookHandlers['book.listClientRows'](deps, { clientId: client!.id, asOf });
  return Object.fromEntries(invoices.map((row) => [row.number ?? '', row.daysBeyondTerms]));
}

const invoices = `client,number,issued_on,due_on,amount,currency
Lago,R-1,2026-01-01,2026-01-31,1000.00,EUR
Lago,R-2,2026-02-01,2026-02-28,250.00,EUR
Nordlicht,R-3,2026-02-01,2026-02-28,250.00,EUR
`;

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

const withCredits = (rows: string) => `Customer,Num,Date,Due date,Type,Amount,Currency,Original invoice\n${rows}`;

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

const balances =
  'client,number,issued_on,due_on,open_balance,currency\nLago,R-1,2026-01-01,2026-01-31,400.00,EUR\nGhost,R-8,2026-05-01,2026-05-31,90.00,EUR\n';

const later = 'client,number,issued_on,due_on,open_balance,currency\nLago,R-9,2026-06-01,2026-06-30,70.00,EUR\n';
const openOnes = (book: Importer) =>
  listRows<{ number: string }>(
    book.deps.db,
    'SELECT number FROM invoices WHERE is_open_balance AND balance_minor > 0 ORDER BY 1',
  ).map(({ number }) => number);

const at = (listOn: string) => ({ listOn: toCalendarDate(listOn) });

describe('open balances that a newer report shows no more', () => {
  test('are settled, said so, and come back with its undo', async () => {
    const book = makeBook();
    await book.text(balances, at('2026-05-31'));
    const report = await book.text(later, at('2026-06-15'));
    expect(report.questions).toMatchObject([{ code: 'balances-settled', text: expect.stringContaining('Ghost R-8') }]);
    expect(openOnes(book)).toEqual(['R-9']);
    undoImport(book.deps, { importId: report.importId });
    expect(openOnes(book)).toEqual(['R-1', 'R-8']);
  });

  test('stay where somebody says so, and are asked about while rows wait', async () => {
    const said = makeBook();
    await said.text(balances, at('2026-05-31'));
    expect(questionsOf(await said.text(later, { absent: 'open', ...at('2026-06-15') }))).toEqual([]);
    expect(openOnes(said)).toEqual(['R-1', 'R-8', 'R-9']);
    const waiting = makeBook();
    await waiting.text(balances, at('2026-05-31'));
    const torn = `${later}Ghost,R-8,2026-05-01,2026-05-31,many,EUR\n`;
    expect(questionsOf(await waiting.text(torn, at('2026-06-15')))).toEqual(['balances-absent']);
    expect(openOnes(waiting)).toEqual(['R-1', 'R-8', 'R-9']);
    const settled = makeBook();
    await settled.text(balances, at('2026-05-31'));
    expect(questionsOf(await settled.text(torn, { absent: 'settled', ...at('2026-06-15') }))).toEqual([]);
    expect(openOnes(settled)).toEqual(['R-9']);
  });
});

describe('open balances', () => {
  test('are told to their invoice, or stand for it, and are no revenue', async () => {
    const book = makeBook();
    await book.text(invoices);
    const before = bookHandlers['book.grade'](book.deps, { asOf }).totals.invoicedMinor;
    const report = await book.text(balances);
    expect(report).toMatchObject({
      kind: 'receivables',
      rows: { imported: 2 },
      totals: { amountMinor: { EUR: 49_000 } },
    });
    const after = bookHandlers['book.grade'](book.deps, { asOf }).totals;
    expect(after.invoicedMinor).toBe(before);
    expect(
      listRows(
        book.deps.db,
        "SELECT balance_minor AS balance, amount_minor AS amount FROM invoices WHERE number = 'R-1'",
      ),
    ).toEqual([{ balance: 40_000, amount: 100_000 }]);
    expect(lateness(book, 'Ghost')).toEqual({ 'R-8': 30 });
  });

  test('twice change nothing, and undo takes them back', async () => {
    const book = makeBook();
    await book.text(invoices);
    const before = dumpBook(book.deps.db);
    const report = await book.text(balances);
    const stored = dumpBook(book.deps.db);
    expect((await book.text(balances)).rows).toMatchObject({ imported: 0, skipped: 2 });
    expect(dumpBook(book.deps.db)).toEqual(stored);
    undoImport(book.deps, { importId: report.importId });
    expect(dumpBook(book.deps.db)).toEqual(before);
  });

  test('become the invoice when that comes, and its payment settles it', async () => {
    const book = makeBook();
    await book.text(balances);
    await book.text('client,number,issued_on,due_on,amount,currency\nGhost,R-8,2026-05-01,2026-05-31,100.00,EUR\n');
    expect(
      listRows(
        book.deps.db,
        "SELECT amount_minor AS amount, balance_minor AS balance, is_open_balance AS isOpen FROM invoices WHERE number = 'R-8'",
      ),
    ).toEqual([{ amount: 10_000, balance: 9_000, isOpen: 0 }]);
    await book.text('client,invoice,paid_on,amount\nGhost,R-8,2026-06-10,100.00\n');
    expect(lateness(book, 'Ghost')).toEqual({ 'R-8': 10 });
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

describe('inventory records', () => {
  const devices =
    'Client,Name,Type,Make,Model,Serial,OS\nLago,PC-1,Desktop,Dell,7010,ABC123,Windows 11\nLago,PC-2,Laptop,Dell,5540,ABC124,Windows 11\n';
  const recordsOf = ({ deps }: Importer) =>
    listRows<{ section: string; values: string }>(
      deps.db,
      'SELECT section, field_values AS "values" FROM inventory_records ORDER BY section, position',
    ).map(({ section, values }) => [section, JSON.parse(values) as Record<string, string>] as const);

  test('come from lists of devices, take what a newer one adds, and go with undo', async () => {
    const book = makeBook();
    const first = await book.text(devices);
    expect(first).toMatchObject({ kind: 'assets', rows: { imported: 2 } });
    expect((await book.text(devices)).rows).toMatchObject({ imported: 0, skipped: 2 });
    const newer = await book.text(
      'Client,Name,Type,Serial,OS,Warranty Expire\nLAGO,PC-1,Desktop,abc123,Windows 12,2027-01-31\n',
    );
    expect(recordsOf(book)[0]).toMatchObject([
      '06',
      { model: 'Dell 7010', os: 'Windows 12', warrantyEndsOn: '2027-01-31' },
    ]);
    undoImport(book.deps, { importId: newer.importId });
    expect(recordsOf(book)[0]?.[1]).toMatchObject({ os: 'Windows 11' });
    undoImport(book.deps, { importId: first.importId });
    expect(recordsOf(book)).toEqual([]);
  });

  test('never hold a password, whatever column it stands in', async () => {
    const book = makeBook();
    const report = await book.text(
      'Client,Name,Type,Serial,OS,Notes\nLago,PC-1,Desktop,ABC123,Windows 11,password: Sommer2026!\n',
    );
    expect(report).toMatchObject({ rows: { imported: 1 }, questions: [{ code: 'secrets-left-out', rows: [2] }] });
    expect(JSON.stringify(recordsOf(book))).not.toContain('Sommer2026');
  });

  test('domains find their client by themselves, or wait', async () => {
    const book = makeBook();
    const domains = 'Domain,Registrar,"Web Host","Expiration Date"\nlago.example,Joker,,2027-01-01\n';
    const alone = await book.text(domains);
    expect(whysOf(alone)).toEqual({ 2: 'unknown client: the domain lago.example belongs to no known client' });
    await book.text('name,email_domain\nLago,lago.example\n');
    expect((await book.text(domains)).rows).toMatchObject({ imported: 1 });
    expect(recordsOf(book)).toEqual([['14', { domain: 'lago.example', registrar: 'Joker', expiresOn: '2027-01-01' }]]);
  });
});

describe('tickets after hours', () => {
  const tickets =
    'client,number,opened_at,after_hours\nLago,1,2026-03-03 09:00,\nLago,2,2026-03-03 20:00,\nLago,3,2026-03-08 10:00,no\nLago,4,2026-03-08,\n';
  const timesOf = ({ deps }: Importer) =>
    listRows<{ isAfter: number | null }>(deps.db, 'SELECT is_after_hours AS isAfter FROM tickets ORDER BY number').map(
      ({ isAfter }) => isAfter,
    );

  test('are told by the office hours; the file’s own word stays', async () => {
    const book = makeBook();
    await book.text(tickets);
    expect(timesOf(book)).toEqual([null, null, 0, null]);
    updateSettings(book.deps, { officeHours: 'Mon-Fri 08:00-18:00' });
    expect(timesOf(book)).toEqual([0, 1, 0, null]);
    updateSettings(book.deps, { officeHours: 'Mon-Fri 10:00-22:00' });
    expect(timesOf(book)).toEqual([1, 0, 0, null]);
    await book.text('client,number,opened_at\nLago,5,2026-03-03 09:30\n');
    expect(timesOf(book)).toEqual([1, 0, 0, null, 1]);
    updateSettings(book.deps, { officeHours: null });
    expect(timesOf(book)).toEqual([null, null, 0, null, null]);
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
