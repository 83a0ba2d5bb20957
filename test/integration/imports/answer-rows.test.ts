import { describe, expect, test } from 'vitest';
import type { RowAnswer } from '../../../shared/contract/row-answer-calls.ts';
import type { ActId, ClientId } from '../../../shared/core/ids.ts';
import { issuedStatus } from '../../../shared/importing/answers/row-asks.ts';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { dumpBook, listRows } from './import-helpers.ts';

const invoices = [
  'client,number,issued_on,due_on,amount,currency',
  'Hotel Alpina,1,2026-05-01,2026-05-15,100.00,EUR',
  'Sport Keller,2,2026-05-02,2026-05-16,100.00,EUR',
  ',3,2026-05-03,2026-05-17,70.00,EUR',
  'Sport Keller,4,2026-13-45,2026-05-18,30.00,EUR',
  'Sport Keller,5,2026-05-05,2026-05-19,,EUR',
].join('\n');

async function importText(text: string, name = 'rows.csv') {
  const deps = createTestDeps();
  const call = createAsk(deps);
  const bring = async (content: string, file: string) => {
    const token = deps.files.addPasted(content, file);
    const { reports } = await call('imports.run', { files: [{ token, options: {} }] });
    return reports[0]!;
  };
  const report = await bring(text, name);
  const { importId } = report;
  return {
    deps,
    call,
    bring,
    report,
    importId,
    waiting: async (id = importId) =>
      (await call('imports.listLeftOut', { importId: id })).filter(({ outcome }) => outcome === 'setAside'),
    answer: async (rows: readonly number[], answer: RowAnswer, id = importId) =>
      call('imports.answerRows', { importId: id, rows: [...rows], answer }),
    summary: async () => (await call('imports.list', {})).find(({ id }) => id === importId)!,
    clientNamed: (name: string) =>
      listRows<{ readonly id: ClientId; readonly name: string }>(deps.db, 'SELECT id, name FROM clients').find(
        (row) => row.name === name,
      )!.id,
  };
}

describe('rows that were set aside', () => {
  test('say what they have to be told', async () => {
    const { waiting } = await importText(invoices);
    expect((await waiting()).map(({ row, ask }) => [row, ask])).toEqual([
      [4, 'client'],
      [5, 'date'],
      [6, 'amount'],
    ]);
  });

  test('come in with their answers, one act each, and the counts go on adding up', async () => {
    const { deps, call, answer, waiting, summary, clientNamed } = await importText(invoices);
    const before = dumpBook(deps.db);
    const first = await answer([4], { kind: 'client', clientId: clientNamed('Hotel Alpina') });
    expect(first).toMatchObject({ taken: 1, stillWaiting: 0, label: 'rows.csv: rows answered' });
    await answer([5], { kind: 'value', value: '2026-05-04' });
    await answer([6], { kind: 'value', value: '12.50' });
    expect(await waiting()).toEqual([]);
    expect(await summary()).toMatchObject({
      rows: { total: 5, imported: 5, skipped: 0, setAside: 0 },
      totals: { amountMinor: { EUR: 10_000 + 10_000 + 7000 + 3000 + 1250 } },
    });
    expect(
      listRows(deps.db, 'SELECT number, issued_on, amount_minor FROM invoices ORDER BY number').slice(2),
    ).toMatchObject([
      { number: '3', amount_minor: 7000 },
      { number: '4', issued_on: '2026-05-04' },
      { number: '5', amount_minor: 1250 },
    ]);
    for (const { actId } of listRows<{ readonly actId: ActId }>(
      deps.db,
      "SELECT id AS actId FROM acts WHERE kind = 'rows-answered' ORDER BY position DESC",
    ))
      await call('acts.undo', { actId });
    expect(dumpBook(deps.db)).toEqual(before);
    expect((await summary()).rows).toEqual({ total: 5, imported: 2, skipped: 0, setAside: 3 });
  });

  test('count as sent invoices one by one, as is said of each that is only planned', async () => {
    const planned = [
      'client,number,issued_on,due_on,status,amount,currency',
      'Hotel Alpina,1,2026-05-01,2026-05-15,Open,100.00,EUR',
      'Hotel Alpina,2,2026-05-02,2026-05-16,Scheduled,70.00,EUR',
      'Hotel Alpina,3,2026-05-03,2026-05-17,Scheduled,30.00,EUR',
    ].join('\n');
    const { deps, answer, waiting } = await importText(planned);
    const numbers = () =>
      listRows<{ readonly number: string }>(deps.db, 'SELECT number FROM invoices ORDER BY number').map(
        ({ number }) => number,
      );
    expect((await waiting()).map(({ row, ask }) => [row, ask])).toEqual([
      [3, 'issued'],
      [4, 'issued'],
    ]);
    expect(await answer([3], { kind: 'value', value: issuedStatus })).toMatchObject({ taken: 1, stillWaiting: 0 });
    expect(numbers()).toEqual(['1', '2']);
    await answer([4], { kind: 'ignore' });
    expect(await waiting()).toEqual([]);
    expect(numbers()).toEqual(['1', '2']);
  });

  test('wait as one where they are lines of one planned invoice, until each is answered', async () => {
    const lines = [
      'Client,Invoice Number,Invoice Date,Due Date,Status,Item,Line Amount,Currency',
      'Hotel Alpina,1,2026-05-01,2026-05-15,Open,Care,100.00,EUR',
      'Hotel Alpina,1,2026-05-01,2026-05-15,Open,Backup,20.00,EUR',
      'Hotel Alpina,2,2026-05-02,2026-05-16,Scheduled,Care,70.00,EUR',
      'Hotel Alpina,2,2026-05-02,2026-05-16,Scheduled,Backup,30.00,EUR',
    ].join('\n');
    const { deps, answer, waiting } = await importText(lines);
    const amounts = () => listRows(deps.db, 'SELECT number, amount_minor AS minor FROM invoices ORDER BY number');
    expect(await answer([4], { kind: 'value', value: issuedStatus })).toMatchObject({ taken: 0, stillWaiting: 1 });
    expect(amounts()).toEqual([{ number: '1', minor: 12_000 }]);
    await answer([5], { kind: 'value', value: issuedStatus });
    expect(await waiting()).toEqual([]);
    expect(amounts()).toEqual([
      { number: '1', minor: 12_000 },
      { number: '2', minor: 10_000 },
    ]);
  });

  test('may name a new client, and go with their import', async () => {
    const { deps, call, answer, importId } = await importText(invoices);
    await answer([4], { kind: 'new-client', name: 'Bäckerei Post' });
    expect(listRows(deps.db, 'SELECT name FROM clients ORDER BY name')).toHaveLength(3);
    await call('imports.undo', { importId });
    expect(dumpBook(deps.db)).toMatchObject({ clients: [], invoices: [] });
  });

  test('can be ignored, together and for good', async () => {
    const { answer, waiting, summary, call, importId } = await importText(invoices);
    expect(await answer([4, 5, 6], { kind: 'ignore' })).toMatchObject({ taken: 3 });
    expect(await waiting()).toEqual([]);
    expect((await summary()).rows).toEqual({ total: 5, imported: 2, skipped: 3, setAside: 0 });
    const rows = await call('imports.listLeftOut', { importId });
    expect(rows.map(({ why }) => why)).toEqual([
      'ignored by the user',
      'ignored by the user: 2026-13-45',
      expect.stringMatching(/^ignored by the user/),
    ]);
  });

  test('teach the id by which their tool names a client: one answer covers all alike, and later files', async () => {
    const tickets = (rows: readonly string[]) => ['client_id,number,opened_at,subject', ...rows].join('\n');
    const { bring, waiting, answer, clientNamed } = await importText(invoices);
    const first = await bring(tickets(['C-7,1,2026-05-01,a', 'C-7,2,2026-05-02,b']), 'tickets.csv');
    const open = await waiting(first.importId);
    expect(open.map(({ ask }) => ask)).toEqual(['client', 'client']);
    // only one of the two rows is answered
    const told = { kind: 'client', clientId: clientNamed('Hotel Alpina') } as const;
    await answer([open[0]!.row], told, first.importId);
    expect(await waiting(first.importId)).toEqual([]);
    const later = await bring(tickets(['C-7,3,2026-05-03,c']), 'tickets-later.csv');
    expect(later.rows).toMatchObject({ imported: 1, setAside: 0 });
  });

  test('tie a payment to the invoice it belongs to', async () => {
    const { bring, waiting, answer, call } = await importText(invoices);
    const payments = ['client,paid_on,amount,currency,method', ',2026-05-20,100.00,EUR,bank'].join('\n');
    const report = await bring(payments, 'payments.csv');
    const [row] = await waiting(report.importId);
    expect(row?.ask).toBe('invoice');
    const open = await call('imports.listOpenInvoices', {});
    const invoice = open.find(({ clientName }) => clientName === 'Sport Keller')!;
    expect(invoice).toMatchObject({ number: '2', openMinor: 10_000 });
    await answer([row!.row], { kind: 'invoice', invoiceId: invoice.id }, report.importId);
    expect((await call('imports.listOpenInvoices', {})).map(({ number }) => number)).not.toContain('2');
  });

  test('change nothing that is in the book already, and nothing after an undo', async () => {
    const { answer, call, importId, deps } = await importText(invoices);
    const before = dumpBook(deps.db);
    const unknown = { kind: 'value', value: 'next week' } as const;
    expect(await answer([5], unknown)).toMatchObject({ taken: 0, stillWaiting: 1 });
    expect(dumpBook(deps.db)).toEqual(before);
    expect(await codeOf(answer([99], { kind: 'ignore' }))).toBe('not-found');
    await call('imports.undo', { importId });
    expect(await codeOf(answer([5], { kind: 'ignore' }))).toBe('undo-not-possible');
  });

  test('are known in every later file that holds the very same row, until the answer is undone', async () => {
    const { bring, answer, call, clientNamed, deps } = await importText(invoices);
    const hotel = { kind: 'client', clientId: clientNamed('Hotel Alpina') } as const;
    await answer([4], hotel);
    await answer([5], { kind: 'value', value: '2026-05-04' });
    await answer([6], { kind: 'ignore' });
    const later = await bring(`${invoices}\nSport Keller,6,2026-06-05,2026-06-19,9.00,EUR`, 'june.csv');
    expect(later.rows).toEqual({ total: 6, imported: 1, skipped: 5, setAside: 0 });
    expect(later.totals.amountMinor).toEqual({ EUR: 900 });
    expect(listRows(deps.db, 'SELECT id FROM invoices')).toHaveLength(5);

    const acts = listRows<{ readonly id: ActId }>(
      deps.db,
      "SELECT id FROM acts WHERE kind = 'rows-answered' ORDER BY position DESC",
    );
    await call('imports.undo', { importId: later.importId });
    for (const { id } of acts) await call('acts.undo', { actId: id });
    const again = await bring(`${invoices}\n`, 'again.csv');
    expect(again.rows).toEqual({ total: 5, imported: 0, skipped: 2, setAside: 3 });
  });

  test('are answered again in a new book only by who answered them there', async () => {
    const told = await importText(invoices);
    await told.answer([4, 5, 6], { kind: 'ignore' });
    const fresh = await importText(invoices);
    expect(await fresh.waiting()).toHaveLength(3);
  });
});
