import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { OutCell } from '../../../electron/files/writing/out-table.ts';
import { renderXlsx } from '../../../electron/files/writing/write-xlsx.ts';
import { importFiles } from '../../../electron/services/imports/import-files.ts';
import { toRefusal } from '../../../shared/core/to-refusal.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { listRows } from '../imports/import-helpers.ts';

const headers = ['Client', 'Invoice number', 'Invoice date', 'Net amount', 'Currency'];
const rowOf = (number: number): readonly string[] => [
  'Harbour Dental',
  `R-${number}`,
  '2026-01-05',
  `${number}.50`,
  'EUR',
];
const rows = Array.from({ length: 6 }, (_, at) => rowOf(at + 1));
const csv = [headers, ...rows].map((row) => row.join(';')).join('\r\n');
const toCells = (row: readonly string[]): readonly OutCell[] => row.map((text) => ({ kind: 'text', text }));

const whole: Readonly<Record<string, Uint8Array>> = {
  'cut.csv': strToU8(csv),
  'cut.xlsx': renderXlsx([{ name: 'Invoices', headers, rows: rows.map(toCells) }]),
  'cut.zip': zipSync({ 'cut.csv': strToU8(csv) }),
  'cut.json': strToU8(
    JSON.stringify(rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at]])))),
  ),
};

describe('a file that breaks off', () => {
  test.each(Object.keys(whole))('%s is taken in with every row accounted for, or not at all', async (name) => {
    const bytes = whole[name]!;
    const folder = tempFolder();
    writeFileSync(join(folder, 'first.csv'), 'Client,Customer number\nQuarry Ltd,C-1\n');
    const deps = createTestDeps();
    const count = () =>
      listRows(
        deps.db,
        'SELECT (SELECT count(*) FROM invoices) AS invoices, (SELECT count(*) FROM imports) AS imports',
      )[0];
    const step = Math.ceil(bytes.length / 12);
    for (let length = step; length < bytes.length; length += step) {
      writeFileSync(join(folder, name), bytes.subarray(0, length));
      const before = count();
      try {
        const reports = await importFiles(deps, [{ path: join(folder, 'first.csv') }, { path: join(folder, name) }], {
          dryRun: false,
        });
        const { total, imported, skipped, setAside } = reports[1]!.rows;
        expect(imported + skipped + setAside).toBe(total);
      } catch (error) {
        expect(toRefusal(error), String(error)).toBeDefined();
        // the file before it was fine, and is not in either
        expect(count()).toEqual(before);
      }
    }
  });
});
