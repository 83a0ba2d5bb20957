import { execFileSync } from 'node:child_process';
import { readdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFileKeyVault } from '../../../electron/data-folder/key-vaults.ts';
import { openDataFolder } from '../../../electron/data-folder/open-data-folder.ts';
import { verifyStore } from '../../../electron/db/verify-store.ts';
import { createAsk } from '../../helpers/ask.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { testImportWorker, timeRows } from '../../helpers/import-worker.ts';
import { canMountDisks, diskOf } from '../../helpers/mounted-disk.ts';
import { runProcess } from '../../helpers/run-process.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const rowCount = 8000;

describe('a program that is killed', () => {
  test.each(['reading', 'storing', 'moving'])('while an import is %s opens with all of it or none', async (phase) => {
    const data = join(tempFolder(), 'data');
    const running = runProcess('import-long.ts', [data, String(rowCount)]);
    for (let line = await running.nextLine(); line !== phase; line = await running.nextLine()) {
      if (line === undefined) throw new Error(`it ended before ${phase}`);
    }
    await running.kill();
    const again = await openWhenFree(data);
    const count = again.db.prepare<[], { n: number }>('SELECT COUNT(*) AS n FROM time_entries').get()?.n;
    const imports = again.db.prepare('SELECT id FROM imports').all();
    expect([0, rowCount]).toContain(count);
    expect(imports).toHaveLength(count === 0 ? 0 : 1);
    if (phase !== 'moving') expect(count).toBe(0);
    expect(readdirSync(data).filter((name) => name.startsWith('importing-'))).toEqual([]);
    expect(verifyStore(again.db)).toEqual([]);
    again.close();
  });
});

/** The worker of a killed program may still be at its one write. */
async function openWhenFree(data: string): Promise<ReturnType<typeof openDataFolder>> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return openDataFolder(data, createFileKeyVault(data));
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

// Skipped, and shown as skipped, where this account may mount no disks.
describe.skipIf(!canMountDisks())('a disk that fills up', () => {
  // room for: not even the copy, the copy only, the copy and a part of the move, all but emptying the log
  test.each([200, 1500, 2500, 4000, 5500, 7000])(
    'with %i kB left stops the import with nothing half done',
    async (kilobytes) => {
      const data = diskOf('size=64m');
      const deps = createTestDeps({ folder: data, ports: { importWorker: testImportWorker() } });
      const call = createAsk(deps);
      const csv = join(tempFolder(), 'time.csv');
      writeFileSync(csv, timeRows(rowCount));
      const token = deps.files.addPath(csv);
      leaveFree(data, kilobytes);
      const run = () => call('imports.run', { files: [{ token, options: {} }] });
      const refused = await run().then(
        () => undefined,
        (error: unknown) => error,
      );
      const count = deps.db.prepare<[], { n: number }>('SELECT COUNT(*) AS n FROM time_entries').get()?.n;
      if (kilobytes < 4000) expect(refused).toMatchObject({ code: 'disk-full' });
      expect(count).toBe(refused === undefined ? rowCount : 0);
      expect(deps.db.prepare('SELECT id FROM imports').all()).toHaveLength(refused === undefined ? 1 : 0);
      expect(readdirSync(data).filter((name) => name.startsWith('importing-'))).toEqual([]);
      expect(verifyStore(deps.db)).toEqual([]);
      execFileSync('rm', [join(data, 'ballast')]);
      const { reports } = await run();
      expect(reports[0]?.rows.imported).toBe(refused === undefined ? 0 : rowCount);
    },
  );

  test('stops an export of everything, and leaves nothing of it', async () => {
    const disk = diskOf('size=300k');
    const pickFile = answeredDialogs({ folder: disk });
    const deps = createTestDeps({ ports: { importWorker: testImportWorker(), pickFile } });
    const call = createAsk(deps);
    await call('imports.run', { files: [{ token: deps.files.addPasted(timeRows(6000), 'time.csv'), options: {} }] });
    for (const format of ['csv', 'xlsx'] as const)
      await expect(call('export.everything', { format })).rejects.toMatchObject({ code: 'disk-full' });
    expect(readdirSync(disk)).toEqual([]);
  });
});

/** Fills the disk up to what is to be left. */
function leaveFree(folder: string, kilobytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'ballast'), Buffer.alloc(bavail * bsize - kilobytes * 1024));
}
