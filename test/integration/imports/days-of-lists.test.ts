import { describe, expect, test } from 'vitest';
import { planUndo } from '../../../electron/services/imports/plan-undo.ts';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import { updateSettings } from '../../../electron/services/settings/update-settings.ts';
import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { dumpBook, type Importer, listRows, makeImporter } from './import-helpers.ts';

function makeBook(): Importer {
  const importer = makeImporter();
  updateSettings(importer.deps, { currency: 'EUR' as CurrencyCode });
  return importer;
}

const head = 'client,number,issued_on,due_on,open_balance,currency\n';
const may = `${head}Lago,R-1,2026-01-01,2026-01-31,400.00,EUR\nGhost,R-8,2026-05-01,2026-05-31,90.00,EUR\n`;
const june = `${head}Lago,R-1,2026-01-01,2026-01-31,150.00,EUR\nLago,R-9,2026-06-01,2026-06-30,70.00,EUR\n`;
const on = (listOn: string): ImportOptions => ({ listOn: toCalendarDate(listOn) });

/** Open balances by number, in minor units. */
const openIn = ({ deps }: Importer): Record<string, number> =>
  Object.fromEntries(
    listRows<{ number: string; minor: number }>(
      deps.db,
      'SELECT number, balance_minor AS minor FROM invoices WHERE balance_minor > 0 ORDER BY number',
    ).map(({ number, minor }) => [number, minor]),
  );

const whysOf = (report: { readonly leftOut: readonly { readonly row: number; readonly why: string }[] }) =>
  Object.fromEntries(report.leftOut.map(({ row, why }) => [row, why]));

const codesOf = ({ questions }: { readonly questions: readonly { readonly code: string }[] }) =>
  questions.map(({ code }) => code);

describe('an older list of open balances', () => {
  test('changes nothing that a newer one settled, and says so', async () => {
    const book = makeBook();
    await book.text(june, on('2026-06-15'));
    const known = dumpBook(book.deps.db);
    const older = await book.text(may, on('2026-05-31'));
    expect(older.rows).toEqual({ total: 2, imported: 0, skipped: 2, setAside: 0 });
    expect(whysOf(older)).toEqual({
      2: 'older list: what is open is known by 2026-06-15 already',
      3: 'older list: what is open is known by 2026-06-15 already',
    });
    expect(dumpBook(book.deps.db)).toMatchObject({ invoices: known['invoices'] });
  });

  test('is none because another one names a day to come: that day is asked, and what differs waits', async () => {
    const book = makeBook();
    const early = await book.text(may, on('2062-05-31'));
    expect(codesOf(early)).toContain('list-day-unknown');
    expect((await book.text(june, on('2026-06-15'))).rows).toMatchObject({ skipped: 0, setAside: 1 });
    const named = makeBook();
    const { questions } = await named.text(may, {}, 'open items 2062-05-31.csv');
    expect(codesOf({ questions })).toContain('list-day-unknown');
  });

  test('leaves the same open as the other order does', async () => {
    const forth = makeBook();
    await forth.text(may, on('2026-05-31'));
    await forth.text(june, on('2026-06-15'));
    const back = makeBook();
    await back.text(june, on('2026-06-15'));
    await back.text(may, on('2026-05-31'));
    expect(openIn(forth)).toEqual({ 'R-1': 15_000, 'R-9': 7000 });
    expect(openIn(back)).toEqual(openIn(forth));
  });

  test('is undone before the newer one for whose sake its rows were left out', async () => {
    const book = makeBook();
    const newer = await book.text(june, on('2026-06-15'));
    const older = await book.text(may, on('2026-05-31'), 'may.csv');
    expect(planUndo(book.deps, { importId: newer.importId }).blockers).toEqual([
      { kind: 'newer-import', importId: older.importId, file: 'may.csv', rows: 2 },
    ]);
    expect(() => undoImport(book.deps, { importId: newer.importId })).toThrow(/may\.csv/);
    undoImport(book.deps, { importId: older.importId });
    undoImport(book.deps, { importId: newer.importId });
    await book.text(may, on('2026-05-31'));
    expect(openIn(book)).toEqual({ 'R-1': 40_000, 'R-8': 9000 });
  });

  test('brings what a newer one of another tool, or one with waiting rows, does not know', async () => {
    const book = makeBook();
    await book.text(`${june}Ghost,R-8,2026-05-01,2026-05-31,many,EUR\n`, on('2026-06-15'));
    const older = await book.text(may, on('2026-05-31'));
    expect(whysOf(older)).toEqual({ 2: 'older list: what is open is known by 2026-06-15 already' });
    expect(openIn(book)).toEqual({ 'R-1': 15_000, 'R-8': 9000, 'R-9': 7000 });
  });

  test('leaves the balance that a file of invoices tells which reaches further', async () => {
    const book = makeBook();
    await book.text(
      'Client,Invoice No,Invoice Date,Due Date,Amount,Balance\nLago,R-1,2026-01-01,2026-01-31,400.00,0.00\nLago,R-9,2026-06-01,2026-06-30,70.00,70.00\n',
    );
    const report = await book.text(may, on('2026-05-31'));
    expect(whysOf(report)).toEqual({ 2: 'older list: what is open is known by 2026-06-01 already' });
    expect(openIn(book)).toEqual({ 'R-8': 9000, 'R-9': 7000 });
  });
});

describe('a list that does not tell its day', () => {
  test('asks for it, settles nothing, and lets what differs wait', async () => {
    const book = makeBook();
    expect(codesOf(await book.text(may))).toEqual(['list-day-unknown']);
    const second = await book.text(june);
    expect(codesOf(second)).toEqual(['list-day-unknown']);
    expect(whysOf(second)).toEqual({
      2: 'day of the list unknown: the balance is known otherwise, by 2026-06-30',
    });
    expect(openIn(book)).toEqual({ 'R-1': 40_000, 'R-8': 9000, 'R-9': 7000 });
  });

  test('is settled by its one answer', async () => {
    const book = makeBook();
    await book.text(may, on('2026-05-31'));
    const [asked] = await book.all([{ text: june, name: 'june.csv' }], true);
    expect(codesOf(asked!)).toContain('list-day-unknown');
    const answered = await book.text(june, on('2026-06-15'));
    expect(codesOf(answered)).toEqual(['balances-settled']);
    expect(openIn(book)).toEqual({ 'R-1': 15_000, 'R-9': 7000 });
  });

  test('is taken in when it comes again with its day', async () => {
    const book = makeBook();
    await book.text(may, on('2026-06-20'));
    await book.text(june);
    expect(openIn(book)).toMatchObject({ 'R-1': 40_000 });
    await book.text(june, on('2026-06-25'));
    expect(openIn(book)).toEqual({ 'R-1': 15_000, 'R-9': 7000 });
  });

  test('is newer where it holds an invoice of a later day than that of the other', async () => {
    const book = makeBook();
    await book.text(may, on('2026-05-31'));
    const report = await book.text(june);
    expect(codesOf(report)).toEqual(['list-day-unknown', 'balances-settled']);
    expect(openIn(book)).toEqual({ 'R-1': 15_000, 'R-9': 7000 });
  });
});

describe('what was paid of an open balance', () => {
  const stateOf = ({ deps }: Importer) =>
    listRows(deps.db, "SELECT gross_minor AS gross, balance_minor AS open FROM invoices WHERE number = 'R-1'");

  test('is no payment of the rest that a newer list shows', async () => {
    const book = makeBook();
    await book.text(may, on('2026-05-31'));
    await book.text('client,invoice,paid_on,amount\nLago,R-1,2026-06-05,250.00\n');
    await book.text(june, on('2026-06-15'));
    expect(stateOf(book)).toEqual([{ gross: 40_000, open: 15_000 }]);
  });
});

test('instalments of one invoice are added, equal rows are one, and the list can be undone', async () => {
  const book = makeBook();
  const before = dumpBook(book.deps.db);
  const report = await book.text(
    `${head}Lago,R-1,2026-01-01,2026-01-31,200.00,EUR\nLago,R-1,2026-01-01,2026-02-28,150.00,EUR\nLago,R-1,2026-01-01,2026-02-28,150.00,EUR\nLago,R-1,2026-01-01,,-50.00,EUR\n`,
    on('2026-05-31'),
  );
  expect(report.rows).toMatchObject({ imported: 3, skipped: 1 });
  expect(openIn(book)).toEqual({ 'R-1': 30_000 });
  undoImport(book.deps, { importId: report.importId });
  expect(dumpBook(book.deps.db)).toEqual(before);
});
