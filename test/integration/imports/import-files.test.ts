import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import { updateSettings } from '../../../electron/services/settings/update-settings.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { dumpBook, fixture, listRows, makeImporter } from './import-helpers.ts';

const files = [
  'clockify-detailed.csv',
  'clockify-client-last.csv',
  'clockify-wrong-date.csv',
  'toggl-detailed.csv',
  'harvest-eu.csv',
  'invoice-ninja-clients.csv',
  'invoice-ninja-invoices.csv',
  'invoice-ninja-payments.csv',
  'itflow-clients.csv',
  'itflow-contacts.csv',
  'itflow-invoices.csv',
  'itflow-income.csv',
  'itflow-tickets.csv',
  'quickbooks-invoice-list.csv',
  'quickbooks-lines.csv',
  'broken-quote.csv',
  'umlauts-1252.csv',
  'secrets.csv',
] as const;

const oldInvoices =
  'Customer,Invoice No,Invoice Date,Due Date,Amount,Open Balance\nAcme,1,2026-01-05,2026-01-19,100.00,100.00\nBolt,2,2026-01-06,2026-01-20,50.00,50.00\n';

describe('any file', () => {
  test.each(files)('%s: twice changes nothing, undo leaves no trace', async (name) => {
    const { deps, file } = makeImporter();
    const before = dumpBook(deps.db);
    const first = await file(name);
    expect(first.rows.imported + first.rows.skipped + first.rows.setAside).toBe(first.rows.total);
    const after = dumpBook(deps.db);
    const again = await file(name);
    expect(again.rows).toEqual({ ...first.rows, imported: 0, skipped: first.rows.skipped + first.rows.imported });
    expect(again.leftOut.filter(({ why }) => why.startsWith('duplicate'))).toHaveLength(first.rows.imported);
    expect(dumpBook(deps.db)).toEqual(after);
    undoImport(deps, { importId: again.importId });
    expect(dumpBook(deps.db)).toEqual(after);
    undoImport(deps, { importId: first.importId });
    expect(dumpBook(deps.db)).toEqual(before);
    expect((await file(name)).rows).toEqual(first.rows);
  });

  test.each(files)('%s: a dry run reports the same and stores nothing', async (name) => {
    const { deps, all, file } = makeImporter();
    const [rehearsed] = await all([{ path: fixture(name) }], true);
    expect(
      listRows(deps.db, 'SELECT id FROM imports UNION ALL SELECT id FROM clients UNION ALL SELECT id FROM acts'),
    ).toEqual([]);
    const report = await file(name);
    expect({ ...rehearsed, importId: '' }).toEqual({ ...report, importId: '' });
  });
});

describe('files given together', () => {
  test('clients come first, whatever the order; payments find their invoices', async () => {
    const { deps, all } = makeImporter();
    const given = [
      'itflow-income.csv',
      'itflow-tickets.csv',
      'itflow-contacts.csv',
      'itflow-invoices.csv',
      'itflow-clients.csv',
    ];
    const reports = await all(given.map((name) => ({ path: fixture(name) })));
    expect(reports.map(({ file, kind, clientsCreated }) => [file, kind, clientsCreated.length])).toEqual([
      ['itflow-income.csv', 'payments', 0],
      ['itflow-tickets.csv', 'tickets', 0],
      ['itflow-contacts.csv', 'contacts', 0],
      ['itflow-invoices.csv', 'invoices', 0],
      ['itflow-clients.csv', 'clients', 2],
    ]);
    expect(reports[2]?.rows).toEqual({ total: 3, imported: 2, skipped: 0, setAside: 1 });
    expect(
      listRows(deps.db, 'SELECT invoice_number AS number FROM payments WHERE invoice_id IS NOT NULL ORDER BY 1'),
    ).toEqual([{ number: 'INV-1' }, { number: 'INV-2' }]);
  });

  test('a file that is refused leaves the others out too, with its name and the choices', async () => {
    const { deps, all } = makeImporter();
    await expect(
      all([{ path: fixture('toggl-detailed.csv') }, { path: fixture('clockify-ambiguous.csv') }]),
    ).rejects.toMatchObject({
      code: 'ambiguous-date-order',
      details: { file: 'clockify-ambiguous.csv', choices: ['dmy', 'mdy'], column: 'Start Date' },
    });
    expect(listRows(deps.db, 'SELECT id FROM imports')).toEqual([]);
  });

  test('a file that can not be opened', async () => {
    const { all } = makeImporter();
    await expect(all([{ path: '/nowhere/at-all.csv' }])).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});

describe('payments', () => {
  test('are tied when the invoices come later, and untied when those are undone', async () => {
    const { deps, file } = makeImporter();
    await file('invoice-ninja-payments.csv');
    const tied = () => listRows(deps.db, 'SELECT 1 FROM payments WHERE invoice_id IS NOT NULL').length;
    expect(tied()).toBe(0);
    const invoices = await file('invoice-ninja-invoices.csv');
    expect(tied()).toBe(3);
    undoImport(deps, { importId: invoices.importId });
    expect(tied()).toBe(0);
  });

  test('an exact duplicate inside a file is imported and asked about', async () => {
    const { file } = makeImporter();
    const report = await file('invoice-ninja-payments.csv');
    expect(report.totals.amountMinor).toEqual({ USD: 142_050 });
    expect(report.questions).toMatchObject([{ code: 'exact-duplicates', rows: [5, 6] }]);
  });
});

describe('clients', () => {
  test('are found by name in any spelling, then by mail domain; an unknown name creates one, an empty one waits', async () => {
    const { deps, text } = makeImporter();
    await text('name,email_domain\nAcme GmbH,acme.example\nMüller & Söhne,mueller.example\n');
    const report = await text(
      'Client,Ticket Number,Date Opened,From Email\nACME gmbh,1,2026-01-05 10:00,\nMuller und Sohne,2,2026-01-05 11:00,\n,3,2026-01-05 12:00,jo@acme.example\n,4,2026-01-05 13:00,x@gmail.com\nNewcomer,5,2026-01-05 14:00,\n,6,2026-01-05 15:00,\n',
    );
    expect(report.leftOut.map(({ row, why }) => [row, why])).toEqual([
      [5, 'unknown client: the e-mail address x@gmail.com belongs to no known client'],
      [7, 'client missing'],
    ]);
    expect(report.clientsCreated).toContain('Newcomer');
    expect(
      listRows(
        deps.db,
        "SELECT COUNT(*) AS n FROM tickets JOIN clients ON clients.id = client_id WHERE clients.name = 'Acme GmbH'",
      ),
    ).toEqual([{ n: 2 }]);
    expect(report.questions.map(({ code }) => code)).toContain('matched-by-domain');
  });

  test('only names that are the same are taken; alike ones are pointed out', async () => {
    const { text } = makeImporter();
    await text('name,city\nHotel Adler,Port\n');
    const report = await text('client,worked_on,minutes\nHotel Adlre,2026-01-05,30\n');
    expect(report.clientsCreated).toEqual(['Hotel Adlre']);
    expect(report.questions).toMatchObject([{ code: 'look-alike-clients' }]);
  });

  test('that an import created stay when later work hangs on them', async () => {
    const { deps, text } = makeImporter();
    const first = await text('client,worked_on,minutes\nAcme,2026-01-05,30\nBolt,2026-01-05,30\n');
    await text('client,month,description,amount\nAcme,2026-01,Backup,10.00\n');
    expect(undoImport(deps, { importId: first.importId })).toMatchObject({
      clientsRemoved: ['Bolt'],
      clientsKept: ['Acme'],
    });
    expect(() => undoImport(deps, { importId: first.importId })).toThrow(
      expect.objectContaining({ code: 'undo-not-possible' }),
    );
  });

  test('a pasted list becomes estimates, and undo takes them back', async () => {
    const { deps, text } = makeImporter();
    const report = await text('Acme\t12,000.50\nBolt\t4,800.00\n', {}, 'pasted');
    expect(report).toMatchObject({ kind: 'clients', rows: { imported: 2 }, clientsCreated: ['Acme', 'Bolt'] });
    expect(listRows(deps.db, 'SELECT figure, value FROM estimates ORDER BY value')).toEqual([
      { figure: 'revenuePerYear', value: 4800 },
      { figure: 'revenuePerYear', value: 12_000.5 },
    ]);
    undoImport(deps, { importId: report.importId });
    expect(dumpBook(deps.db)).toMatchObject({ clients: [], estimates: [] });
  });

  test('a newer list adds what it knows; the same list does not take back what the user typed', async () => {
    const { deps, text } = makeImporter();
    const list = 'name,city,country\nAcme,Port,Ireland\n';
    await text(list);
    deps.db.prepare("UPDATE clients SET city = 'Elsewhere'").run();
    expect((await text(list)).rows.skipped).toBe(1);
    expect((await text('name,seats\nAcme,12\n')).rows.imported).toBe(1);
    expect(listRows(deps.db, 'SELECT city, country, seats FROM clients')).toEqual([
      { city: 'Elsewhere', country: 'IE', seats: 12 },
    ]);
  });
});

test('thousands of rows leave the connection as it was', async () => {
  const { deps, text } = makeImporter();
  const settings = () => [
    deps.db.pragma('cache_size', { simple: true }),
    deps.db.pragma('wal_autocheckpoint', { simple: true }),
  ];
  const before = settings();
  const lines = Array.from({ length: 6000 }, (_, at) => `Client ${at % 7},2026-01-05,${at % 60},note ${at}`);
  const report = await text(`client,worked_on,minutes,note\n${lines.join('\n')}\n`);
  expect(report.rows.imported).toBe(6000);
  expect(settings()).toEqual(before);
  expect(
    (await text(`client,worked_on,minutes,note\n${lines.join('\n')}\n`)).leftOut.filter(
      ({ cells }) => cells.length > 0,
    ),
  ).toHaveLength(200);
});

describe('money', () => {
  test('without a currency counts as the operator’s; others keep theirs', async () => {
    const { deps, text, file } = makeImporter();
    updateSettings(deps, { currency: 'EUR' as CurrencyCode });
    expect((await text(oldInvoices)).totals.amountMinor).toEqual({ EUR: 15_000 });
    expect((await file('quickbooks-lines.csv')).totals.amountMinor).toEqual({ EUR: 469_500, USD: 131_500 });
  });

  test('of unknown VAT is marked, with one question for the file; the answer settles it', async () => {
    const { deps, text } = makeImporter();
    const marks = () => listRows(deps.db, 'SELECT DISTINCT may_include_vat AS mark FROM invoices');
    const first = await text(oldInvoices);
    expect(first.questions.filter(({ code }) => code === 'vat-unknown')).toHaveLength(1);
    expect(marks()).toEqual([{ mark: 1 }]);
    undoImport(deps, { importId: first.importId });
    expect((await text(oldInvoices, { vat: 'net' })).questions).toEqual([]);
    expect(marks()).toEqual([{ mark: 0 }]);
  });
});

test('secrets of a file are nowhere in the store', async () => {
  const { deps, file } = makeImporter();
  const report = await file('secrets.csv');
  const everything = JSON.stringify([
    report,
    dumpBook(deps.db),
    listRows(deps.db, 'SELECT * FROM import_rows_left_out'),
    listRows(deps.db, 'SELECT * FROM imports'),
    listRows(deps.db, 'SELECT * FROM act_changes'),
    deps.told,
  ]);
  expect(everything).not.toMatch(/hunter2|JBSWY3|correct horse|GEZDG/);
  expect(report.leftOut[0]?.cells).toEqual(['Harbour Dental', '', 'Owner', 'bo@harbour.example', '2', '•••', '•••']);
});

test('any run of imports can be undone back to where it began', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...files], { minLength: 2, maxLength: 5 }), async (chosen) => {
      const { deps, file } = makeImporter();
      const stages = [];
      for (const name of chosen) {
        const before = dumpBook(deps.db);
        stages.push({ before, importId: (await file(name)).importId });
      }
      for (const { before, importId } of stages.toReversed()) {
        undoImport(deps, { importId });
        expect(dumpBook(deps.db)).toEqual(before);
      }
    }),
    { numRuns: 6 },
  );
});
