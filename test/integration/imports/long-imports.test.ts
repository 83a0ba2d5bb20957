import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportWorker } from '../../../electron/services/ports.ts';
import { createAsk } from '../../helpers/ask.ts';
import { testImportWorker, timeRows } from '../../helpers/import-worker.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { dumpBook, listRows } from './import-helpers.ts';

const rowCount = 8000;

function open(importWorker: ImportWorker = testImportWorker()) {
  const deps = createTestDeps({ ports: { importWorker } });
  const call = createAsk(deps);
  const folder = tempFolder();
  const hand = (text: string, name = 'time.csv') => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return deps.files.addPath(path);
  };
  const run = (...tokens: readonly string[]) =>
    call('imports.run', { files: tokens.map((token) => ({ token, options: {} })) });
  const residue = () => readdirSync(deps.dataFolder).filter((name) => name.startsWith('importing-'));
  return { deps, call, hand, run, residue };
}

const without = (rows: readonly unknown[]) =>
  rows.map((row) => {
    const {
      id: _id,
      client_id: _client,
      import_id: _import,
      created_at: _c,
      updated_at: _u,
      ...rest
    } = row as Record<string, unknown>;
    return rest;
  });

describe('a long import in a process of its own', () => {
  test('stores what the program itself would store', async () => {
    const text = timeRows(rowCount);
    const { deps, hand, run, residue, call } = open();
    const short = createTestDeps();
    const path = short.files.addPasted(text, 'time.csv');
    const { reports } = await run(hand(text));
    const { reports: own } = await createAsk(short)('imports.run', { files: [{ token: path, options: {} }] });
    expect(reports.map(({ importId: _id, ...rest }) => rest)).toEqual(own.map(({ importId: _id, ...rest }) => rest));
    expect(reports[0]?.rows).toEqual({ total: rowCount, imported: rowCount, skipped: 0, setAside: 0 });
    expect(without(listRows(deps.db, 'SELECT * FROM time_entries ORDER BY identity'))).toEqual(
      without(listRows(short.db, 'SELECT * FROM time_entries ORDER BY identity')),
    );
    expect(without(dumpBook(deps.db)['clients'] ?? [])).toEqual(without(dumpBook(short.db)['clients'] ?? []));
    expect(deps.announced).toEqual(expect.arrayContaining(['imports', 'clients', 'facts']));
    expect(residue()).toEqual([]);
    const phases = new Set(deps.told.map(({ payload }) => (payload as { phase: string }).phase));
    expect([...phases]).toEqual(['reading', 'storing', 'moving']);
    expect(deps.db.pragma('foreign_key_check')).toEqual([]);
    expect(await call('imports.list', {})).toMatchObject([{ file: 'time.csv', rows: reports[0]?.rows }]);
  });

  test('the same file again changes nothing, a newer one updates what it knows', { timeout: 60_000 }, async () => {
    const lines = (amount: number) =>
      Array.from({ length: 6000 }, (_, at) => `Client ${at % 9},R-${at},2026-01-05,${amount + at},a text that is long`);
    const file = (amount: number) => `client,number,issued_on,net,note\n${lines(amount).join('\n')}\n`;
    const { deps, hand, run } = open();
    await run(hand(file(100)));
    const before = dumpBook(deps.db);
    const { reports: again } = await run(hand(file(100)));
    expect(again[0]?.rows).toMatchObject({ imported: 0, skipped: 6000 });
    expect(again[0]?.leftOut).toHaveLength(2000);
    expect(dumpBook(deps.db)).toEqual(before);
    const { reports: newer } = await run(hand(file(200)));
    expect(newer[0]?.rows).toMatchObject({ imported: 6000 });
    const sum = listRows<{ sum: number }>(deps.db, 'SELECT SUM(amount_minor) AS sum FROM invoices')[0]?.sum;
    expect(sum).toBe(Array.from({ length: 6000 }, (_, at) => (200 + at) * 100).reduce((one, other) => one + other));
    await createAsk(deps)('imports.undo', { importId: newer[0]!.importId });
    expect(dumpBook(deps.db)).toEqual(before);
  });

  test('what the user does meanwhile is kept, and the import rests on it', async () => {
    const { deps, call, hand, run } = open();
    const running = run(hand(timeRows(rowCount)));
    await call('clients.add', { name: 'CLIENT 3' } as never);
    const { reports } = await running;
    expect(reports[0]?.rows.imported).toBe(rowCount);
    expect(reports[0]?.clientsCreated).not.toContain('Client 3');
    expect(listRows(deps.db, 'SELECT id FROM clients')).toHaveLength(9);
  });

  test('a preview stores nothing and leaves nothing', async () => {
    const { deps, call, hand, residue } = open();
    const before = dumpBook(deps.db);
    const preview = await call('imports.preview', { token: hand(timeRows(rowCount)), options: {} });
    expect(preview).toMatchObject({ kind: 'readable', report: { rows: { imported: rowCount } } });
    expect(dumpBook(deps.db)).toEqual(before);
    expect(residue()).toEqual([]);
  });

  test('a file that can not be read is refused in its own words', async () => {
    const { hand, run, call } = open();
    const text = `client,worked_on,minutes\n${'A,03/04/2026,5\n'.repeat(30_000)}`;
    await expect(run(hand(text))).rejects.toMatchObject({ code: 'ambiguous-date-order' });
    expect(await call('imports.preview', { token: hand(text), options: {} })).toMatchObject({
      kind: 'refused',
      error: { code: 'ambiguous-date-order' },
    });
  });
});

/** A worker that is killed as soon as it says a word of that kind. */
function killedAt(kind: string, phase?: string): ImportWorker {
  const worker = testImportWorker();
  return {
    ...worker,
    start: () => {
      const child = worker.start();
      return {
        ...child,
        onMessage: (listener) =>
          child.onMessage((message) => {
            const heard = message as { kind: string; progress?: { phase: string } };
            if (heard.kind === kind && (phase === undefined || heard.progress?.phase === phase)) child.kill();
            listener(message);
          }),
      };
    },
  };
}

describe('a process that dies', () => {
  test.each([
    ['while it reads', 'progress', 'reading'],
    ['while it stores', 'progress', 'storing'],
    ['when all is prepared', 'ready', undefined],
    ['while it moves', 'progress', 'moving'],
  ])('%s leaves everything or nothing, and says so', async (_when, kind, phase) => {
    const { deps, hand, run, residue } = open(killedAt(kind, phase));
    const before = dumpBook(deps.db);
    const outcome = await run(hand(timeRows(rowCount))).catch((error: unknown) => error);
    if (outcome instanceof Error) {
      expect(outcome).toMatchObject({ code: 'import-crashed' });
      expect(dumpBook(deps.db)).toEqual(before);
      expect(listRows(deps.db, 'SELECT id FROM imports')).toEqual([]);
    } else {
      expect(phase).toBe('moving');
      expect(listRows(deps.db, 'SELECT id FROM time_entries')).toHaveLength(rowCount);
    }
    expect(residue()).toEqual([]);
    expect(deps.db.pragma('quick_check')).toEqual([{ quick_check: 'ok' }]);
  });

  test.each(['reading', 'storing', 'moving'])(
    'is what a cancel makes of it, while %s',
    { timeout: 60_000 },
    async (phase) => {
      const { deps, call, hand, run, residue } = open();
      const { tell } = deps;
      let hasAsked = false;
      Object.assign(deps, {
        tell: (event: never, payload: { phase: string }) => {
          tell(event, payload as never);
          if (payload.phase !== phase || hasAsked) return;
          hasAsked = true;
          void call('imports.cancel', {});
        },
      });
      const before = dumpBook(deps.db);
      const outcome = await run(hand(timeRows(rowCount))).catch((error: unknown) => error);
      expect(hasAsked).toBe(true);
      if (outcome instanceof Error) {
        expect(outcome).toMatchObject({ code: 'import-cancelled' });
        expect(dumpBook(deps.db)).toEqual(before);
      } else {
        expect(phase).toBe('moving');
        expect(listRows(deps.db, 'SELECT id FROM time_entries')).toHaveLength(rowCount);
      }
      expect(residue()).toEqual([]);
      const { reports } = await run(hand(timeRows(rowCount)));
      expect(reports[0]?.rows.imported).toBe(outcome instanceof Error ? rowCount : 0);
    },
  );
});
