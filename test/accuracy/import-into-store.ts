import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildServiceDeps } from '../../electron/data-folder/build-service-deps.ts';
import { openDataFolder } from '../../electron/data-folder/open-data-folder.ts';
import type { ReadableDb } from '../../electron/db/database.ts';
import { createPlainPress } from '../../electron/files/plain-press.ts';
import { importFiles } from '../../electron/services/imports/import-files.ts';
import type { ImportOptions } from '../../shared/contract/import-calls.ts';
import { type CurrencyCode, minorDigits, unstatedCurrency } from '../../shared/core/money.ts';
import { answeredDialogs, countingIds, fixedClock, fixedKeyVault, noPrinter } from '../helpers/fixed-ports.ts';

/** What the store holds of one import. */
function readTotals(db: ReadableDb, importId: string): Stored['totals'] {
  const sum = (sql: string): Sums =>
    Object.fromEntries(
      db
        .prepare<[string], { currency: string | null; minor: number }>(sql)
        .all(importId)
        .map(({ currency, minor }) => {
          const digits = minorDigits((currency ?? unstatedCurrency) as CurrencyCode);
          return [currency ?? '-', (minor / 10 ** digits).toFixed(digits)];
        }),
    );
  const of = (amount: string, table: string, where = '1') =>
    `SELECT currency, SUM(${amount}) AS minor FROM ${table} WHERE import_id = ? AND ${where} GROUP BY currency`;
  const minutes = db
    .prepare<[string], number | null>('SELECT SUM(minutes) FROM time_entries WHERE import_id = ?')
    .pluck();
  return {
    invoices: sum(of('amount_minor', 'invoices', 'NOT is_open_balance')),
    payments: sum(of('amount_minor', 'payments')),
    balances: sum(of('balance_minor', 'invoices', 'is_open_balance')),
    minutes: minutes.get(importId) ?? 0,
  };
}

const resourcesFolder = resolve(import.meta.dirname, '../../resources');

type Sums = Readonly<Record<string, string>>;

/** Rows of a table that ended in a store, were skipped and were set aside there, and what the store holds of it. */
export type Stored = {
  readonly imported: number;
  readonly skipped: number;
  readonly setAside: number;
  readonly totals: {
    readonly invoices: Sums;
    readonly payments: Sums;
    readonly balances: Sums;
    readonly minutes: number;
  };
};

/** Imports one table, after the files it needs, into a new store as the app would, and takes the store away again. */
export async function importIntoStore(
  path: string,
  options: ImportOptions,
  before: readonly string[],
): Promise<Stored> {
  const place = mkdtempSync(join(tmpdir(), 'winnow-accuracy-'));
  const keyVault = fixedKeyVault();
  const folder = openDataFolder(place, keyVault);
  try {
    const ports = {
      clock: fixedClock(),
      newId: countingIds(),
      keyVault,
      pickFile: answeredDialogs(),
      printPage: noPrinter(),
      paperPress: createPlainPress(resourcesFolder),
      showFolder: () => undefined,
    };
    const deps = buildServiceDeps(folder, ports, {
      resourcesFolder,
      appVersion: '0',
      systemLocale: 'en-IE',
      announce: () => undefined,
      tell: () => undefined,
    });
    for (const needed of before) await importFiles(deps, [{ path: needed }], { dryRun: false });
    const [report] = await importFiles(deps, [{ path, options }], { dryRun: false });
    if (report === undefined) throw new Error('an import without a report');
    const { imported, skipped, setAside } = report.rows;
    return { imported, skipped, setAside, totals: readTotals(folder.db, report.importId) };
  } finally {
    folder.close();
    rmSync(place, { recursive: true, force: true });
  }
}
