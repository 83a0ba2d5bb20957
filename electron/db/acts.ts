import type { Instant } from '../../shared/core/dates.ts';
import { Refusal } from '../../shared/core/errors.ts';
import type { ActId, ClientId, ImportId } from '../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from './database.ts';
import { inTransaction, type Synchronous } from './in-transaction.ts';
import { deleteRow, hasDependents, listKeysOfClient, type RowImage, readRow, writeRow } from './row-images.ts';

/** What an act is called and when it happened; `label` is what the window shows beside "undo". */
export type ActHead = {
  readonly id: ActId;
  readonly kind: string;
  readonly label: string;
  readonly happenedAt: Instant;
  readonly importId?: ImportId;
};

/** Remembers rows as they are, before the body of the act changes, deletes or inserts them. */
export type Keep = {
  /** One row, named by the values of its primary key. A row that does not exist yet is remembered as absent. */
  readonly row: (table: string, ...key: readonly string[]) => void;
  /** Every row of a table that belongs to a client. */
  readonly rowsOfClient: (table: string, clientId: ClientId) => void;
};

/**
 * Runs a change as one act that can be undone: `recordAct(db, head, (keep) => { keep.row('clients', id); update… })`.
 * Whatever the body touches it must keep first. All of it is stored or none.
 */
export function recordAct<T>(db: WritableDb, head: ActHead, body: (keep: Keep) => T, ..._sync: Synchronous<T>): T {
  return inTransaction<{ readonly value: T }>(db, () => {
    insertAct(db, head);
    const kept: { readonly table: string; readonly key: readonly string[]; readonly before: RowImage | undefined }[] =
      [];
    const known = new Set<string>();
    const row = (table: string, ...key: readonly string[]): void => {
      const name = `${table} ${JSON.stringify(key)}`;
      if (known.has(name)) return;
      known.add(name);
      kept.push({ table, key, before: readRow(db, table, key) });
    };
    const rowsOfClient = (table: string, clientId: ClientId): void => {
      for (const key of listKeysOfClient(db, table, clientId)) row(table, ...key);
    };
    const value = body({ row, rowsOfClient });
    const insert = db.prepare(
      'INSERT INTO act_changes (act_id, seq, table_name, row_key, before, after) VALUES (?, ?, ?, ?, ?, ?)',
    );
    kept.forEach(({ table, key, before }, seq) => {
      insert.run(head.id, seq, table, JSON.stringify(key), toJson(before), toJson(readRow(db, table, key)));
    });
    return { value };
  }).value;
}

function insertAct(db: WritableDb, head: ActHead): void {
  db.prepare('INSERT INTO acts (id, kind, label, import_id, happened_at) VALUES (?, ?, ?, ?, ?)').run(
    head.id,
    head.kind,
    head.label,
    head.importId ?? null,
    head.happenedAt,
  );
}

function toJson(image: RowImage | undefined): string | null {
  return image === undefined ? null : JSON.stringify(image);
}

type Change = {
  readonly table: string;
  readonly key: readonly string[];
  readonly before: RowImage | undefined;
  readonly after: RowImage | undefined;
};

/**
 * Puts every row of an act back as it was and answers which tables that touched. Refuses with `undo-not-possible`, and
 * changes nothing, where a row is no longer as the act left it or where later rows rest on one that would go.
 */
export function undoAct(db: WritableDb, actId: ActId, undoneAt: Instant): readonly string[] {
  return inTransaction<readonly string[]>(db, () => {
    const act = db
      .prepare<[string], { undone_at: string | null }>('SELECT undone_at FROM acts WHERE id = ?')
      .get(actId);
    if (act === undefined) throw new Refusal('not-found', 'this act is not known', { actId });
    if (act.undone_at !== null) throw refusal('it is undone already');
    const changes = listChanges(db, actId);
    for (const { table, key, after } of changes) {
      if (!isAsLeft(readRow(db, table, key), after)) throw refusal('a later change touched the same rows', { table });
    }
    db.pragma('defer_foreign_keys = ON'); // parents may come back after their children
    for (const change of changes.toReversed()) putBack(db, change);
    const tables = [...new Set(changes.map(({ table }) => table))];
    if (tables.some((table) => lacksParents(db, table))) throw refusal('rows it rests on are gone');
    db.prepare('UPDATE acts SET undone_at = ? WHERE id = ?').run(undoneAt, actId);
    return tables;
  });
}

/** Rows that are no longer as an act left them, so that it can't be undone. */
export function listRowsMovedOn(db: ReadableDb, actId: ActId): readonly Pick<Change, 'table' | 'key'>[] {
  return listChanges(db, actId).filter(({ table, key, after }) => !isAsLeft(readRow(db, table, key), after));
}

/** Does an undone act again: every row is as the act had left it. Refuses like {@link undoAct}. */
export function redoAct(db: WritableDb, actId: ActId): void {
  inTransaction<void>(db, () => {
    const changes = listChanges(db, actId);
    for (const { table, key, before } of changes) {
      if (!isAsLeft(readRow(db, table, key), before)) throw refusal('a later change touched the same rows', { table });
    }
    db.pragma('defer_foreign_keys = ON');
    for (const { table, key, before, after } of changes) putBack(db, { table, key, before: after, after: before });
    db.prepare('UPDATE acts SET undone_at = NULL WHERE id = ?').run(actId);
  });
}

function lacksParents(db: WritableDb, table: string): boolean {
  return (db.pragma(`foreign_key_check("${table}")`) as unknown[]).length > 0;
}

function refusal(why: string, details: Readonly<Record<string, unknown>> = {}): Refusal {
  return new Refusal('undo-not-possible', `this can not be undone: ${why}`, details);
}

function listChanges(db: ReadableDb, actId: ActId): readonly Change[] {
  const rows = db
    .prepare<[string], { table_name: string; row_key: string; before: string | null; after: string | null }>(
      'SELECT table_name, row_key, before, after FROM act_changes WHERE act_id = ? ORDER BY seq',
    )
    .all(actId);
  const fromJson = (text: string | null) => (text === null ? undefined : (JSON.parse(text) as RowImage));
  return rows.map((row) => ({
    table: row.table_name,
    key: JSON.parse(row.row_key) as string[],
    before: fromJson(row.before),
    after: fromJson(row.after),
  }));
}

/** Columns that a later schema added are not part of the image and do not count. */
function isAsLeft(now: RowImage | undefined, left: RowImage | undefined): boolean {
  if (now === undefined || left === undefined) return now === left;
  return Object.entries(left).every(([column, value]) => now[column] === value);
}

function putBack(db: WritableDb, { table, key, before }: Change): void {
  if (before === undefined) {
    if (hasDependents(db, table, key)) throw refusal('later rows rest on it', { table });
    deleteRow(db, table, key);
    return;
  }
  try {
    writeRow(db, table, before);
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')) {
      throw refusal('another row has taken the place', { table });
    }
    throw error;
  }
}

/** The act of an import that may still be undone. */
export function findActOfImport(db: ReadableDb, importId: ImportId): ActId | undefined {
  return db
    .prepare<[string], { id: ActId }>(
      'SELECT id FROM acts WHERE import_id = ? AND undone_at IS NULL ORDER BY position DESC LIMIT 1',
    )
    .get(importId)?.id;
}

/** The act of an import that was undone. */
export function findUndoneActOfImport(db: ReadableDb, importId: ImportId): ActId | undefined {
  return db
    .prepare<[string], { id: ActId }>(
      'SELECT id FROM acts WHERE import_id = ? AND undone_at IS NOT NULL ORDER BY position DESC LIMIT 1',
    )
    .get(importId)?.id;
}

/** Forgets acts that are no imports and happened before that moment, with everything they remembered. */
export function purgeActs(db: WritableDb, before: Instant): number {
  return db.prepare('DELETE FROM acts WHERE import_id IS NULL AND happened_at < ?').run(before).changes;
}

/** Drops what acts remember of one row, for a person who is erased for good. */
export function forgetRow(db: WritableDb, table: string, key: readonly string[]): void {
  db.prepare('DELETE FROM act_changes WHERE table_name = ? AND row_key = ?').run(table, JSON.stringify(key));
}

/** Passes every remembered value of a table through a function, for a person who is erased for good. */
export function rewriteRemembered(db: WritableDb, table: string, rewrite: (image: RowImage) => RowImage): void {
  const rows = db
    .prepare<[string], { act_id: string; seq: number; before: string | null; after: string | null }>(
      'SELECT act_id, seq, before, after FROM act_changes WHERE table_name = ?',
    )
    .all(table);
  const update = db.prepare('UPDATE act_changes SET before = ?, after = ? WHERE act_id = ? AND seq = ?');
  const apply = (text: string | null) => (text === null ? null : JSON.stringify(rewrite(JSON.parse(text) as RowImage)));
  for (const row of rows) {
    const [before, after] = [apply(row.before), apply(row.after)];
    if (before !== row.before || after !== row.after) update.run(before, after, row.act_id, row.seq);
  }
}

/** Former values of one row that acts still remember, oldest first. */
export function listRemembered(db: ReadableDb, table: string, key: readonly string[]): readonly RowImage[] {
  return db
    .prepare<[string, string], { before: string | null }>(
      `SELECT act_changes.before FROM act_changes JOIN acts ON acts.id = act_changes.act_id
       WHERE table_name = ? AND row_key = ? ORDER BY acts.position`,
    )
    .all(table, JSON.stringify(key))
    .flatMap(({ before }) => (before === null ? [] : [JSON.parse(before) as RowImage]));
}
