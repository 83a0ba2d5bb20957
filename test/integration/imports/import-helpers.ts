import { resolve } from 'node:path';
import type { WritableDb } from '../../../electron/db/database.ts';
import type { ImportReport } from '../../../electron/services/imports/import-contents.ts';
import { type GivenFile, importFiles } from '../../../electron/services/imports/import-files.ts';
import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';

export const fixture = (name: string): string => resolve(import.meta.dirname, '../../fixtures/imports', name);

export type Importer = {
  readonly deps: TestDeps;
  readonly text: (text: string, options?: ImportOptions, name?: string) => Promise<ImportReport>;
  readonly file: (name: string, options?: ImportOptions) => Promise<ImportReport>;
  readonly all: (files: readonly GivenFile[], dryRun?: boolean) => Promise<readonly ImportReport[]>;
};

/** An empty store and short ways to import into it. */
export function makeImporter(): Importer {
  const deps = createTestDeps();
  const all = (files: readonly GivenFile[], dryRun = false) => importFiles(deps, files, { dryRun });
  const one = async (file: GivenFile): Promise<ImportReport> => {
    const [report] = await all([file]);
    if (report === undefined) throw new Error('no report');
    return report;
  };
  return {
    deps,
    text: (text, options, name = 'file.csv') => one({ text, name, options }),
    file: (name, options) => one({ path: fixture(name), options }),
    all,
  };
}

const bookTables = [
  'clients',
  'client_aliases',
  'contacts',
  'invoices',
  'payments',
  'costs',
  'time_entries',
  'tickets',
  'assessments',
  'estimates',
  'incidents',
  'flags',
] as const;

/** Every row of the book, without the history of imports. */
export function dumpBook(db: WritableDb): Record<string, unknown[]> {
  return Object.fromEntries(
    bookTables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all()]),
  );
}

export function listRows<T>(db: WritableDb, sql: string): T[] {
  return db.prepare<[], T>(sql).all();
}
