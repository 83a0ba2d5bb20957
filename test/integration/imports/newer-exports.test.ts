import { describe, expect, test } from 'vitest';
import { settleVat } from '../../../electron/services/book/settle-vat.ts';
import { mergeClients } from '../../../electron/services/clients/merge-clients.ts';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { dumpBook, listRows, makeImporter } from './import-helpers.ts';

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
