import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSettings } from '../../../electron/db/repositories/settings.ts';
import { listStoreTables } from '../../../electron/db/repositories/whole-store.ts';
import { gradeBook } from '../../../electron/services/book/grade-book.ts';
import { loadDemo } from '../../../electron/services/demo/load-demo.ts';
import { bringBack } from '../../../electron/services/export/bring-back.ts';
import { chooseExportPath, writeExport } from '../../../electron/services/export/write-export.ts';
import type { ExportFormat } from '../../../shared/contract/export-calls.ts';
import type { Instant } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { createAsk } from '../../helpers/ask.ts';
import { randomPlans } from '../../helpers/book/random-plans.ts';
import { dumpStore } from '../../helpers/dump-store.ts';
import { fillStore } from '../../helpers/fill-store.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { testImportWorker } from '../../helpers/import-worker.ts';
import { makeBookRows } from '../../helpers/make-book.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const quiet = () => undefined;
const exportedAt = '2026-06-30T12:00:00.000Z' as Instant;
const formats: readonly ExportFormat[] = ['csv', 'xlsx'];

function exportFrom(deps: TestDeps, format: ExportFormat, folder = tempFolder()): string {
  const path = chooseExportPath(folder, format, deps.ports.clock.today());
  return writeExport(deps.db, { path, format, exportedAt }, quiet).path;
}

function fillTrickyTexts({ db }: TestDeps): void {
  const note = (text: string, name: string) => db.prepare('UPDATE clients SET note = ? WHERE name = ?').run(text, name);
  const [first, second, third, fourth, fifth] = db
    .prepare<[], { name: string }>('SELECT name FROM clients ORDER BY name')
    .all()
    .map(({ name }) => name);
  note('=HYPERLINK("http://x.example","a, b")', first!);
  note("'=1+1\r\nand a second line\n\ttabbed", second!);
  note('@long 1', third!);
  note(`${'0123456789 ü € '.repeat(9000)} end`, fourth!);
  note('0012', fifth!);
}

describe.each(formats)('everything out as %s and in again', (format) => {
  test('of the demo book: the same rows, the same grades to the last digit', async () => {
    const deps = createTestDeps();
    await loadDemo(deps);
    fillTrickyTexts(deps);
    const path = exportFrom(deps, format);
    const other = createTestDeps();
    const brought = bringBack(other.db, path, quiet);
    expect(dumpStore(other.db)).toEqual(dumpStore(deps.db));
    expect(gradeBook(other, {})).toEqual(gradeBook(deps, {}));
    expect(brought.tables).toBe(listStoreTables(deps.db).length);
    expect(other.db.pragma('foreign_key_check')).toEqual([]);
  });

  test('of a book of 80 clients', () => {
    const deps = createTestDeps();
    fillStore(deps.db, makeBookRows(randomPlans(80)), deps.ports.clock.today());
    const rates = { internalCostPerHour: 35.5, targetRatePerHour: 75 };
    writeSettings(deps.db, { currency: 'EUR' as CurrencyCode, ...rates });
    const other = createTestDeps();
    bringBack(other.db, exportFrom(deps, format), quiet);
    const graded = gradeBook(other, {});
    expect(graded).toEqual(gradeBook(deps, {}));
    expect(graded.book.clients.filter(({ grade }) => grade !== null).length).toBeGreaterThan(60);
    expect(dumpStore(other.db)).toEqual(dumpStore(deps.db));
  });
});

describe('an export', () => {
  test('says INTERNAL, takes no name that is taken, and is readable by its owner only', async () => {
    const deps = createTestDeps();
    await loadDemo(deps);
    const folder = tempFolder();
    exportFrom(deps, 'csv', folder);
    exportFrom(deps, 'csv', folder);
    exportFrom(deps, 'xlsx', folder);
    expect(readdirSync(folder).toSorted()).toEqual([
      'Winnow INTERNAL export 2026-06-30',
      'Winnow INTERNAL export 2026-06-30 (2)',
      'Winnow INTERNAL export 2026-06-30.xlsx',
    ]);
    const text = readFileSync(join(folder, 'Winnow INTERNAL export 2026-06-30/invoices.csv'), 'utf8');
    expect(text.split('\r\n')[0]).toMatch(
      /^\ufeffclient,id,client_id,source,number,issued_on,due_on,paid_on,amount,gross/,
    );
    expect(readFileSync(join(folder, 'Winnow INTERNAL export 2026-06-30/about.csv'), 'utf8')).toContain('INTERNAL');
  });

  test('neutralises what a spreadsheet would calculate', async () => {
    const deps = createTestDeps();
    await loadDemo(deps);
    fillTrickyTexts(deps);
    const text = readFileSync(join(exportFrom(deps, 'csv'), 'clients.csv'), 'utf8');
    expect(text).toContain(`"'=HYPERLINK(""http://x.example"",""a, b"")"`);
    expect(text).not.toMatch(/(?:^|,)"?=/m);
  });

  test('leaves nothing where it can not be finished', async () => {
    const deps = createTestDeps();
    await loadDemo(deps);
    const folder = tempFolder();
    const path = chooseExportPath(folder, 'csv', deps.ports.clock.today());
    const stop = () => {
      throw new Error('stop');
    };
    expect(() => writeExport(deps.db, { path, format: 'csv', exportedAt }, stop)).toThrow('stop');
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(path)).toBe(false);
  });
});

describe('bringing back', () => {
  test('is refused, and changes nothing, where a book has clients or the export is not whole', async () => {
    const deps = createTestDeps();
    await loadDemo(deps);
    const path = exportFrom(deps, 'csv');
    const before = dumpStore(deps.db);
    expect(() => bringBack(deps.db, path, quiet)).toThrow(expect.objectContaining({ code: 'store-not-empty' }));
    expect(dumpStore(deps.db)).toEqual(before);
    const empty = createTestDeps();
    const nothing = dumpStore(empty.db);
    const refuses = (code: string) => {
      expect(() => bringBack(empty.db, path, quiet)).toThrow(expect.objectContaining({ code }));
      expect(dumpStore(empty.db)).toEqual(nothing);
    };
    const file = join(path, 'invoices.csv');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replace(/\r\n[^\r]*\r\n$/, '\r\n'));
    refuses('export-unreadable');
    writeFileSync(file, whole.replace(/,(\d+)\.(\d\d),/, ',$1.$2$2$2,'));
    refuses('export-unreadable');
    writeFileSync(file, `${whole}"open`);
    refuses('export-unreadable');
    writeFileSync(file, whole);
    const about = join(path, 'about.csv');
    writeFileSync(about, readFileSync(about, 'utf8').replace(/schema version,\d+/, 'schema version,999'));
    refuses('store-newer');
    expect(() => bringBack(empty.db, tempFolder(), quiet)).toThrow(
      expect.objectContaining({ code: 'export-unreadable' }),
    );
  });
});

describe('in a process of its own', () => {
  const open = async (folder: string, isFilled = true) => {
    const pickFile = answeredDialogs({ folder, toOpen: [folder] });
    const deps = createTestDeps({ ports: { importWorker: testImportWorker(), pickFile } });
    if (isFilled) await loadDemo(deps);
    return { deps, call: createAsk(deps) };
  };

  test('it is written, shown and brought back', async () => {
    const folder = tempFolder();
    const { deps, call } = await open(folder);
    const written = await call('export.everything', { format: 'csv' });
    const empty = await open(written?.path ?? '', false);
    expect(await call('export.showFolder', {})).toEqual({});
    expect(await empty.call('export.bringBack', { format: 'csv' })).toEqual({
      tables: written?.tables,
      rows: written?.rows,
    });
    expect(dumpStore(empty.deps.db)).toEqual(dumpStore(deps.db));
    expect(empty.deps.announced).toEqual(expect.arrayContaining(['settings', 'clients', 'facts']));
    expect(deps.told.some(({ event }) => event === 'export-progress')).toBe(true);
    await expect(empty.call('export.bringBack', { format: 'csv' })).rejects.toMatchObject({ code: 'store-not-empty' });
  });

  test('a cancel of imports does not stop it', async () => {
    const { deps, call } = await open(tempFolder());
    const { tell } = deps;
    Object.assign(deps, {
      tell: (...told: Parameters<typeof tell>) => {
        tell(...told);
        void call('imports.cancel', {});
      },
    });
    expect(await call('export.everything', { format: 'csv' })).toMatchObject({ rows: expect.any(Number) });
  });

  test('a cancel leaves nothing', async () => {
    const folder = tempFolder();
    const { deps, call } = await open(folder);
    const { tell } = deps;
    Object.assign(deps, {
      tell: (...told: Parameters<typeof tell>) => {
        tell(...told);
        void call('export.cancel', {});
      },
    });
    await expect(call('export.everything', { format: 'xlsx' })).rejects.toMatchObject({ code: 'import-cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
