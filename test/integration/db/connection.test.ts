import { randomBytes } from 'node:crypto';
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { connect, openStore } from '../../../electron/db/connection.ts';
import { inTransaction } from '../../../electron/db/in-transaction.ts';
import { testKey } from '../../helpers/fixed-ports.ts';
import { openTestStore } from '../../helpers/open-test-store.ts';
import { refusalOf } from '../../helpers/refusal-of.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const otherKey = 'cd'.repeat(32);

/** A closed store with some hundred pages. */
function closedStore(): string {
  const file = join(tempFolder(), 'winnow.db');
  const db = openStore(file, testKey);
  const insert = db.prepare('INSERT INTO settings (key, value) VALUES (?, ?)');
  for (let row = 0; row < 200; row += 1) insert.run(`key-${row}`, JSON.stringify(randomBytes(1500).toString('hex')));
  db.close();
  return file;
}

describe('openStore', () => {
  it('makes an encrypted store that survives a power cut', () => {
    const { db, file } = openTestStore();
    db.prepare("INSERT INTO settings (key, value) VALUES ('secret', '\"needle in the store\"')").run();
    db.pragma('wal_checkpoint(TRUNCATE)');
    const bytes = readFileSync(file).toString('latin1');
    expect(bytes.startsWith('SQLite format 3')).toBe(false);
    expect(bytes).not.toContain('needle in the store');
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.pragma('secure_delete', { simple: true })).toBe(1);
  });

  it('opens again with the same key', () => {
    const file = closedStore();
    const db = openStore(file, testKey);
    expect(db.prepare('SELECT count(*) AS rows FROM settings').get()).toEqual({ rows: 200 });
    db.close();
  });

  it('keeps a transaction that was committed but not yet moved into the file', () => {
    const { db, file, folder } = openTestStore();
    db.prepare("INSERT INTO settings (key, value) VALUES ('late', '1')").run();
    const copy = join(folder, 'copy.db');
    for (const suffix of ['', '-wal']) copyFileSync(file + suffix, copy + suffix); // as after a crash
    const reopened = openStore(copy, testKey);
    expect(reopened.prepare("SELECT value FROM settings WHERE key = 'late'").get()).toEqual({ value: '1' });
    reopened.close();
  });
});

describe('a file that is refused stays byte for byte as it was', () => {
  const damagedFiles: readonly {
    readonly name: string;
    readonly code: string;
    readonly make: (file: string) => void;
  }[] = [
    { name: 'another key', code: 'store-key-wrong', make: (file) => copyFileSync(closedWith(otherKey), file) },
    { name: 'a plain SQLite file', code: 'store-foreign', make: makePlain },
    { name: 'a text file', code: 'store-foreign', make: (file) => writeFileSync(file, 'Dear diary\n'.repeat(2000)) },
    { name: 'a short file', code: 'store-foreign', make: (file) => writeFileSync(file, 'hello') },
    { name: 'an empty file', code: 'store-corrupt', make: (file) => writeFileSync(file, '') },
    { name: 'a damaged first page', code: 'store-corrupt', make: (file) => spoil(file, 100) },
    { name: 'a file cut within a page', code: 'store-corrupt', make: (file) => truncateSync(file, 4096 * 20 + 1000) },
    { name: 'a file cut between pages', code: 'store-corrupt', make: (file) => truncateSync(file, 4096 * 20) },
    { name: 'a newer schema', code: 'store-newer', make: makeNewer },
    { name: 'an encrypted database of another program', code: 'store-foreign', make: makeWithoutSchema },
  ];

  it.each(damagedFiles)('$name: $code', ({ code, make }) => {
    const file = closedStore();
    make(file);
    const before = readFileSync(file);
    expect(refusalOf(() => openStore(file, testKey)).code).toBe(code);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  function closedWith(key: string): string {
    const file = join(tempFolder(), 'other.db');
    openStore(file, key).close();
    return file;
  }

  function makePlain(file: string): void {
    writeFileSync(file, '');
    const db = new Database(file);
    db.exec('CREATE TABLE notes (text)');
    db.close();
  }

  function makeNewer(file: string): void {
    const db = connect(file, testKey);
    db.pragma('user_version = 999');
    db.close();
  }

  function makeWithoutSchema(file: string): void {
    const db = connect(file, testKey);
    db.pragma('user_version = 0');
    db.close();
  }
});

describe('damage inside the store', () => {
  it('is told when the page is read', () => {
    const file = closedStore();
    spoil(file, 4096 * 140);
    expect(refusalOf(() => readEverything(file)).code).toBe('store-corrupt');
  });

  function readEverything(file: string): void {
    const db = openStore(file, testKey);
    try {
      db.prepare('SELECT value FROM settings').all();
    } finally {
      db.close();
    }
  }
});

function spoil(file: string, offset: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, offset, offset + 200);
  writeFileSync(file, bytes);
}

describe('inTransaction', () => {
  it('stores nothing where the body throws', () => {
    const { db } = openTestStore();
    const body = () => {
      db.prepare("INSERT INTO settings (key, value) VALUES ('half', '1')").run();
      throw new Error('stop');
    };
    expect(() => inTransaction<void>(db, body)).toThrow('stop');
    expect(db.prepare('SELECT count(*) AS rows FROM settings').get()).toEqual({ rows: 0 });
  });

  it('does not compile with an asynchronous body', () => {
    const { db } = openTestStore();
    // @ts-expect-error: the transaction would be over before the work
    expect(() => inTransaction<Promise<void>>(db, async () => undefined)).toThrow();
  });
});
