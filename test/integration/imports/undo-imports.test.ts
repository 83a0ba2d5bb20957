import { describe, expect, test } from 'vitest';
import { forgetOldActs } from '../../../electron/services/acts/undo-act.ts';
import { eraseContact } from '../../../electron/services/contacts/erase-contact.ts';
import { redoImport } from '../../../electron/services/imports/redo-import.ts';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import type { ContactId } from '../../../shared/core/ids.ts';
import { createAsk } from '../../helpers/ask.ts';
import { fixedClock } from '../../helpers/fixed-ports.ts';
import { testImportWorker, timeRows } from '../../helpers/import-worker.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { dumpBook, listRows, makeImporter } from './import-helpers.ts';

function open() {
  const worker = testImportWorker();
  const deps = createTestDeps({ ports: { importWorker: worker } });
  const call = createAsk(deps);
  const take = async (text: string, name = 'file.csv') => {
    const token = deps.files.addPasted(text, name);
    const { reports } = await call('imports.run', { files: [{ token, options: {} }] });
    return reports[0]!.importId;
  };
  return { deps, call, take, worker };
}

const invoices = (net: number) => `client,number,issued_on,net\nAcme,1,2026-01-05,${net}\nBolt,2,2026-01-06,50\n`;
const payments = 'client,invoice_number,paid_on,amount\nAcme,1,2026-02-01,100\nCask,9,2026-02-01,5\n';

describe('undoing an import', () => {
  test('is told beforehand, whole, and can be taken back', async () => {
    const { deps, call, take } = open();
    const first = await take(invoices(100), 'invoices.csv');
    await take(payments, 'payments.csv');
    const before = dumpBook(deps.db);
    expect(await call('imports.planUndo', { importId: first })).toEqual({
      file: 'invoices.csv',
      isUndone: false,
      rowsGone: [{ table: 'invoices', count: 2 }],
      rowsRestored: 0,
      blockers: [],
      clientsRemoved: ['Bolt'],
      clientsKept: [{ name: 'Acme', because: [{ table: 'payments', count: 1 }], isEdited: false }],
      paymentsUntied: 1,
      rowsEdited: 0,
    });
    expect(dumpBook(deps.db)).toEqual(before);
    await call('imports.undo', { importId: first });
    expect(listRows(deps.db, 'SELECT name FROM clients ORDER BY name')).toEqual([{ name: 'Acme' }, { name: 'Cask' }]);
    expect(listRows(deps.db, 'SELECT invoice_id FROM payments')).toEqual([{ invoice_id: null }, { invoice_id: null }]);
    expect((await call('imports.list', {})).find(({ id }) => id === first)).toMatchObject({ canRedo: true });
    await call('imports.redo', { importId: first });
    expect(dumpBook(deps.db)).toEqual(before);
    expect((await call('imports.list', {})).find(({ id }) => id === first)).toMatchObject({
      undoneAt: null,
      canRedo: false,
    });
    await call('imports.undo', { importId: first });
    await call('imports.redo', { importId: first });
    expect(dumpBook(deps.db)).toEqual(before);
  });

  test('a newer file that changed its rows stands in the way, by name and number of rows', async () => {
    const { deps, call, take } = open();
    const first = await take(invoices(100), 'january.csv');
    const before = dumpBook(deps.db);
    const newer = await take(invoices(300), 'february.csv');
    const plan = await call('imports.planUndo', { importId: first });
    expect(plan.blockers).toEqual([{ kind: 'newer-import', importId: newer, file: 'february.csv', rows: 1 }]);
    await expect(call('imports.undo', { importId: first })).rejects.toMatchObject({ code: 'import-not-newest' });
    const after = dumpBook(deps.db);
    expect(await call('imports.planUndo', { importId: newer })).toMatchObject({ rowsRestored: 1, blockers: [] });
    await call('imports.undo', { importId: newer });
    expect(dumpBook(deps.db)).toEqual(before);
    await call('imports.redo', { importId: newer });
    expect(dumpBook(deps.db)).toEqual(after);
  });

  test('an older one goes alone where nothing rests on it', async () => {
    const { deps, call, take } = open();
    const first = await take(invoices(100), 'a.csv');
    await take('client,worked_on,minutes\nCask,2026-01-05,30\n', 'b.csv');
    await call('imports.undo', { importId: first });
    expect(listRows(deps.db, 'SELECT name FROM clients')).toEqual([{ name: 'Cask' }]);
  });

  test('is not taken back where its rows have come in again', async () => {
    const { deps, call, take } = open();
    const first = await take(invoices(100));
    await call('imports.undo', { importId: first });
    await take(invoices(100));
    const before = dumpBook(deps.db);
    await expect(call('imports.redo', { importId: first })).rejects.toMatchObject({ code: 'undo-not-possible' });
    expect(dumpBook(deps.db)).toEqual(before);
  });

  test('is forgotten after thirty days, and at once where a person is erased', async () => {
    const { deps, call, take } = open();
    const first = await take(invoices(100));
    await call('imports.undo', { importId: first });
    forgetOldActs({ ...deps, db: deps.db, ports: { ...deps.ports, clock: fixedClock('2026-08-15') } });
    expect(listRows(deps.db, 'SELECT seq FROM undone_rows')).toEqual([]);
    await expect(call('imports.redo', { importId: first })).rejects.toMatchObject({ code: 'undo-not-possible' });
    const people = await take('client,name,email\nAcme,Ann Able,ann@acme.example\nAcme,Bob Best,bob@acme.example\n');
    const [ann] = listRows<{ id: ContactId }>(deps.db, "SELECT id FROM contacts WHERE name = 'Ann Able'");
    const other = await take('client,name,email\nAcme,Cy Cole,cy@acme.example\n');
    await call('imports.undo', { importId: other });
    expect(people).toBeDefined();
    eraseContact(deps, { contactId: ann!.id });
    expect(listRows(deps.db, 'SELECT seq FROM undone_rows')).toEqual([]);
  });

  test('a client that stayed for the sake of a newer import is told to go with it', async () => {
    const { deps, call, take } = open();
    const first = await take(invoices(100), 'invoices.csv');
    const second = await take('client,invoice_number,paid_on,amount\nAcme,1,2026-02-01,100\n', 'payments.csv');
    await call('imports.undo', { importId: first });
    const plan = await call('imports.planUndo', { importId: second });
    expect(plan.clientsRemoved).toEqual(['Acme']);
    expect(undoImport(deps, { importId: second })).toMatchObject({ clientsRemoved: ['Acme'] });
  });

  test('a client that was edited stays, however long ago that was', async () => {
    const { deps, call, take } = open();
    const first = await take(invoices(100), 'invoices.csv');
    const second = await take('client,invoice_number,paid_on,amount\nAcme,1,2026-02-01,100\n', 'payments.csv');
    const acme = (await call('clients.list', { includeArchived: false })).find(({ name }) => name === 'Acme')!;
    Object.assign(deps.ports, { clock: fixedClock('2026-07-02') });
    await call('clients.update', { clientId: acme.id, change: { address: 'Via Roma 8' } });
    await call('imports.undo', { importId: first });
    Object.assign(deps.ports, { clock: fixedClock('2026-09-30') });
    forgetOldActs(deps);
    expect((await call('imports.planUndo', { importId: second })).clientsRemoved).toEqual([]);
    await call('imports.undo', { importId: second });
    expect(await call('clients.get', { clientId: acme.id })).toMatchObject({ address: 'Via Roma 8' });
  });

  test('a long one is undone and brought back in a process of its own', async () => {
    const { deps, call, take, worker } = open();
    const id = await take(timeRows(5000));
    const before = dumpBook(deps.db);
    expect(await call('imports.planUndo', { importId: id })).toMatchObject({
      rowsGone: [{ table: 'time_entries', count: 5000 }],
      clientsKept: [],
      clientsRemoved: expect.arrayContaining(['Client 0', 'Client 8']),
    });
    await call('imports.undo', { importId: id });
    expect(listRows(deps.db, 'SELECT id FROM time_entries')).toEqual([]);
    await call('imports.redo', { importId: id });
    expect(dumpBook(deps.db)).toEqual(before);
    await expect(call('imports.redo', { importId: id })).rejects.toMatchObject({ code: 'undo-not-possible' });
    expect(worker.started).toHaveLength(4);
  });
});

test('a file whose invoice an older credit note was tied to can be undone, and comes back tied', async () => {
  const { deps, text } = makeImporter();
  const head = 'client,number,issued_on,amount,currency\n';
  await text(`${head}Lago,N-1,2026-02-05,-100.00,EUR\n`);
  const before = dumpBook(deps.db);
  const { importId } = await text(`${head}Lago,R-1,2026-01-05,100.00,EUR\n`);
  const tied = () => listRows(deps.db, 'SELECT 1 FROM invoices WHERE credits_invoice_id IS NOT NULL');
  expect(tied()).toHaveLength(1);
  undoImport(deps, { importId });
  expect(dumpBook(deps.db)).toEqual(before);
  redoImport(deps, { importId });
  expect(tied()).toHaveLength(1);
});
