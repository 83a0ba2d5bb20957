import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WritableDb } from '../../../electron/db/database.ts';
import { clearStaging, openStaging, stagingFileFor } from '../../../electron/db/staging.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { testKey } from '../../helpers/fixed-ports.ts';
import { openTestStore } from '../../helpers/open-test-store.ts';
import { rows } from '../../helpers/store-rows.ts';

function begin() {
  const { db, file, folder } = openTestStore();
  const client = rows.client(db, { name: 'Acme' });
  const invoice = rows.invoice(db, client, { number: '1' });
  rows.invoice(db, client, { number: '2' });
  const alias = (on: WritableDb, value: string, clientId: ClientId = client) =>
    on.prepare("INSERT INTO client_aliases VALUES ('name', '', ?, ?)").run(value, clientId);
  alias(db, 'old');
  const staging = openStaging(file, testKey, stagingFileFor(file, 'run'));
  return { db, file, folder, client, invoice, alias, staging };
}

const all = (db: WritableDb, sql: string) => db.prepare(sql).raw().all();

describe('a copy of the store', () => {
  test('moves what was inserted, changed and deleted in it, and nothing else', () => {
    const { db, client, invoice, alias, staging } = begin();
    const copy = staging.db;
    const added = rows.invoice(copy, client, { number: '3' });
    copy.prepare('UPDATE invoices SET amount_minor = 777 WHERE id = ?').run(invoice);
    copy.prepare('UPDATE invoices SET amount_minor = 778 WHERE id = ?').run(invoice);
    copy.prepare("DELETE FROM invoices WHERE number = '2'").run();
    rows.payment(copy, client, added, '2026-01-01', 5);
    alias(copy, 'new');
    copy.prepare("DELETE FROM client_aliases WHERE value = 'old'").run();
    expect(all(db, 'SELECT COUNT(*) FROM invoices')).toEqual([[2]]);
    expect(staging.moveIntoStore()).toBe(true);
    staging.settle();
    expect(all(db, 'SELECT number, amount_minor FROM invoices ORDER BY number')).toEqual([
      ['1', 778],
      ['3', 10_000],
    ]);
    expect(all(db, 'SELECT invoice_id FROM payments')).toEqual([[added]]);
    expect(all(db, 'SELECT value FROM client_aliases')).toEqual([['new']]);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    staging.discard();
  });

  test('keeps what was done in the store meanwhile, also in the line of acts', () => {
    const { db, client, invoice, staging } = begin();
    const act = (on: WritableDb, id: string) =>
      on.prepare("INSERT INTO acts (id, kind, label, happened_at) VALUES (?, 'k', 'l', '')").run(id);
    db.prepare(
      "INSERT INTO incidents (id, client_id, happened_on, facts, contact_id) VALUES ('i', ?, '2026-01-01', 'facts', NULL)",
    ).run(client);
    act(db, 'by hand');
    act(staging.db, 'import');
    staging.db.prepare('UPDATE invoices SET amount_minor = 5 WHERE id = ?').run(invoice);
    expect(staging.moveIntoStore()).toBe(true);
    expect(all(db, 'SELECT id FROM acts ORDER BY position')).toEqual([['by hand'], ['import']]);
    expect(all(db, 'SELECT COUNT(*) FROM incidents')).toEqual([[1]]);
    staging.discard();
  });

  test.each<[string, (db: WritableDb, invoice: string, client: ClientId) => void]>([
    [
      'a row that it changed was changed',
      (db, invoice) => db.prepare('UPDATE invoices SET paid_on = ? WHERE id = ?').run('2026-01-01', invoice),
    ],
    ['a row that it changed is gone', (db, invoice) => db.prepare('DELETE FROM invoices WHERE id = ?').run(invoice)],
    ['a row that it brings is there', (db, _invoice, client) => rows.invoice(db, client, { identity: 'same' })],
    ['a client was renamed', (db) => db.prepare("UPDATE clients SET name = 'Other'").run()],
    ['a client came', (db) => rows.client(db)],
    ['a setting changed', (db) => db.prepare("INSERT INTO settings VALUES ('currency', '\"EUR\"')").run()],
  ])('moves nothing where %s meanwhile', (_what, change) => {
    const { db, client, invoice, staging } = begin();
    staging.db.prepare('UPDATE invoices SET amount_minor = 777 WHERE id = ?').run(invoice);
    rows.invoice(staging.db, client, { identity: 'same' });
    change(db, invoice, client);
    const before = all(db, 'SELECT * FROM invoices ORDER BY id');
    expect(staging.moveIntoStore()).toBe(false);
    expect(all(db, 'SELECT * FROM invoices ORDER BY id')).toEqual(before);
    staging.discard();
  });

  test('is encrypted, and gone afterwards', () => {
    const { file, folder, staging } = begin();
    expect(existsSync(stagingFileFor(file, 'run'))).toBe(true);
    staging.discard();
    writeFileSync(join(folder, 'importing-left.db'), '');
    writeFileSync(join(folder, 'importing-left.db-journal'), '');
    clearStaging(folder);
    expect(readdirSync(folder).filter((name) => name.startsWith('importing-'))).toEqual([]);
    expect(existsSync(file)).toBe(true);
  });
});
