import type { ClientId } from '../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from './database.ts';
import { prepareOnce } from './prepare-once.ts';

/** A whole row as plain values, by column name. */
export type RowImage = Readonly<Record<string, string | number | null>>;

type TableShape = {
  readonly columns: readonly string[];
  readonly keyColumns: readonly string[];
  /** Reads one row by its key; put together once, since an act reads every row it touches. */
  readonly select: string;
  /** Columns of other tables that refer to this one. */
  readonly dependents: readonly { readonly table: string; readonly column: string }[];
};

const shapes = new WeakMap<ReadableDb, Map<string, TableShape>>();

/** Names come from the schema itself, never from a caller, before they become part of a statement. */
function shapeOf(db: ReadableDb, table: string): TableShape {
  const known = shapes.get(db) ?? new Map<string, TableShape>();
  shapes.set(db, known);
  const found = known.get(table) ?? readShape(db, table);
  known.set(table, found);
  return found;
}

function readShape(db: ReadableDb, table: string): TableShape {
  const columns = db
    .prepare<[string], { name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid')
    .all(table);
  if (columns.length === 0) throw new Error(`there is no table ${table}`);
  const dependents = db
    .prepare<[string], { table: string; column: string }>(
      `SELECT tables.name AS "table", keys."from" AS "column"
       FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS keys
       WHERE tables.schema = 'main' AND tables.type = 'table' AND keys."table" = ?`,
    )
    .all(table);
  const inKey = columns.filter(({ pk }) => pk > 0).toSorted((first, second) => first.pk - second.pk);
  const names = columns.map(({ name }) => name);
  const keyColumns = inKey.map(({ name }) => name);
  const select = `SELECT ${names.map((name) => `"${name}"`).join(', ')} FROM "${table}" WHERE ${whereKey({ keyColumns })}`;
  return { columns: names, keyColumns, select, dependents };
}

function whereKey(shape: Pick<TableShape, 'keyColumns'>): string {
  return shape.keyColumns.map((column) => `"${column}" = ?`).join(' AND ');
}

/** Names of a table's columns, in their order. */
export function columnsOf(db: ReadableDb, table: string): readonly string[] {
  return shapeOf(db, table).columns;
}

/** Columns of other tables that refer to this one, with the primary keys of those tables. */
export function dependentsOf(
  db: ReadableDb,
  table: string,
): readonly { readonly table: string; readonly column: string; readonly keyColumns: readonly string[] }[] {
  return shapeOf(db, table).dependents.map((dependent) => ({
    ...dependent,
    keyColumns: shapeOf(db, dependent.table).keyColumns,
  }));
}

/** The row with that primary key as it is now. */
export function readRow(db: ReadableDb, table: string, key: readonly string[]): RowImage | undefined {
  return prepareOnce(db, shapeOf(db, table).select).get(...key) as RowImage | undefined;
}

/** Primary keys of a client's rows in a table that has a `client_id`. */
export function listKeysOfClient(db: ReadableDb, table: string, clientId: ClientId): readonly (readonly string[])[] {
  const shape = shapeOf(db, table);
  if (!shape.columns.includes('client_id')) throw new Error(`rows of ${table} belong to no client`);
  const columns = shape.keyColumns.map((column) => `"${column}"`).join(', ');
  const rows = prepareOnce(db, `SELECT ${columns} FROM "${table}" WHERE client_id = ? ORDER BY ${columns}`).all(
    clientId,
  );
  return rows.map((row) => Object.values(row as Record<string, string>));
}

/** Whether any row of another table refers to this one. */
export function hasDependents(db: ReadableDb, table: string, key: readonly string[]): boolean {
  const [only] = key;
  if (only === undefined || key.length > 1) return false;
  return shapeOf(db, table).dependents.some((dependent) => {
    const sql = `SELECT 1 FROM "${dependent.table}" WHERE "${dependent.column}" = ? LIMIT 1`;
    return prepareOnce(db, sql).get(only) !== undefined;
  });
}

/** Deletes the row with that key, where there is one. */
export function deleteRow(db: WritableDb, table: string, key: readonly string[]): void {
  prepareOnce(db, `DELETE FROM "${table}" WHERE ${whereKey(shapeOf(db, table))}`).run(...key);
}

/** Inserts the row, or sets every column of the image where the row exists. */
export function writeRow(db: WritableDb, table: string, image: RowImage): void {
  const shape = shapeOf(db, table);
  const columns = shape.columns.filter((column) => column in image);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const rest = columns.filter((column) => !shape.keyColumns.includes(column));
  const settings = rest.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  const keys = shape.keyColumns.map((column) => `"${column}"`).join(', ');
  const otherwise = rest.length === 0 ? 'NOTHING' : `UPDATE SET ${settings}`;
  prepareOnce(
    db,
    `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT (${keys}) DO ${otherwise}`,
  ).run(...columns.map((column) => image[column] ?? null));
}
