import { describe, expect, test } from 'vitest';
import { answerRows } from '../../../electron/services/imports/answers/answer-rows.ts';
import { listRows, makeImporter } from './import-helpers.ts';

const head = 'client,number,issued_on,due_on,amount,currency\n';
const usual = [1, 2, 3, 4, 5, 6]
  .map((month) => `Lago,${month},2025-0${month}-05,2025-0${month}-20,100.00,EUR\n`)
  .join('');

const whysOf = (report: { readonly leftOut: readonly { readonly row: number; readonly why: string }[] }) =>
  Object.fromEntries(report.leftOut.map(({ row, why }) => [row, why]));

describe('dates that are hardly meant', () => {
  test.each([
    ['centuries ahead', 'Riva,7,2206-01-05,,9.00,EUR\n', 'issued on 2206-01-05'],
    ['centuries ago', 'Riva,7,1026-01-05,,9.00,EUR\n', 'issued on 1026-01-05'],
    ['of an era of other tools', 'Riva,7,1926-01-05,,9.00,EUR\n', 'issued on 1926-01-05'],
    ['decades ahead', 'Riva,7,2062-01-05,,9.00,EUR\n', 'issued on 2062-01-05'],
    ['years from all others', 'Riva,7,2006-01-05,,9.00,EUR\n', 'issued on 2006-01-05'],
    ['due centuries ahead', 'Riva,7,2025-01-05,2205-02-05,9.00,EUR\n', 'due on 2205-02-05'],
  ])('wait with their reason: %s', async (_what, row, said) => {
    const book = makeImporter();
    const report = await book.text(`${head}${usual}${row}`);
    expect(report.rows).toEqual({ total: 7, imported: 6, skipped: 0, setAside: 1 });
    expect(whysOf(report)).toEqual({ 8: `date too far off to be meant: ${said}` });
    expect(report.clientsCreated).toEqual(['Lago']);
  });

  test('are told afterwards, in the column they stand in; one that is meant is taken when said again', async () => {
    const book = makeImporter();
    const rows = 'Riva,7,05.01.2025,05.02.2205,9.00,EUR\nRiva,8,05.01.2006,05.02.2006,8.00,EUR\n';
    const given = usual.replaceAll(/2025-0(\d)-(\d\d)/g, '$2.0$1.2025');
    const { importId } = await book.text(`${head}${given}${rows}`, { dateOrder: 'dmy' });
    answerRows(book.deps, { importId, rows: [8], answer: { kind: 'value', value: '05.02.2025' } });
    expect(listRows(book.deps.db, "SELECT 1 FROM invoices WHERE number = '8'")).toEqual([]);
    answerRows(book.deps, { importId, rows: [9], answer: { kind: 'value', value: '05.01.2006' } });
    expect(
      listRows(book.deps.db, "SELECT issued_on, due_on FROM invoices WHERE number IN ('7', '8') ORDER BY number"),
    ).toEqual([
      { issued_on: '2025-01-05', due_on: '2025-02-05' },
      { issued_on: '2006-01-05', due_on: '2006-02-05' },
    ]);
  });

  test('are none in a history without a gap, nor where a file has two ages, nor in few rows', async () => {
    const years = Array.from({ length: 30 }, (_, index) => `Lago,A${index},${1996 + index}-03-01,,10.00,EUR\n`).join(
      '',
    );
    expect((await makeImporter().text(`${head}${years}`)).rows).toMatchObject({ imported: 30, setAside: 0 });
    const old = [1, 2, 3].map((day) => `Lago,B${day},2004-01-0${day},,10.00,EUR\n`).join('');
    expect((await makeImporter().text(`${head}${usual}${old}`)).rows).toMatchObject({ imported: 9, setAside: 0 });
    expect((await makeImporter().text(`${head}Lago,1,2004-01-01,,10.00,EUR\n`)).rows).toMatchObject({ imported: 1 });
  });

  test('hours and clients are held by the same rule', async () => {
    const book = makeImporter();
    const hours = await book.text('client,date,hours\nLago,2026-03-02,1.00\nLago,2206-03-03,1.00\n');
    expect(whysOf(hours)).toEqual({ 3: 'date too far off to be meant: worked on 2206-03-03' });
    const clients = await book.text('name,since\nAlt,1931-01-01\nNeu,1026-01-01\n', { kind: 'clients' });
    expect(whysOf(clients)).toEqual({ 3: 'date too far off to be meant: client since 1026-01-01' });
  });
});
