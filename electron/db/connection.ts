import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { Refusal } from '../../shared/core/errors.ts';
import { type CurrencyCode, convertMinor } from '../../shared/core/money.ts';
import { toRefusal } from '../../shared/core/to-refusal.ts';
import { copyStore } from './copy-store.ts';
import type { WritableDb } from './database.ts';
import { migrate, readSchemaVersion } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations as released } from './migrations/migrations.ts';
import { inspectStoreFile } from './store-file.ts';

export type StoreOptions = {
  /** A build of the native module other than the one in its package. */
  readonly nativeBinding?: string | undefined;
  readonly migrations?: readonly Migration[];
};

/**
 * Opens the encrypted store with its key (64 hexadecimal digits), makes it where there is none and brings its schema up
 * to date. Refuses with a code of its own: wrong key, foreign file, damaged file, newer schema, read-only folder, full
 * disk; whatever it refuses it leaves byte for byte as it was.
 */
export function openStore(file: string, keyHex: string, options: StoreOptions = {}): WritableDb {
  try {
    refuseUnfitFile(file, keyHex);
    if (!existsSync(file)) createStore(file, keyHex, options);
    else refuseNewerSchema(file, keyHex, options);
    return openExisting(file, keyHex, options);
  } catch (error) {
    throw toRefusal(error) ?? error;
  }
}

/** A second connection to a store that is open already, for reading or for a worker of the same program. */
export function connect(
  file: string,
  keyHex: string,
  options: StoreOptions & { readonly readonly?: boolean } = {},
): WritableDb {
  const { nativeBinding, readonly = false } = options;
  const db = new Database(file, { readonly, timeout: 5000, ...(nativeBinding === undefined ? {} : { nativeBinding }) });
  db.pragma("cipher = 'sqlcipher'");
  db.pragma('legacy = 4');
  db.pragma(`key = "x'${keyHex}'"`); // the raw form: no key derivation at each open
  db.pragma('cache_size = -16000'); // in kB; each page that falls out of the cache is decrypted and checked again
  addFunctions(db);
  return db as WritableDb;
}

/** A second connection that writes to a store which this program has open already. */
export function connectForWriting(file: string, keyHex: string, options: StoreOptions = {}): WritableDb {
  const db = connect(file, keyHex, options);
  prepareForWriting(db);
  return db;
}

/** What queries compute the way the rest of the program does. */
function addFunctions(db: Database.Database): void {
  db.function('convert_minor', { deterministic: true }, (amountMinor, rate, from, to) =>
    amountMinor === null
      ? null
      : convertMinor(Number(amountMinor), Number(rate), from as CurrencyCode, to as CurrencyCode),
  );
}

/** Pragmas of a connection that writes. */
function prepareForWriting(db: WritableDb): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL'); // opening in WAL sets NORMAL, so after it
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
}

function refuseUnfitFile(file: string, keyHex: string): void {
  const state = inspectStoreFile(file, keyHex);
  const details = { file };
  if (state === 'key-wrong') throw new Refusal('store-key-wrong', 'the key does not open this store', details);
  if (state === 'corrupt') throw new Refusal('store-corrupt', 'the store is damaged', details);
  if (state === 'plain-sqlite')
    throw new Refusal('store-foreign', 'the file is an SQLite database without encryption', details);
  if (state === 'foreign') throw new Refusal('store-foreign', 'the file is not a store of this program', details);
}

function newestVersion(options: StoreOptions): number {
  return (options.migrations ?? released).at(-1)?.version ?? 0;
}

function refuseNewerSchema(file: string, keyHex: string, options: StoreOptions): void {
  const db = connect(file, keyHex, { ...options, readonly: true });
  try {
    const version = readSchemaVersion(db);
    const known = newestVersion(options);
    if (version > known)
      throw new Refusal('store-newer', `the store has schema ${version}; this program knows ${known}`, {
        version,
        known,
      });
    if (version === 0)
      throw new Refusal('store-foreign', 'the file is an encrypted database without a schema of this program', {
        file,
      });
  } finally {
    db.close();
  }
}

/** A new store comes into being under another name, so that a crash never leaves half of one. */
function createStore(file: string, keyHex: string, options: StoreOptions): void {
  const unfinished = `${file}.new`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true });
  const db = connect(unfinished, keyHex, options);
  try {
    prepareForWriting(db);
    migrate(db, options.migrations ?? released, () => undefined);
  } catch (error) {
    db.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true });
    throw error;
  }
  db.close();
  renameSync(unfinished, file);
}

function openExisting(file: string, keyHex: string, options: StoreOptions): WritableDb {
  const wasCutOff = existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0;
  const db = connect(file, keyHex, options);
  try {
    prepareForWriting(db);
    if (wasCutOff) refuseDamage(db, file);
    migrate(db, options.migrations ?? released, (fromVersion) => {
      copyStore(db, join(dirname(file), `before-schema-${fromVersion + 1}.db`));
    });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Only after a crash: on every start it would cost a pass over the whole file. */
function refuseDamage(db: WritableDb, file: string): void {
  const answer = db.pragma('quick_check(1)', { simple: true });
  if (answer !== 'ok') throw new Refusal('store-corrupt', 'the store is damaged', { file, answer });
}
