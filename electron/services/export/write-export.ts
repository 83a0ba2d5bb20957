import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExportFormat } from '../../../shared/contract/export-calls.ts';
import type { CalendarDate, Instant } from '../../../shared/core/dates.ts';
import type { WritableDb } from '../../db/database.ts';
import { readSchemaVersion } from '../../db/migrate.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { OutCell, OutTable } from '../../files/writing/out-table.ts';
import { writeCsv } from '../../files/writing/write-csv.ts';
import { flushFolder } from '../../files/writing/write-file-atomically.ts';
import { writeXlsx } from '../../files/writing/write-xlsx.ts';
import { buildExportTables, type ExportTable } from './export-tables.ts';
import { makeLongTexts } from './long-texts.ts';

export const aboutName = 'about';
const manifestName = 'manifest';
/** Raised where what is written could no longer be read by the program as it is. */
export const exportVersion = 1;

export type ExportRequest = { readonly path: string; readonly format: ExportFormat; readonly exportedAt: Instant };

export type WrittenExport = { readonly path: string; readonly tables: number; readonly rows: number };

export type TellExported = (progress: { table: string; rowsDone: number; rowsTotal: number }) => void;

/** A name that nothing in the folder has yet. It says INTERNAL: an export holds grades, margins and notes on people. */
export function chooseExportPath(folder: string, format: ExportFormat, today: CalendarDate): string {
  const ending = format === 'xlsx' ? '.xlsx' : '';
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, `Winnow INTERNAL export ${today}${copy === 1 ? '' : ` (${copy})`}${ending}`);
    if (!existsSync(path)) return path;
  }
}

/** Where an export is written until it is whole. */
export function unfinishedPathOf(path: string): string {
  return `${path}.part`;
}

/**
 * Writes everything the store holds, in one state of it, as a folder of CSV files or as one workbook: whole or not at
 * all. What undo remembers stays out.
 */
export function writeExport(db: WritableDb, request: ExportRequest, tell: TellExported): WrittenExport {
  const unfinished = unfinishedPathOf(request.path);
  mkdirSync(dirname(request.path), { recursive: true });
  rmSync(unfinished, { recursive: true, force: true });
  try {
    const written = db.transaction(() => writeTables(db, request, unfinished, tell))();
    renameSync(unfinished, request.path);
    flushFolder(dirname(request.path));
    return { path: request.path, ...written };
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

const rowsPerSign = 4000;

function writeTables(
  db: WritableDb,
  { format, exportedAt }: ExportRequest,
  unfinished: string,
  tell: TellExported,
): Omit<WrittenExport, 'path'> {
  let rowsDone = 0;
  let rowsTotal = 0;
  const { tables, close } = buildExportTables(db, readSettings(db).currency, (table) => {
    if (rowsDone % rowsPerSign === 0) tell({ table, rowsDone, rowsTotal });
    rowsDone += 1;
  });
  rowsTotal = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const about = aboutTable(tables, readSchemaVersion(db), exportedAt);
  try {
    if (format === 'csv') writeFolder(unfinished, about, tables);
    else writeWorkbook(unfinished, about, tables);
  } finally {
    close();
  }
  return { tables: tables.length, rows: rowsTotal };
}

const text = (value: string): OutCell => ({ kind: 'text', text: value });
const number = (value: number): OutCell => ({ kind: 'number', value });

function aboutTable(tables: readonly ExportTable[], schema: number, exportedAt: Instant): OutTable {
  return {
    name: aboutName,
    headers: ['name', 'value'],
    rows: [
      [text('program'), text('Winnow')],
      [text('confidential'), text('INTERNAL: holds grades, margins and notes on people; not for clients')],
      [text('export version'), number(exportVersion)],
      [text('schema version'), number(schema)],
      [text('exported at'), text(exportedAt)],
      ...tables.map(({ name, rowCount }) => [text(`rows of ${name}`), number(rowCount)]),
    ],
  };
}

function writeFolder(folder: string, about: OutTable, tables: readonly ExportTable[]): void {
  mkdirSync(folder);
  const manifest: OutCell[][] = [];
  for (const table of [about, ...tables]) {
    const file = `${table.name}.csv`;
    const { bytes, sha256 } = writeChunks(join(folder, file), (take) => {
      for (const chunk of writeCsv(table)) take(chunk);
    });
    manifest.push([text(file), number(bytes), text(sha256)]);
  }
  const headers = ['file', 'bytes', 'sha256'];
  writeChunks(join(folder, `${manifestName}.csv`), (take) => {
    for (const chunk of writeCsv({ name: manifestName, headers, rows: manifest })) take(chunk);
  });
  flushFolder(folder);
}

function writeWorkbook(file: string, about: OutTable, tables: readonly ExportTable[]): void {
  const long = makeLongTexts();
  const sheets = tables.map((table) => ({ ...table, rows: long.takeOut(table.rows) }));
  writeChunks(file, (take) => writeXlsx([about, ...sheets, long.table], take));
}

/** Writes a file piece by piece and flushes it to the disk. */
function writeChunks(
  file: string,
  write: (take: (chunk: Uint8Array) => void) => void,
): { readonly bytes: number; readonly sha256: string } {
  const handle = openSync(file, 'wx', 0o600);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    write((chunk) => {
      hash.update(chunk);
      for (let done = 0; done < chunk.length; ) done += writeSync(handle, chunk, done);
      bytes += chunk.length;
    });
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return { bytes, sha256: hash.digest('hex') };
}
