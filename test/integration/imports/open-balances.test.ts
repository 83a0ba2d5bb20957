import { describe, expect, test } from 'vitest';
import { bookHandlers } from '../../../electron/services/book/book-handlers.ts';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import { dumpBook, type Importer, listRows } from './import-helpers.ts';
import { asOf, invoices, lateness, makeBook, questionsOf } from './settling-fixtures.ts';

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
