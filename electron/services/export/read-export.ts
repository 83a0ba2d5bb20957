import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/core/errors.ts';
import { unguardFormula } from '../../../shared/importing/formula-guard.ts';
import { iterateCsv } from '../../files/reading/iterate-csv.ts';
import { readTables } from '../../files/reading/read-tables.ts';
import { longTextsName, makeLongTextReader } from './long-texts.ts';
import { aboutName, exportVersion } from './write-export.ts';

/** One table of an export as text: cells as they were before anything was guarded or cut. */
export type ReadExportTable = { readonly headers: readonly string[]; readonly rows: Iterable<readonly string[]> };

export type ReadExport = {
  readonly schemaVersion: number;
  readonly rowsOf: (table: string) => number | undefined;
  readonly find: (table: string) => ReadExportTable | undefined;
};

/** Opens a folder or a workbook that this program wrote. Refuses with `export-unreadable` what is none. */
export function readExport(path: string): ReadExport {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new Refusal('file-unreadable', `${path} is not there`, { file: path });
  const find = stats.isDirectory() ? folderFinder(path) : workbookFinder(path);
  const about = find(aboutName);
  if (about === undefined) throw unreadable(path, 'it is no export of everything');
  const lines = new Map([...about.rows].map(([name = '', value = '']) => [name, value]));
  if (lines.get('program') !== 'Winnow') throw unreadable(path, 'it is no export of everything');
  if (Number(lines.get('export version')) > exportVersion)
    throw new Refusal('store-newer', 'the export was written by a newer version of the program', { file: path });
  return {
    schemaVersion: Number(lines.get('schema version')),
    rowsOf: (table) => {
      const count = lines.get(`rows of ${table}`);
      return count === undefined ? undefined : Number(count);
    },
    find,
  };
}

export function unreadable(file: string, why: string, details: Readonly<Record<string, unknown>> = {}): Refusal {
  return new Refusal('export-unreadable', `the export can not be read: ${why}`, { file, why, ...details });
}

type Find = ReadExport['find'];

function folderFinder(folder: string): Find {
  return (table) => {
    const file = join(folder, `${table}.csv`);
    if (!existsSync(file)) return undefined;
    return toTable(iterateCsv(readFileSync(file, 'utf8')), unguardFormula);
  };
}

function workbookFinder(file: string): Find {
  const { tables } = readTables(file);
  const recordsOf = (name: string): readonly (readonly string[])[] | undefined => {
    const content = tables.find(({ part }) => part === name)?.content;
    return content?.kind === 'rows' ? content.rows.map(({ cells }) => cells) : undefined;
  };
  const [, ...pieces] = recordsOf(longTextsName) ?? [];
  const unlong = makeLongTextReader(pieces);
  return (table) => {
    const records = recordsOf(table);
    return records === undefined ? undefined : toTable(records[Symbol.iterator](), unlong);
  };
}

function toTable(records: Iterator<readonly string[]>, restore: (cell: string) => string): ReadExportTable {
  const headers: readonly string[] = records.next().value ?? [];
  function* rows(): Generator<readonly string[]> {
    for (let next = records.next(); next.done !== true; next = records.next()) yield next.value.map(restore);
  }
  return { headers, rows: rows() };
}
