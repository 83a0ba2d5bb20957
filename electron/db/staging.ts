import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connect, type StoreOptions } from './connection.ts';
import { copyStore } from './copy-store.ts';
import type { WritableDb } from './database.ts';
import { moveRows, type Shape, shapesOf } from './move-rows.ts';

/** A private copy of the store, in which an import is done without holding up whoever works in the store itself. */
export type Staging = {
  /** The copy. Services write to it as they write to the store. */
  readonly db: WritableDb;
  /**
   * Moves everything that was changed in the copy into the store, in one transaction. Answers false, and changes
   * nothing, where somebody changed what the copy rests on: then the work is to be done anew on a fresh copy.
   */
  readonly moveIntoStore: () => boolean;
  /** Copies what was moved from the log into the main file; the program would pay for it with its next small write. */
  readonly settle: () => void;
  /** Closes the copy and removes it. */
  readonly discard: () => void;
};

const prefix = 'importing-';
const cacheKib = 65_536;
// The move touches every index of the store; pages that fall out of the cache are encrypted again and again.
const moveCacheKib = 262_144;

/** Where the copy for one run lies, beside the store. */
export function stagingFileFor(storeFile: string, runId: string): string {
  return join(dirname(storeFile), `${prefix}${runId}.db`);
}

/** Removes copies that a program left which was killed; they are encrypted like the store. */
export function clearStaging(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(prefix)) rmSync(join(folder, name), { force: true });
  }
}

/** Removes one copy and what SQLite keeps beside it. */
export function removeStaging(file: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm', '.part']) rmSync(file + suffix, { force: true });
}

/** Copies the store as it is at this moment, encrypted with the same key, and opens the copy. */
export function openStaging(storeFile: string, keyHex: string, file: string, options: StoreOptions = {}): Staging {
  copyFrom(storeFile, keyHex, file, options);
  const db = connect(file, keyHex, options);
  try {
    for (const pragma of [
      'journal_mode = TRUNCATE',
      'synchronous = OFF',
      'foreign_keys = ON',
      `cache_size = -${cacheKib}`,
    ])
      db.pragma(pragma); // whatever happens to the copy, the store does not notice
    const restsOn = printOf(db, 'main');
    const shapes = shapesOf(db);
    const discard = () => {
      db.close();
      removeStaging(file);
    };
    db.prepare('ATTACH ? AS store').run(storeFile);
    return {
      db,
      moveIntoStore: () => moveIntoStore(db, shapes, restsOn),
      settle: () => void db.pragma('store.wal_checkpoint(PASSIVE)'),
      discard,
    };
  } catch (error) {
    db.close();
    removeStaging(file);
    throw error;
  }
}

function copyFrom(storeFile: string, keyHex: string, file: string, options: StoreOptions): void {
  const store = connect(storeFile, keyHex, options);
  try {
    copyStore(store, file);
  } catch (error) {
    removeStaging(file);
    throw error;
  } finally {
    store.close();
  }
}

function moveIntoStore(db: WritableDb, shapes: readonly Shape[], restsOn: string): boolean {
  for (const pragma of ['synchronous = FULL', 'secure_delete = ON', `cache_size = -${moveCacheKib}`])
    db.pragma(`store.${pragma}`);
  db.pragma('busy_timeout = 10000');
  db.pragma('wal_autocheckpoint = 0');
  try {
    return db
      .transaction(() => {
        if (printOf(db, 'store') !== restsOn) return false;
        db.pragma('defer_foreign_keys = ON'); // rows come table by table
        return moveRows(db, shapes);
      })
      .immediate();
  } catch (error) {
    if (isConstraint(error)) return false;
    throw error;
  }
}

function isConstraint(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
}

/** What decides whose a row is. Where it has changed since the copy was made, the import would have gone another way. */
const decisive = {
  clients: 'id',
  client_aliases: 'kind, source, value',
  settings: 'key',
  imports: 'id',
} as const;

function printOf(db: WritableDb, schema: 'main' | 'store'): string {
  const hash = createHash('sha256');
  for (const [table, order] of Object.entries(decisive)) {
    const rows = db.prepare<[], unknown>(`SELECT * FROM ${schema}.${table} ORDER BY ${order}`).raw();
    for (const row of rows.iterate()) hash.update(JSON.stringify(row)).update('\n');
    hash.update(table);
  }
  return hash.digest('hex');
}
