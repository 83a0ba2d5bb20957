import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import Papa from 'papaparse';
import { openStore } from '../../electron/db/connection.ts';
import type { WritableDb } from '../../electron/db/database.ts';
import { createPlainPress } from '../../electron/files/plain-press.ts';
import { forkImportWorker } from '../../electron/import-worker/fork-import-worker.ts';
import { newId } from '../../electron/services/new-id.ts';
import type { ImportWorker } from '../../electron/services/ports.ts';
import type { ServiceDeps } from '../../electron/services/service-deps.ts';
import { addDays, toCalendarDate } from '../../shared/core/dates.ts';
import { makeRandom, type Random } from '../helpers/book/random.ts';
import { fixedClock, fixedKeyVault } from '../helpers/fixed-ports.ts';

const key = '5a'.repeat(32);

const header =
  'Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal),Billable Rate (EUR),Billable Amount (EUR)'.split(
    ',',
  );

const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');
const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A Clockify report of three years: 80 clients, quoted cells, 12-hour times, durations as h:m:s. */
export function writeTimeFile(file: string, rowCount: number): void {
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

const invoiceHeader = 'Invoice Number,Customer,Invoice Date,Due Date,Item,Amount,Tax,Total,Balance,Currency'.split(',');

/** Invoices of three years for 80 clients, one line each; `raise` is added to every amount. */
export function writeInvoiceFile(file: string, rowCount: number, raise = 0): void {
  const random = makeRandom(12);
  const first = toCalendarDate('2023-11-01');
  const lines = [quoted(invoiceHeader)];
  for (let row = 0; row < rowCount; row++) {
    const day = addDays(first, Math.floor((row / rowCount) * 1095));
    const net = random.between(50, 4000) + raise;
    const money = [net.toFixed(2), (net * 0.2).toFixed(2), (net * 1.2).toFixed(2), '0.00', 'EUR'];
    const who = `Client number ${random.between(1, 80)}`;
    lines.push(quoted([`R-${10_000 + row}`, who, day, addDays(day, 30), 'Managed services', ...money]));
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}

export function freshStore(folder: string): { readonly db: WritableDb; readonly drop: () => void } {
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

/** What services need in a benchmark; with a process of its own for long imports where one is given. */
export function depsOf(db: WritableDb, folder: string, importWorker?: ImportWorker): ServiceDeps {
  return {
    db,
    ports: {
      clock: fixedClock('2026-10-31'),
      newId,
      keyVault: fixedKeyVault(key),
      pickFile: { toOpen: refuse, toSave: refuse, folder: refuse },
      printPage: { toPrinter: refuse, toPdf: refuse, toPng: refuse },
      paperPress: createPlainPress(folder),
      showFolder: () => undefined,
      ...(importWorker === undefined ? {} : { importWorker }),
    },
    files: {
      addPath: (path) => path,
      addPasted: () => '',
      resolveToken: (path) => ({ kind: 'file', path, name: basename(path) }),
    },
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

export function benchWorker(): ImportWorker {
  return forkImportWorker(resolve(import.meta.dirname, '../../electron/import-worker/import-worker.ts'));
}

/** What nobody could do with less: read, parse, and put every cell into a table of an encrypted file. */
export function importBarely(file: string, db: WritableDb): void {
  const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8'), { skipEmptyLines: true });
  const columns = data[0]?.map((_, index) => `c${index}`) ?? [];
  db.exec(`CREATE TABLE bare (id INTEGER PRIMARY KEY, ${columns.map((name) => `${name} TEXT`).join(', ')}) STRICT`);
  const insert = db.prepare(`INSERT INTO bare (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  db.transaction(() => {
    for (const row of data.slice(1)) insert.run(...row);
  })();
}

/** The least that tells that every row is known already: parse, and find each by its first cell. */
export function findBarely(file: string, db: WritableDb): void {
  const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8'), { skipEmptyLines: true });
  const find = db.prepare<[string], Record<string, string>>('SELECT * FROM bare WHERE c0 = ?');
  for (const row of data.slice(1)) {
    const stored = find.get(row[0] ?? '');
    if (stored === undefined || row.some((cell, at) => stored[`c${at}`] !== cell))
      throw new Error('a row is not known');
  }
}
