import type { ReadableDb, WritableDb } from '../database.ts';

export type StoreValue = string | number | null;

export type StoreColumn = { readonly name: string; readonly type: string; readonly isNullable: boolean };

export type StoreTable = {
  readonly name: string;
  readonly columns: readonly StoreColumn[];
  readonly keyColumns: readonly string[];
  readonly isWithoutRowid: boolean;
};

/** What undo remembers: no facts of their own, and gone in thirty days. */
const notTold = ['acts', 'act_changes', 'undone_rows'];

/** Every table of the store but the memory of undo, as the schema has it, so that none is ever forgotten. */
export function listStoreTables(db: ReadableDb): readonly StoreTable[] {
  const tables = db
    .prepare<[], { name: string; wr: number }>(
      `SELECT name, wr FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all()
    .filter(({ name }) => !notTold.includes(name));
  const readColumns = db.prepare<[string], { name: string; type: string; notnull: number; pk: number }>(
    'SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY cid',
  );
  return tables.map(({ name, wr }) => {
    const columns = readColumns.all(name);
    const keys = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk);
    return {
      name,
      columns: columns.map((column) => ({
        name: column.name,
        type: column.type,
        isNullable: column.notnull === 0 && column.pk === 0,
      })),
      keyColumns: keys.map((key) => key.name),
      isWithoutRowid: wr === 1,
    };
  });
}

/** How many rows a table of the store holds; its name comes from `listStoreTables`, never from outside. */
export function countStoreRows(db: ReadableDb, { name }: StoreTable): number {
  return db.prepare<[], { count: number }>(`SELECT COUNT(*) AS count FROM "${name}"`).get()?.count ?? 0;
}

/** Every row of a table, one by one, in the order in which it came; values in the order of the columns. */
export function iterateStoreRows(db: ReadableDb, table: StoreTable): IterableIterator<readonly StoreValue[]> {
  const columns = table.columns.map(({ name }) => `"${name}"`).join(', ');
  const order = table.isWithoutRowid ? table.keyColumns.map((key) => `"${key}"`).join(', ') : 'rowid';
  return db
    .prepare<[], readonly StoreValue[]>(`SELECT ${columns} FROM "${table.name}" ORDER BY ${order}`)
    .raw()
    .iterate() as IterableIterator<readonly StoreValue[]>;
}

/** Inserts rows of some columns of a table; the others take what the schema gives them. */
export function makeStoreInserter(
  db: WritableDb,
  table: string,
  columns: readonly string[],
): (values: readonly StoreValue[]) => void {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const insert = db.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`);
  return (values) => {
    insert.run(...values);
  };
}

/** Empties every table, the memory of undo too. Foreign keys are looked at when the transaction ends. */
export function emptyStore(db: WritableDb): void {
  db.pragma('defer_foreign_keys = ON');
  for (const name of [...notTold, ...listStoreTables(db).map((table) => table.name)])
    db.prepare(`DELETE FROM "${name}"`).run();
}
