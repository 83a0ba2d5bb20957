import { expect, test } from 'vitest';
import { connectForWriting } from '../../../electron/db/connection.ts';
import { restoreFrom } from '../../../electron/services/app/restore.ts';
import { beginMove, runAroundMoves } from '../../../electron/services/imports/long/store-gate.ts';
import { testKey } from '../../helpers/fixed-ports.ts';
import { openTestStore } from '../../helpers/open-test-store.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';

function takeStore() {
  const { db, file } = openTestStore();
  const other = connectForWriting(file, testKey);
  const endMove = beginMove(db);
  other.exec('BEGIN IMMEDIATE');
  const release = () => {
    other.exec('ROLLBACK');
    other.close();
    endMove();
  };
  const write = (key: string) => db.prepare('INSERT INTO settings (key, value) VALUES (?, 1)').run(key);
  const keys = () => db.prepare('SELECT key FROM settings').pluck().all();
  return { db, release, write, keys };
}

test('a write that meets an import being moved waits without stopping the program, and is done once', async () => {
  const { db, release, write, keys } = takeStore();
  const written = runAroundMoves({ db }, async () => write('late'));
  expect(db.pragma('busy_timeout', { simple: true })).toBe(0);
  expect(await runAroundMoves({ db }, keys)).toEqual([]);
  release();
  await written;
  expect(keys()).toEqual(['late']);
  expect(db.pragma('busy_timeout', { simple: true })).toBeGreaterThan(0);
});

test('what has written already is not done twice', async () => {
  const { db, release, write } = takeStore();
  let runs = 0;
  const half = runAroundMoves({ db }, async () => {
    runs += 1;
    db.exec('CREATE TEMP TABLE IF NOT EXISTS own (x); INSERT INTO own VALUES (1)');
    write('half');
  });
  await expect(half).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
  release();
  expect(runs).toBe(1);
});

test('another error is what it is', async () => {
  const { db, release } = takeStore();
  const failing = () => {
    throw new Error('no');
  };
  await expect(runAroundMoves({ db }, async () => failing())).rejects.toThrow('no');
  release();
});

test('a backup is not put in the place of a store that an import is just being written to', () => {
  const deps = createTestDeps();
  const endMove = beginMove(deps.db);
  expect(() => restoreFrom(deps, 'backup.winnow', null)).toThrow(expect.objectContaining({ code: 'import-under-way' }));
  endMove();
  expect(() => restoreFrom(deps, 'backup.winnow', null)).not.toThrow(
    expect.objectContaining({ code: 'import-under-way' }),
  );
});
