import { describe, expect, test } from 'vitest';
import { undoAct } from '../../../electron/db/acts.ts';
import type { Area } from '../../../shared/contract/contract.ts';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { listRows } from './import-helpers.ts';
import { makeBook } from './settling-fixtures.ts';

const invoices = [
  'client,number,issued_on,due_on,amount,currency',
  'Lago,R-1,2026-01-05,2026-02-04,100.00,EUR',
  'Lago,R-2,2026-01-06,2026-02-05,80.00,EUR',
  'Lago,R-3,2026-01-07,2026-02-06,70.00,CHF',
  'Ponte,R-4,2026-01-08,2026-02-07,60.00,EUR',
].join('\n');
const credits = [
  'client,number,issued_on,amount,currency',
  'Lago,N-1,2026-02-05,-30.00,EUR',
  'Lago,N-2,2026-02-06,-20.00,EUR',
  'Riva,N-3,2026-02-07,-10.00,EUR',
].join('\n');

async function importThem() {
  const book = makeBook();
  await book.text(invoices, {}, 'invoices.csv');
  await book.text(credits, {}, 'credits.csv');
  const announced: Area[] = [];
  const ask = createAsk({ ...book.deps, announce: (areas) => announced.push(...areas) });
  return {
    book,
    ask,
    announced,
    idOf: (number: string) =>
      listRows<{ readonly id: never }>(book.deps.db, `SELECT id FROM invoices WHERE number = '${number}'`)[0]!.id,
    ties: () =>
      listRows(
        book.deps.db,
        `SELECT note.number AS note, invoice.number AS invoice FROM invoices AS note
         JOIN invoices AS invoice ON invoice.id = note.credits_invoice_id ORDER BY note.number`,
      ),
  };
}

describe('credit notes without an invoice', () => {
  test('stand with the open invoices of their client in their currency', async () => {
    const { ask } = await importThem();
    const waiting = await ask('imports.listWaitingCredits', {});
    expect(waiting.map(({ number, clientName, amountMinor }) => [number, clientName, amountMinor])).toEqual([
      ['N-1', 'Lago', 3000],
      ['N-2', 'Lago', 2000],
    ]);
    for (const { invoices: fitting } of waiting)
      expect(fitting.map(({ number, issuedOn, openMinor }) => [number, issuedOn, openMinor])).toEqual([
        ['R-1', '2026-01-05', 10_000],
        ['R-2', '2026-01-06', 8000],
      ]);
  });

  test('are tied in one act, which lowers the invoices and can be undone', async () => {
    const { book, ask, announced, idOf, ties } = await importThem();
    const { actId, label } = await ask('imports.tieCredits', {
      ties: [
        { creditId: idOf('N-1'), invoiceId: idOf('R-2') },
        { creditId: idOf('N-2'), invoiceId: idOf('R-1') },
      ],
    });
    expect(label).toBe('2 credit notes tied to invoices');
    expect(announced).toEqual(expect.arrayContaining(['facts', 'imports']));
    expect(ties()).toEqual([
      { note: 'N-1', invoice: 'R-2' },
      { note: 'N-2', invoice: 'R-1' },
    ]);
    expect(await ask('imports.listWaitingCredits', {})).toEqual([]);
    const open = await ask('imports.listOpenInvoices', {});
    expect(open.filter(({ clientName }) => clientName === 'Lago').map(({ openMinor }) => openMinor)).toEqual([
      8000, 5000, 7000,
    ]);
    undoAct(book.deps.db, actId, book.deps.ports.clock.now());
    expect(ties()).toEqual([]);
    expect(await ask('imports.listWaitingCredits', {})).toHaveLength(2);
  });

  test.each([
    ['another client', 'N-2', 'R-4'],
    ['another currency', 'N-2', 'R-3'],
    ['a note that is none', 'R-1', 'R-2'],
  ])('are refused as a whole for %s', async (_, note, invoice) => {
    const { ask, idOf, ties } = await importThem();
    const asked = ask('imports.tieCredits', {
      ties: [
        { creditId: idOf('N-1'), invoiceId: idOf('R-1') },
        { creditId: idOf(note), invoiceId: idOf(invoice) },
      ],
    });
    expect(await codeOf(asked)).toBe('not-found');
    expect(ties()).toEqual([]);
  });

  test('are not offered what a list of open balances tells', async () => {
    const { book, ask } = await importThem();
    book.deps.db.prepare("UPDATE invoices SET is_open_balance = 1 WHERE number = 'R-1'").run();
    book.deps.db.prepare("UPDATE invoices SET paid_on = '2026-02-01' WHERE number = 'R-2'").run();
    expect(await ask('imports.listWaitingCredits', {})).toEqual([]);
  });
});
