import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, writeSettings } from '../../../electron/db/repositories/settings.ts';
import { gradeBook } from '../../../electron/services/book/grade-book.ts';
import { loadDemo } from '../../../electron/services/demo/load-demo.ts';
import { writeExport } from '../../../electron/services/export/write-export.ts';
import { importFiles } from '../../../electron/services/imports/import-files.ts';
import type { Instant } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { randomPlans } from '../../helpers/book/random-plans.ts';
import { fillStore } from '../../helpers/fill-store.ts';
import { makeBookRows } from '../../helpers/make-book.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const kinds = {
  clients: 'clients',
  contacts: 'contacts',
  invoices: 'invoices',
  payments: 'payments',
  costs: 'costs',
  time_entries: 'time',
  tickets: 'tickets',
  assessments: 'assessments',
  flags: 'flags',
};

/** What is graded, without the ids that every store gives anew. */
function gradesOf(deps: TestDeps): string[] {
  const { clients } = gradeBook(deps, {}).book;
  return clients.map((client) => JSON.stringify(client).replaceAll(/"clientId":"[^"]*"/g, '')).toSorted();
}

const fillDemo = async (deps: TestDeps): Promise<void> => void (await loadDemo(deps));

async function fillBook(deps: TestDeps): Promise<void> {
  fillStore(deps.db, makeBookRows(randomPlans(80)), deps.ports.clock.today());
  writeSettings(deps.db, { currency: 'EUR' as CurrencyCode, internalCostPerHour: 35, targetRatePerHour: 75 });
}

test.each([
  ['the demo book', fillDemo],
  ['a book of 80 clients', fillBook],
])('the files of %s go through the ordinary import unchanged, to the same grades', async (_name, fill) => {
  const deps = createTestDeps();
  await fill(deps);
  const path = join(tempFolder(), 'export');
  writeExport(deps.db, { path, format: 'csv', exportedAt: '' as Instant }, () => undefined);
  const other = createTestDeps();
  writeSettings(other.db, readSettings(deps.db));
  const count = (table: string) =>
    deps.db.prepare<[], { n: number }>(`SELECT COUNT(*) AS n FROM ${table}`).get()?.n ?? 0;
  const filled = Object.entries(kinds).filter(([table]) => count(table) > 0);
  const files = filled.map(([table]) => ({ path: join(path, `${table}.csv`) }));
  const reports = await importFiles(other, files, { dryRun: false });
  expect(reports.map(({ kind, rows }) => [kind, rows])).toEqual(
    filled.map(([table, kind]) => [kind, { total: count(table), imported: count(table), skipped: 0, setAside: 0 }]),
  );
  expect(gradesOf(other)).toEqual(gradesOf(deps));
});
