import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runWinnow, runWinnowJson } from '../../helpers/run-winnow.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const file = 'client,number,issued_on,net\nAcme,1,2026-01-05,100\nBolt,2,2026-01-06,50\n';

async function importedHome(): Promise<{ home: string; id: string }> {
  const home = tempFolder();
  writeFileSync(join(home, 'invoices.csv'), file);
  await runWinnow(home, ['set', 'currency=EUR', 'internalCostPerHour=35']);
  const { json } = await runWinnowJson(home, ['import', 'invoices.csv']);
  return { home, id: (json as { files: [{ id: string }] }).files[0].id };
}

describe('everything out and in by the command line', () => {
  test.each(['csv', 'xlsx'])('as %s, to the same answer of grade', async (format) => {
    const { home } = await importedHome();
    const { json } = await runWinnowJson(home, ['export-all', '--format', format, '--out', 'out']);
    const { path } = json as { path: string };
    expect(path).toContain('INTERNAL');
    expect(json).toMatchObject({ rows: expect.any(Number) });
    const before = await runWinnow(home, ['grade', '--json']);
    expect(await runWinnowJson(home, ['import-all', path])).toMatchObject({
      code: 1,
      json: { error: { code: 'store-not-empty' } },
    });
    expect(await runWinnowJson(home, ['import-all', path, '--data', 'fresh'])).toMatchObject({ code: 0 });
    expect((await runWinnow(home, ['grade', '--json', '--data', 'fresh'])).out).toBe(before.out);
  });

  test('an undo is told beforehand and taken back afterwards', async () => {
    const { home, id } = await importedHome();
    const told = await runWinnow(home, ['undo-import', id, '--dry-run']);
    expect(told.out).toContain('goes: 2 invoices');
    expect(told.out).toContain('clients that go: Acme, Bolt');
    expect(await runWinnowJson(home, ['undo-import', id, '--dry-run'])).toMatchObject({
      json: { id, blockers: [], isUndone: false },
    });
    const before = await runWinnow(home, ['grade', '--json']);
    expect((await runWinnow(home, ['redo-import', id])).code).toBe(1);
    await runWinnow(home, ['undo-import', id]);
    expect((await runWinnow(home, ['grade', '--json'])).out).not.toBe(before.out);
    expect((await runWinnow(home, ['redo-import', id])).code).toBe(0);
    expect((await runWinnow(home, ['grade', '--json'])).out).toBe(before.out);
  });
});
