import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { openStore } from '../../electron/db/connection.ts';
import type { WritableDb } from '../../electron/db/database.ts';
import { createPlainPress } from '../../electron/files/plain-press.ts';
import { importFiles } from '../../electron/services/imports/import-files.ts';
import { newId } from '../../electron/services/new-id.ts';
import type { ServiceDeps } from '../../electron/services/service-deps.ts';
import { addDays, toCalendarDate } from '../../shared/core/dates.ts';
import { makeRandom, type Random } from '../helpers/book/random.ts';
import { fixedClock, fixedKeyVault } from '../helpers/fixed-ports.ts';
import { compare, type Measured, timeOf } from './measure.ts';

const rowCount = 100_000;
const key = '5a'.repeat(32);

const header =
  'Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal),Billable Rate (EUR),Billable Amount (EUR)'.split(
    ',',
  );

const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');
const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A Clockify report of three years: 80 clients, quoted cells, 12-hour times, durations as h:m:s. */
function writeTimeFile(file: string): void {
  const random = makeRandom(11);
  const first = toCalendarDate('2023-11-01');
  const days = Array.from({ length: 1_095 }, (_, ahead) => {
    const [year, month, day] = addDays(first, ahead).split('-');
    return `${month}/${day}/${year}`;
  });
  const lines = [quoted(header)];
  for (let row = 0; row < rowCount; row++) {
    const day = days[Math.floor((row / rowCount) * days.length)] ?? '';
    lines.push(quoted(cellsOf(row, day, random)));
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function cellsOf(row: number, day: string, random: Random): string[] {
  const minutes = random.between(1, 36) * 5;
  const start = `${twoDigits(random.between(1, 11))}:15:00 AM`;
  const duration = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:00`;
  const what = ['Support', `Client number ${random.between(1, 80)}`, `note ${row} on the printer`, ''];
  const who = ['Robin Winter', '', 'robin@winter.example', 'reactive', 'Yes'];
  return [...what, ...who, day, start, day, '11:59:00 AM', duration, (minutes / 60).toFixed(2), '85.00', '10.00'];
}

function freshStore(folder: string): { readonly db: WritableDb; readonly drop: () => void } {
  mkdirSync(folder, { recursive: true });
  const db = openStore(join(folder, 'winnow.db'), key);
  const drop = () => {
    db.close();
    rmSync(folder, { recursive: true });
  };
  return { db, drop };
}

async function refuse(): Promise<never> {
  throw new Error('a benchmark has no window');
}

function depsOf(db: WritableDb, folder: string): ServiceDeps {
  return {
    db,
    ports: {
      clock: fixedClock('2026-10-31'),
      newId,
      keyVault: fixedKeyVault(key),
      pickFile: { toOpen: refuse, toSave: refuse, folder: refuse },
      printPage: { toPrinter: refuse, toPdf: refuse },
      paperPress: createPlainPress(folder),
      showFolder: () => undefined,
    },
    files: { addPath: () => '', addPasted: () => '', resolveToken: () => ({ kind: 'text', text: '', name: '' }) },
    dataFolder: folder,
    resourcesFolder: folder,
    appVersion: '0',
    systemLocale: 'en',
    isDemo: false,
    cloudSyncedBy: undefined,
    announce: () => undefined,
    tell: () => undefined,
    replaceStore: () => undefined,
  };
}

async function importByApp(file: string, folder: string): Promise<number> {
  const { db, drop } = freshStore(folder);
  const spent = await timeOf(async () => {
    const [report] = await importFiles(depsOf(db, folder), [{ path: file }], { dryRun: false });
    if (report?.rows.imported !== rowCount) throw new Error(`only ${report?.rows.imported} rows were imported`);
  });
  drop();
  return spent;
}

/** What nobody could do with less: read, parse, and put every cell into a table of an encrypted file. */
async function importBarely(file: string, folder: string): Promise<number> {
  const { db, drop } = freshStore(folder);
  const spent = await timeOf(() => {
    const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8'), { skipEmptyLines: true });
    const columns = data[0]?.map((_, index) => `c${index}`) ?? [];
    db.exec(`CREATE TABLE bare (id INTEGER PRIMARY KEY, ${columns.map((name) => `${name} TEXT`).join(', ')}) STRICT`);
    const insert = db.prepare(`INSERT INTO bare (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
    db.transaction(() => {
      for (const row of data.slice(1)) insert.run(...row);
    })();
  });
  drop();
  return spent;
}

/** (b) Importing a large time file, against a bare parse and insert of the same file. */
export async function benchImport(folder: string, say: (text: string) => void): Promise<Measured> {
  const file = join(folder, 'time.csv');
  writeTimeFile(file);
  say(`importing ${rowCount} rows (${Math.round(statSync(file).size / 1e6)} MB) …`);
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
    () => importByApp(file, join(folder, 'app')),
    () => importBarely(file, join(folder, 'bare')),
  );
}
