import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { OutCell } from '../../../electron/files/writing/out-table.ts';
import { renderXlsx } from '../../../electron/files/writing/write-xlsx.ts';
import { importFiles } from '../../../electron/services/imports/import-files.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import { createAsk } from '../../helpers/ask.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { listRows } from './import-helpers.ts';

const text = (value: string): OutCell => ({ kind: 'text', text: value });

const workbook = renderXlsx([
  {
    name: 'Clients',
    headers: ['Client name', 'Customer number', 'Admin password'],
    rows: [[text('Harbour Dental'), text('C-1'), text('hunter2')]],
  },
  {
    name: 'Invoices',
    headers: ['Client', 'Invoice number', 'Invoice date', 'Net amount', 'Currency'],
    rows: [
      [
        text('Harbour Dental'),
        text('0017'),
        { kind: 'date', on: toCalendarDate('2026-01-05') },
        { kind: 'money', minor: 123_450, digits: 2 },
        text('EUR'),
      ],
    ],
  },
]);

async function pick(bytes: Uint8Array, name: string) {
  const path = join(tempFolder(), name);
  writeFileSync(path, bytes);
  const deps = createTestDeps({ ports: { pickFile: answeredDialogs({ toOpen: [path] }) } });
  const call = createAsk(deps);
  const { tokens } = await call('imports.pickFiles', {});
  return { deps, call, token: tokens[0]!, path };
}

describe('a file of several tables', () => {
  test('is listed by its parts, and each is previewed and run by itself', async () => {
    const { deps, call, token } = await pick(workbook, 'book.xlsx');
    const asked = await call('imports.preview', { token, options: {} });
    expect(asked).toMatchObject({
      kind: 'refused',
      error: { code: 'several-tables', details: { choices: ['Clients', 'Invoices'] } },
    });
    expect(await call('imports.listTables', { token })).toEqual({
      file: 'book.xlsx',
      tables: [
        { part: 'Clients', format: 'xlsx' },
        { part: 'Invoices', format: 'xlsx' },
      ],
      unread: [],
    });
    const files = ['Clients', 'Invoices'].map((part) => ({ token, options: { part } }));
    const { reports } = await call('imports.run', { files });
    expect(reports).toMatchObject([
      { file: 'book.xlsx › Clients', kind: 'clients', rows: { total: 1, imported: 1 } },
      { file: 'book.xlsx › Invoices', kind: 'invoices', rows: { total: 1, imported: 1 } },
    ]);
    expect(listRows(deps.db, 'SELECT number, issued_on, amount_minor, currency FROM invoices')).toEqual([
      { number: '0017', issued_on: '2026-01-05', amount_minor: 123_450, currency: 'EUR' },
    ]);
  });

  test('what looks like a secret is neither shown nor stored', async () => {
    const { deps, call, token } = await pick(workbook, 'book.xlsx');
    const preview = await call('imports.preview', { token, options: { part: 'Clients' } });
    const { reports } = await call('imports.run', { files: [{ token, options: { part: 'Clients' } }] });
    const stored = listRows(deps.db, 'SELECT * FROM clients');
    expect(JSON.stringify([preview, reports, stored, deps.told])).not.toContain('hunter2');
  });

  test('an archive of exports, with what of it is not read', async () => {
    const csv = strToU8('Client,Invoice number,Invoice date,Net amount,Currency\nQuarry Ltd,18,2026-02-05,10.00,EUR\n');
    const archive = zipSync({
      'a/book.xlsx': workbook,
      'invoices.csv': csv,
      'logo.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
    });
    const { call, token } = await pick(archive, 'exports.zip');
    const { tables, unread } = await call('imports.listTables', { token });
    expect(tables.map(({ part }) => part)).toEqual(['a/book.xlsx › Clients', 'a/book.xlsx › Invoices', 'invoices.csv']);
    expect(unread).toEqual([{ part: 'logo.png', why: 'refused', code: 'file-not-text' }]);
    const { reports } = await call('imports.run', { files: [{ token, options: { part: 'invoices.csv' } }] });
    expect(reports).toMatchObject([{ file: 'exports.zip › invoices.csv', rows: { imported: 1 } }]);
  });

  test('a part that is not there is named', async () => {
    const { deps, path } = await pick(workbook, 'book.xlsx');
    const run = importFiles(deps, [{ path, options: { part: 'Time' } }], { dryRun: false });
    await expect(run).rejects.toMatchObject({ code: 'not-found', details: { choices: ['Clients', 'Invoices'] } });
  });
});
