import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../electron/db/connection.ts';
import type { Migration } from '../../../electron/db/migrations/migration.ts';
import { migrations } from '../../../electron/db/migrations/migrations.ts';
import { testKey } from '../../helpers/fixed-ports.ts';
import { openTestStore } from '../../helpers/open-test-store.ts';
import { refusalOf } from '../../helpers/refusal-of.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const addsColumn: Migration = { version: 2, name: 'add-hue', sql: 'ALTER TABLE clients ADD COLUMN hue TEXT' };
const failsHalfway: Migration = { version: 2, name: 'fail', sql: 'CREATE TABLE half (a) STRICT; CREATE TABLE' };
const orphans: Migration = {
  version: 2,
  name: 'orphan',
  sql: "INSERT INTO client_aliases (kind, source, value, client_id) VALUES ('name', '', 'x', 'nobody')",
};

function oldStore(): { readonly file: string; readonly folder: string } {
  const folder = tempFolder();
  const file = join(folder, 'winnow.db');
  const db = openStore(file, testKey, { migrations: migrations.slice(0, 1) });
  db.prepare("INSERT INTO settings (key, value) VALUES ('currency', '\"EUR\"')").run();
  db.close();
  return { file, folder };
}

describe('migrations', () => {
  it('are numbered without a gap, each in a file of its own', () => {
    const folder = new URL('../../../electron/db/migrations/', import.meta.url);
    const files = readdirSync(folder).filter((name) => /^\d/.test(name));
    const expected = migrations.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`);
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
    expect(files.sort()).toEqual(expected);
    for (const name of files) expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(/^import (?!type )/m);
  });

  it('lead to the committed schema', async () => {
    const { db } = openTestStore();
    const parts = db
      .prepare<[], { sql: string }>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name')
      .all();
    await expect(parts.map(({ sql }) => `${sql};\n`).join('\n')).toMatchFileSnapshot('schema.snap');
  });

  it('make strict tables only', () => {
    const { db } = openTestStore();
    const loose = db.prepare(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    );
    expect(loose.all()).toEqual([]);
  });

  it('bring an older store up to date and keep a copy of it as it was', () => {
    const { file, folder } = oldStore();
    const db = openStore(file, testKey, { migrations: [...migrations.slice(0, 1), addsColumn] });
    expect(db.pragma('user_version', { simple: true })).toBe(2);
    expect(db.prepare('SELECT hue FROM clients').all()).toEqual([]);
    db.close();
    const before = openStore(join(folder, 'before-schema-2.db'), testKey, { migrations: migrations.slice(0, 1) });
    expect(before.prepare("SELECT value FROM settings WHERE key = 'currency'").get()).toEqual({ value: '"EUR"' });
    before.close();
  });

  it.each([
    { name: 'fails halfway', step: failsHalfway },
    { name: 'leaves rows without their parent', step: orphans },
  ])('leave the store as it was where one $name', ({ step }) => {
    const { file } = oldStore();
    const refusal = refusalOf(() => openStore(file, testKey, { migrations: [...migrations.slice(0, 1), step] }));
    expect(refusal.code).toBe('migration-failed');
    const db = openStore(file, testKey, { migrations: migrations.slice(0, 1) });
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").all()).toEqual([]);
    expect(db.prepare("SELECT value FROM settings WHERE key = 'currency'").get()).toEqual({ value: '"EUR"' });
    db.close();
  });
});
