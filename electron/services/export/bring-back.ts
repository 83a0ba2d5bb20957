import { Refusal } from '../../../shared/core/errors.ts';
import { type CurrencyCode, parseCurrencyCode } from '../../../shared/core/money.ts';
import type { WritableDb } from '../../db/database.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { readSchemaVersion } from '../../db/migrate.ts';
import { countClients } from '../../db/repositories/clients.ts';
import {
  emptyStore,
  listStoreTables,
  makeStoreInserter,
  type StoreTable,
  type StoreValue,
} from '../../db/repositories/whole-store.ts';
import { digitsOf, type ExportColumn, exportColumnsOf, fromCell } from './export-columns.ts';
import { type ReadExport, type ReadExportTable, readExport, unreadable } from './read-export.ts';
import type { TellExported } from './write-export.ts';

export type BroughtBack = { readonly tables: number; readonly rows: number };

/**
 * Fills an empty book from an export of everything, in one transaction: all of it or nothing. Refuses with
 * `store-not-empty` where there are clients, `export-unreadable` where a row is missing or can't be read, `store-newer`
 * where the export knows more than this program.
 */
export function bringBack(db: WritableDb, path: string, tell: TellExported): BroughtBack {
  const source = readExport(path);
  if (source.schemaVersion > readSchemaVersion(db))
    throw new Refusal('store-newer', 'the export was written by a newer version of the program', { file: path });
  try {
    return inTransaction<BroughtBack>(db, () => fill(db, source, path, tell));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isBroken =
      error instanceof RangeError || ('code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'));
    throw isBroken ? unreadable(path, 'its rows do not fit together', { cause: error.message }) : error;
  }
}

function fill(db: WritableDb, source: ReadExport, path: string, tell: TellExported): BroughtBack {
  if (countClients(db) > 0) throw new Refusal('store-not-empty', 'an export is brought back into an empty book');
  emptyStore(db);
  const tables = listStoreTables(db);
  const rowsTotal = tables.reduce((sum, { name }) => sum + (source.rowsOf(name) ?? 0), 0);
  const filling: Filling = { db, path, currency: readCurrency(source), tell, rowsTotal, rowsDone: 0 };
  let count = 0;
  for (const table of tables) {
    const expected = source.rowsOf(table.name);
    // an older program did not know the table
    if (expected === undefined) continue;
    const given = source.find(table.name);
    if (given === undefined) throw unreadable(path, `${table.name} is missing`, { table: table.name });
    const found = fillTable(filling, table, given);
    if (found !== expected)
      throw unreadable(path, `${table.name} has ${found} rows instead of ${expected}`, { table: table.name });
    count += 1;
  }
  return { tables: count, rows: filling.rowsDone };
}

type Filling = {
  readonly db: WritableDb;
  readonly path: string;
  readonly currency: CurrencyCode | null;
  readonly tell: TellExported;
  readonly rowsTotal: number;
  rowsDone: number;
};

/** The operator's currency, by which money without one of its own was written. */
function readCurrency(source: ReadExport): CurrencyCode | null {
  for (const [key, value = ''] of source.find('settings')?.rows ?? [])
    if (key === 'currency') return parseCurrencyCode(String(JSON.parse(value))) ?? null;
  return null;
}

const rowsPerSign = 4000;

function fillTable(filling: Filling, table: StoreTable, { headers, rows }: ReadExportTable): number {
  const { db, path, currency, tell, rowsTotal } = filling;
  const columns = exportColumnsOf(table).flatMap((column) => {
    const at = headers.indexOf(column.header);
    return at < 0 ? [] : [{ column, at }];
  });
  const insert = makeStoreInserter(
    db,
    table.name,
    columns.map(({ column }) => column.name),
  );
  const currencyAt = headers.indexOf('currency');
  let count = 0;
  for (const cells of rows) {
    const digits = digitsOf(cells[currencyAt], currency);
    insert(columns.map(({ column, at }) => read(column, cells[at] ?? '', digits, { path, row: count + 2 })));
    count += 1;
    if (filling.rowsDone % rowsPerSign === 0) tell({ table: table.name, rowsDone: filling.rowsDone, rowsTotal });
    filling.rowsDone += 1;
  }
  return count;
}

function read(
  column: ExportColumn,
  text: string,
  digits: number,
  { path, row }: { path: string; row: number },
): StoreValue {
  const value = fromCell(column, text, digits);
  if (value !== undefined) return value;
  throw unreadable(path, `"${text}" in ${column.header} of row ${row}`, { column: column.header, row });
}
