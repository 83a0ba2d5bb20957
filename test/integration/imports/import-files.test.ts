import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settleVat } from '../../../electron/services/book/settle-vat.ts';
import { mergeClients } from '../../../electron/services/clients/merge-clients.ts';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import { updateSettings } from '../../../electron/services/settings/update-settings.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
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

const oldInvoices =
  'Customer,Invoice No,Invoice Date,Due Date,Amount,Open Balance\nAcme,1,2026-01-05,2026-01-19,100.00,100.00\nBolt,2,2026-01-06,2026-01-20,50.00,50.00\n';
const newInvoices =
  'Customer,Invoice No,Invoice Date,Due Date,Amount,Open Balance\nAcme,1,2026-01-05,2026-01-19,120.00,0.00\nBolt,2,2026-01-06,2026-01-20,50.00,50.00\nCask,3,2026-02-01,2026-02-15,7.00,7.00\n';

describe('a newer export of the same data', () => {
  test('updates what changed; undo brings the old values back, newest first', async () => {
    const { deps, text } = makeImporter();
    const first = await text(oldInvoices);
    const before = dumpBook(deps.db);
    const second = await text(newInvoices);
    expect(second.rows).toEqual({ total: 3, imported: 2, skipped: 1, setAside: 0 });
    expect(
      listRows(deps.db, 'SELECT number, amount_minor AS amount, balance_minor AS balance FROM invoices ORDER BY 1'),
    ).toEqual([
      { number: '1', amount: 12_000, balance: 0 },
      { number: '2', amount: 5000, balance: 5000 },
      { number: '3', amount: 700, balance: 700 },
    ]);
    expect(() => undoImport(deps, { importId: first.importId })).toThrow(
      expect.objectContaining({ code: 'import-not-newest' }),
    );
    undoImport(deps, { importId: second.importId });
    expect(dumpBook(deps.db)).toEqual(before);
    undoImport(deps, { importId: first.importId });
    expect(dumpBook(deps.db)['clients']).toEqual([]);
  });

  test('leaves what it does not say as it stands', async () => {
    const { deps, text } = makeImporter();
    await text(oldInvoices);
    await text('Customer,Invoice No,Invoice Date,Amount\nAcme,1,2026-01-05,100.00\n');
    expect(
      listRows(deps.db, "SELECT due_on AS due, balance_minor AS balance FROM invoices WHERE number = '1'"),
    ).toEqual([{ due: '2026-01-19', balance: 10_000 }]);
  });

  test('does not take back how the user settled VAT', async () => {
    const { deps, text } = makeImporter();
    await text(oldInvoices);
    settleVat(deps, { vatPct: 25 });
    const settled = dumpBook(deps.db);
    const again = await text(`${oldInvoices}\n`);
    expect(again.rows.imported).toBe(0);
    expect(dumpBook(deps.db)).toEqual(settled);
  });

  test('finds its clients after a merge', async () => {
    const { deps, text } = makeImporter();
    const hours = 'client,worked_on,minutes,note\nAcme,2026-01-05,30,a\nBolt,2026-01-05,60,b\n';
    await text(hours);
    const [acme, bolt] = listRows<{ id: ClientId }>(deps.db, 'SELECT id FROM clients ORDER BY name');
    mergeClients(deps, { keptId: acme!.id, mergedId: bolt!.id });
    const again = await text(`${hours}Bolt,2026-01-06,15,c\n`);
    expect(again.rows).toMatchObject({ imported: 1, skipped: 2 });
    expect(again.clientsCreated).toEqual([]);
    expect(listRows(deps.db, 'SELECT SUM(minutes) AS minutes FROM time_entries')).toEqual([{ minutes: 105 }]);
  });

  test('judgements of the same day are replaced, and come back on undo', async () => {
    const { deps, text } = makeImporter();
    await text('client,assessed_on,criterion,level,pinned,note\nAcme,2026-01-05,R2,B,no,\n');
    await text('client,flag,happened_on,facts,review_on\nAcme,DB3,2026-01-05,Refused,2026-07-05\n');
    const before = dumpBook(deps.db);
    const level = await text('client,assessed_on,criterion,level,pinned,note\nAcme,2026-01-05,R2,D,yes,why\n');
    const flag = await text(
      'client,flag,happened_on,facts,review_on\nAcme,DB3,2026-01-05,Refused in writing,2026-07-05\n',
    );
    expect(listRows(deps.db, 'SELECT level, is_pinned AS pinned, facts FROM assessments, flags')).toEqual([
      { level: 'D', pinned: 1, facts: 'Refused in writing' },
    ]);
    for (const { importId } of [flag, level]) undoImport(deps, { importId });
    expect(dumpBook(deps.db)).toEqual(before);
  });
});

describe('equal time entries', () => {
  const hours = 'client,worked_on,minutes,note\nAcme,2026-01-05,30,call\nAcme,2026-01-05,30,call\n';

  test('are kept as often as they stand in the file, and once more where a newer one has a third', async () => {
    const { deps, text } = makeImporter();
    expect((await text(hours)).rows.imported).toBe(2);
    expect((await text(`${hours}Acme,2026-01-05,30,call\n`)).rows).toMatchObject({ imported: 1, skipped: 2 });
    expect(listRows(deps.db, 'SELECT identity FROM time_entries')).toHaveLength(3);
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

describe('ids of a tool', () => {
  const clients = 'id,name\nb4187a44,Acme\ne5a4d8f5,Bolt\n';
  const hours =
    'id,start,end,billable,client_id\nx1,2026-01-05T09:00:00Z,2026-01-05T10:30:00Z,true,b4187a44\nx2,2026-01-06T09:00:00Z,2026-01-06T09:00:01Z,false,ffff\n';

  test('tie rows that name no client; an unknown id waits', async () => {
    const { deps, text } = makeImporter();
    const first = await text(clients);
    const report = await text(hours);
    expect(report.rows).toEqual({ total: 2, imported: 1, skipped: 0, setAside: 1 });
    expect(report.leftOut[0]?.why).toBe('unknown client: no client has the id ffff');
    expect(listRows(deps.db, 'SELECT name, minutes FROM time_entries JOIN clients ON clients.id = client_id')).toEqual([
      { name: 'Acme', minutes: 90 },
    ]);
    for (const { importId } of [report, first]) undoImport(deps, { importId });
    expect(dumpBook(deps.db)).toMatchObject({ clients: [], client_aliases: [] });
  });

  test('let a changed entry be known again', async () => {
    const { deps, text } = makeImporter();
    await text(clients);
    await text(hours);
    const changed = await text(hours.replace('10:30', '11:30'));
    expect(changed.rows).toMatchObject({ imported: 1, skipped: 0 });
    expect(listRows(deps.db, 'SELECT minutes FROM time_entries')).toEqual([{ minutes: 150 }]);
    undoImport(deps, { importId: changed.importId });
    expect(listRows(deps.db, 'SELECT minutes FROM time_entries')).toEqual([{ minutes: 90 }]);
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
