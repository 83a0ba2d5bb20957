import { describe, expect, test } from 'vitest';
import { answerRows } from '../../../electron/services/imports/answers/answer-rows.ts';
import { previewImport } from '../../../electron/services/imports/preview-import.ts';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import { dumpBook, type Importer, listRows, makeImporter } from './import-helpers.ts';

const one = `User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount ()
Ana,a@example.com,Lago GmbH,Care,,Patches,Yes,2026-03-02,09:00:00,2026-03-02,10:02:31,01:02:31,,
Ana,a@example.com,Lago GmbH,Care,,Calls,Yes,2026-03-02,14:00:00,2026-03-02,14:30:00,00:30:00,,
Ana,a@example.com,Riva,Care,,Backup,No,2026-03-03,09:00:00,2026-03-03,09:45:00,00:45:00,,
Ana,a@example.com,Riva,Care,,Printer,Yes,2026-03-04,09:00:00,2026-03-04,10:00:00,01:00:00,,
`;
const other = `Customer,Work date,Hours,Notes
LAGO GmbH,2026-03-02,1.04,patch day
LAGO GmbH,2026-03-02,0.50,phone
LAGO GmbH,2026-03-02,0.50,phone again
Riva,2026-03-03,0.75,backup
Riva,2026-03-05,0.25,mail
`;

const minutesOf = ({ deps }: Importer) =>
  listRows<{ sum: number }>(deps.db, 'SELECT ROUND(SUM(minutes), 2) AS sum FROM time_entries')[0]!.sum;

const whysOf = (report: { readonly leftOut: readonly { readonly row: number; readonly why: string }[] }) =>
  Object.fromEntries(report.leftOut.map(({ row, why }) => [row, why]));

const codesOf = ({ questions }: { readonly questions: readonly { readonly code: string }[] }) =>
  questions.map(({ code }) => code);

describe('hours that two tools tell', () => {
  test('are asked about, and wait for the answer; a second entry of one length is no copy', async () => {
    const book = makeImporter();
    await book.text(one, {}, 'one.csv');
    const [asked] = await book.all([{ text: other, name: 'other.csv' }], true);
    expect(asked!.rows).toEqual({ total: 5, imported: 2, skipped: 0, setAside: 3 });
    expect(asked!.questions.find(({ code }) => code === 'hours-known')).toMatchObject({
      text: expect.stringContaining('3 of these rows look like hours that are in already (one.csv)'),
      rows: [2, 3, 5],
      choices: [{ about: '', options: ['same', 'other'] }],
    });
  });

  test('are not shown among the rows to import', async () => {
    const { deps, text } = makeImporter();
    await text(one, {}, 'one.csv');
    const token = deps.files.addPasted(other, 'other.csv');
    const preview = await previewImport(deps, { token, options: {} });
    expect(preview).toMatchObject({ kind: 'readable', sample: [{ note: 'phone again' }, { note: 'mail' }] });
  });

  test('the same are left out as copies, and undo brings all back', async () => {
    const book = makeImporter();
    await book.text(one, {}, 'one.csv');
    const before = dumpBook(book.deps.db);
    const report = await book.text(other, { twins: 'same' }, 'other.csv');
    expect(report.rows).toEqual({ total: 5, imported: 2, skipped: 3, setAside: 0 });
    expect(whysOf(report)[2]).toBe('copy: the same hours are in the book from one.csv');
    expect(codesOf(report)).toContain('twins-left-out');
    expect(codesOf(report)).not.toContain('hours-known');
    expect(minutesOf(book)).toBeCloseTo(62.52 + 30 + 45 + 60 + 30 + 15, 1);
    undoImport(book.deps, { importId: report.importId });
    expect(dumpBook(book.deps.db)).toEqual(before);
  });

  test('others count, which the report says; the file taken again changes nothing', async () => {
    const book = makeImporter();
    await book.text('client,date,hours\nLago,2026-03-02,1.00\n', {}, 'one.csv');
    const second = 'Customer,Work date,Hours,Notes\nLago,2026-03-02,1.00,second visit\n';
    const waiting = await book.text(second, {}, 'second.csv');
    expect(waiting.rows).toMatchObject({ imported: 0, setAside: 1 });
    expect(minutesOf(book)).toBe(60);
    const report = await book.text(second, { twins: 'other' }, 'second.csv');
    expect(report.rows).toMatchObject({ imported: 1, setAside: 0 });
    expect(report.questions.find(({ code }) => code === 'twins-counted')?.text).toContain('one.csv');
    expect(minutesOf(book)).toBe(120);
    expect((await book.text(second, {}, 'second.csv')).rows).toMatchObject({ imported: 0, skipped: 1 });
    expect(minutesOf(book)).toBe(120);
  });

  test('still wait where other rows of their file are answered', async () => {
    const book = makeImporter();
    const more = Array.from(
      { length: 10 },
      (_, at) =>
        `Ana,a@example.com,Riva,Care,,Job ${at},Yes,2026-03-03,11:00:00,2026-03-03,13:0${at}:00,02:0${at}:00,,\n`,
    );
    await book.text(`${one}${more.join('')}`, {}, 'one.csv');
    const nameless = [1, 2, 3, 4, 5, 6].map(() => ',2026-03-03,0.20,').map((row, at) => `${row}call ${at}`);
    const report = await book.text(`${other}${nameless.join('\n')}\n`, {}, 'other.csv');
    const waiting = report.leftOut.filter(({ why }) => why.startsWith('client missing')).map(({ row }) => row);
    const answer = { kind: 'new-client', name: 'Ponte' } as const;
    answerRows(book.deps, { importId: report.importId, rows: waiting, answer });
    expect(
      listRows(
        book.deps.db,
        "SELECT row, outcome FROM import_rows_left_out WHERE why LIKE 'hours-known%' ORDER BY row",
      ),
    ).toEqual([2, 3, 5].map((row) => ({ row, outcome: 'setAside' })));
  });

  test('are found under a name like the client, without making one', async () => {
    const book = makeImporter();
    await book.text('client,date,hours\n"Nordlicht, Kontor",2026-03-02,1.00\n');
    const report = await book.text('Customer,Work date,Hours\nNordlicht Kontor Kiel,2026-03-02,1.00\n');
    expect(report).toMatchObject({ rows: { setAside: 1 }, clientsCreated: [] });
  });

  test('are no question where few rows of many agree by chance', async () => {
    const book = makeImporter();
    const days = Array.from({ length: 8 }, (_, day) => `2026-03-0${day + 1}`);
    await book.text(`client,date,hours\n${days.map((on) => `Lago,${on},1.00`).join('\n')}\n`);
    const rows = days.map((on, day) => `Lago,${on},${day === 3 ? '1.00' : '2.00'},visit`);
    const report = await book.text(`Customer,Work date,Hours,Notes\n${rows.join('\n')}\n`);
    expect(report.rows).toMatchObject({ imported: 8, setAside: 0 });
    expect(codesOf(report)).toEqual([]);
  });

  test('are no question in a newer export of the same tool', async () => {
    const book = makeImporter();
    await book.text(one);
    const second = 'Ana,a@example.com,Riva,Care,,Again,Yes,2026-03-04,11:00:00,2026-03-04,12:00:00,01:00:00,,\n';
    const report = await book.text(`${one}${second}`);
    expect(report.rows).toEqual({ total: 5, imported: 1, skipped: 4, setAside: 0 });
  });
});
