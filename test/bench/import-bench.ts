import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { WritableDb } from '../../electron/db/database.ts';
import { importFiles } from '../../electron/services/imports/import-files.ts';
import { depsOf, findBarely, freshStore, importBarely, writeInvoiceFile, writeTimeFile } from './import-parts.ts';
import { compare, type Measured, timeOf } from './measure.ts';

const rowCount = 100_000;
const invoiceCount = 12_000;

type Counts = { readonly imported: number; readonly skipped: number };

/** Milliseconds of an import of the file; every row must have fared as expected. */
function importByApp(db: WritableDb, file: string, folder: string, expected: Counts): Promise<number> {
  return timeOf(async () => {
    const [report] = await importFiles(depsOf(db, folder), [{ path: file }], { dryRun: false });
    const { imported, skipped } = report?.rows ?? {};
    if (imported !== expected.imported || skipped !== expected.skipped)
      throw new Error(`${imported} rows were imported and ${skipped} skipped`);
  });
}

async function inFreshStore(folder: string, work: (db: WritableDb) => number | Promise<number>): Promise<number> {
  const { db, drop } = freshStore(folder);
  try {
    return await work(db);
  } finally {
    drop();
  }
}

/** (b) Importing a large time file, against a bare parse and insert of the same file. */
export async function benchImport(folder: string, say: (text: string) => void): Promise<Measured> {
  const file = join(folder, 'time.csv');
  writeTimeFile(file, rowCount);
  say(`importing ${rowCount} rows (${Math.round(statSync(file).size / 1e6)} MB) …`);
  const [app, bare] = [join(folder, 'app'), join(folder, 'bare')];
  const head = {
    id: 'b',
    what: `import a time file of ${rowCount} rows`,
    baseline: 'PapaParse and one insert a row of all its cells',
    unit: 'ms',
    target: 2,
  } as const;
  return await compare(
    head,
    5,
    () => inFreshStore(app, (db) => importByApp(db, file, app, { imported: rowCount, skipped: 0 })),
    () => inFreshStore(bare, (db) => timeOf(() => importBarely(file, db))),
  );
}

/** (j) Invoices in, and (k) the same file again, each against the least that could be done. */
export async function benchInvoices(folder: string, say: (text: string) => void): Promise<readonly Measured[]> {
  const file = join(folder, 'invoices.csv');
  writeInvoiceFile(file, invoiceCount);
  say(`importing ${invoiceCount} invoices, and again …`);
  const [app, bare] = [join(folder, 'app'), join(folder, 'bare')];
  const first = { imported: invoiceCount, skipped: 0 };
  const again = { imported: 0, skipped: invoiceCount };
  const fresh = await compare(
    {
      id: 'j',
      what: `import ${invoiceCount} invoices`,
      baseline: 'PapaParse and one insert a row of all its cells',
      unit: 'ms',
      target: 6,
      why: 'was 4 at first; the baseline reads no date, amount or client, ties no payment and keeps nothing for undo',
    },
    3,
    () => inFreshStore(app, (db) => importByApp(db, file, app, first)),
    () => inFreshStore(bare, (db) => timeOf(() => importBarely(file, db))),
  );
  const same = await compare(
    {
      id: 'k',
      what: `import the same ${invoiceCount} invoices again`,
      baseline: 'PapaParse, and one indexed look-up and comparison a row',
      unit: 'ms',
      target: 6,
      why: 'was 4 at first; the baseline reads no date, amount or client, and lists no duplicate with its reason',
    },
    3,
    () =>
      inFreshStore(app, async (db) => {
        await importByApp(db, file, app, first);
        return await importByApp(db, file, app, again);
      }),
    () =>
      inFreshStore(bare, (db) => {
        importBarely(file, db);
        db.exec('CREATE INDEX bare_first ON bare (c0)');
        return timeOf(() => findBarely(file, db));
      }),
  );
  return [fresh, same];
}
