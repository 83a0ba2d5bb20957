import type { WritableDb } from './database.ts';

/** A table of the copy: its columns, and how far its rows went before the work began. */
export type Shape = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly keyColumns: readonly string[];
  /** Last rowid before the work; null where the table has none. */
  readonly mark: number | null;
};

const changes = 'temp.changed_rows';
const keyNames = ['key1', 'key2', 'key3'] as const;

/** Tables without rowid that only grow with a row of another one; each of their rows is as new as that. */
const growWith: Readonly<Record<string, { readonly column: string; readonly parent: string }>> = {
  import_rows_left_out: { column: 'import_id', parent: 'imports' },
  act_changes: { column: 'act_id', parent: 'acts' },
};

/** Reads every table of the copy and has SQLite note from now on which of the rows that are there change. */
export function shapesOf(db: WritableDb): readonly Shape[] {
  const tables = db
    .prepare<[], { name: string; wr: number }>(
      `SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all();
  db.exec(
    `CREATE TABLE ${changes} (table_name TEXT, key1 TEXT, key2 TEXT, key3 TEXT, before TEXT,
       PRIMARY KEY (table_name, key1, key2, key3)) WITHOUT ROWID`,
  );
  const shapes = tables.map(({ name, wr }) => shapeOf(db, name, wr === 1));
  for (const shape of shapes) watch(db, shape);
  return shapes;
}

function shapeOf(db: WritableDb, table: string, isWithoutRowid: boolean): Shape {
  const columns = db
    .prepare<[string], { name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid')
    .all(table);
  const keys = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk);
  const last = isWithoutRowid
    ? null
    : (db.prepare<[], { last: number }>(`SELECT COALESCE(MAX(rowid), 0) AS last FROM main."${table}"`).get()?.last ??
      0);
  return { table, columns: columns.map(({ name }) => name), keyColumns: keys.map(({ name }) => name), mark: last };
}

/** Notes the key and the former values of a row when it is first changed or deleted. */
function watch(db: WritableDb, shape: Shape): void {
  const { table, mark } = shape;
  const wasThere = mark === null ? '' : `WHEN old.rowid <= ${mark}`;
  for (const event of ['UPDATE', 'DELETE'] as const) {
    db.exec(
      `CREATE TEMP TRIGGER "note_${event}_${table}" AFTER ${event} ON main."${table}" ${wasThere} BEGIN
         INSERT OR IGNORE INTO changed_rows VALUES ('${table}', ${keyValues(shape, 'old')}, ${imageOf(shape, 'old')}); END`,
    );
  }
  if (mark !== null || table in growWith) return;
  db.exec(
    `CREATE TEMP TRIGGER "note_INSERT_${table}" AFTER INSERT ON main."${table}" BEGIN
       INSERT OR IGNORE INTO changed_rows VALUES ('${table}', ${keyValues(shape, 'new')}, NULL); END`,
  );
}

function keyValues({ keyColumns }: Shape, row: string): string {
  return keyNames
    .map((_, at) => (keyColumns[at] === undefined ? "''" : `CAST(${row}."${keyColumns[at]}" AS TEXT)`))
    .join(', ');
}

function imageOf({ columns }: Shape, row: string): string {
  return `json_object(${columns.map((column) => `'${column}', ${row}."${column}"`).join(', ')})`;
}

function isRow({ keyColumns }: Shape, row: string, change: string): string {
  return keyColumns.map((column, at) => `${row}."${column}" = ${change}.${keyNames[at]}`).join(' AND ');
}

/**
 * Writes what has changed in the copy into the attached store. Answers false, and writes nothing, where a row that it
 * would change is no longer there as the copy had it.
 */
export function moveRows(db: WritableDb, shapes: readonly Shape[]): boolean {
  const touched = shapes.filter(({ table }) => isTouched(db, table));
  if (touched.some((shape) => hasMovedOn(db, shape))) return false;
  for (const shape of touched) {
    deleteRows(db, shape);
    writeRows(db, shape);
  }
  for (const shape of shapes) insertRows(db, shape, shapes);
  return true;
}

function isTouched(db: WritableDb, table: string): boolean {
  return (
    db.prepare<[string], unknown>(`SELECT 1 FROM ${changes} WHERE table_name = ? LIMIT 1`).get(table) !== undefined
  );
}

function hasMovedOn(db: WritableDb, shape: Shape): boolean {
  const { table } = shape;
  const found = db
    .prepare<[string], unknown>(
      `SELECT 1 FROM ${changes} AS change LEFT JOIN store."${table}" AS row ON ${isRow(shape, 'row', 'change')}
       WHERE change.table_name = ?
         AND CASE WHEN row."${shape.keyColumns[0]}" IS NULL THEN NULL ELSE ${imageOf(shape, 'row')} END IS NOT change.before
       LIMIT 1`,
    )
    .get(table);
  return found !== undefined;
}

/** Rows that the copy no longer has. */
function deleteRows(db: WritableDb, shape: Shape): void {
  const { table, keyColumns } = shape;
  const keys = keyColumns.map((column) => `"${column}"`).join(', ');
  const gone = keyNames.slice(0, keyColumns.length).join(', ');
  db.prepare(
    `DELETE FROM store."${table}" WHERE (${keys}) IN (
       SELECT ${gone} FROM ${changes} AS change WHERE change.table_name = ?
         AND NOT EXISTS (SELECT 1 FROM main."${table}" AS staged WHERE ${isRow(shape, 'staged', 'change')}))`,
  ).run(table);
}

/** Rows that were there before, as they are now. Written over one by one: replacing them would take what hangs on them. */
function writeRows(db: WritableDb, shape: Shape): void {
  const { table, columns, keyColumns } = shape;
  const names = columns.map((column) => `"${column}"`).join(', ');
  const rest = columns.filter((column) => !keyColumns.includes(column));
  const settings = rest.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  const keys = keyColumns.map((column) => `"${column}"`).join(', ');
  db.prepare(
    `INSERT INTO store."${table}" (${names})
     SELECT ${columns.map((column) => `staged."${column}"`).join(', ')}
     FROM ${changes} AS change JOIN main."${table}" AS staged ON ${isRow(shape, 'staged', 'change')}
     WHERE change.table_name = ?
     ON CONFLICT (${keys}) DO ${rest.length === 0 ? 'NOTHING' : `UPDATE SET ${settings}`}`,
  ).run(table);
}

/** Rows that came with the work, in the order in which they came. */
function insertRows(db: WritableDb, { table, columns, mark }: Shape, all: readonly Shape[]): void {
  const parent = growWith[table];
  // the place of an act in the line of acts is given anew: others may have been recorded meanwhile
  const moved = columns.filter((column) => table !== 'acts' || column !== 'position');
  const names = moved.map((column) => `"${column}"`).join(', ');
  if (mark !== null) {
    db.prepare(
      `INSERT INTO store."${table}" (${names}) SELECT ${names} FROM main."${table}" WHERE rowid > ? ORDER BY rowid`,
    ).run(mark);
  } else if (parent !== undefined) {
    db.prepare(
      `INSERT INTO store."${table}" (${names}) SELECT ${names} FROM main."${table}"
       WHERE "${parent.column}" IN (SELECT id FROM main."${parent.parent}" WHERE rowid > ?)`,
    ).run(all.find((shape) => shape.table === parent.parent)?.mark ?? 0);
  }
}
