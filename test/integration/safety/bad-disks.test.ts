import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileKeyVault } from '../../../electron/data-folder/key-vaults.ts';
import { openDataFolder } from '../../../electron/data-folder/open-data-folder.ts';
import { copyStore } from '../../../electron/db/copy-store.ts';
import { inTransaction } from '../../../electron/db/in-transaction.ts';
import { verifyStore } from '../../../electron/db/verify-store.ts';
import { writeFileAtomically } from '../../../electron/files/writing/write-file-atomically.ts';
import { backUpTo } from '../../../electron/services/app/back-up.ts';
import { canMountDisks, diskOf } from '../../helpers/mounted-disk.ts';
import { refusalOf } from '../../helpers/refusal-of.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const canMount = canMountDisks();

// Skipped, and shown as skipped, where this account may mount no disks.
describe.skipIf(!canMount)('a full disk', () => {
  it('is told, and what was stored before stays', () => {
    const folder = diskOf('size=1500k');
    const opened = openDataFolder(folder, createFileKeyVault(folder));
    const insert = opened.db.prepare('INSERT INTO settings (key, value) VALUES (?, ?)');
    insert.run('before', '1');
    const fill = () => {
      inTransaction<void>(opened.db, () => {
        for (let row = 0; row < 2000; row += 1) insert.run(`row-${row}`, JSON.stringify('x'.repeat(4000)));
      });
    };
    expect(refusalOf(fill).code).toBe('disk-full');
    expect(opened.db.prepare('SELECT key FROM settings').all()).toEqual([{ key: 'before' }]);
    opened.close();
    const again = openDataFolder(folder, createFileKeyVault(folder));
    expect(again.db.prepare('SELECT key FROM settings').all()).toEqual([{ key: 'before' }]);
    expect(verifyStore(again.db)).toEqual([]);
    again.close();
  });

  it('leaves no half of a new store', () => {
    const folder = diskOf('size=100k');
    expect(refusalOf(() => openDataFolder(folder, createFileKeyVault(folder))).code).toBe('disk-full');
    expect(readdirSync(folder).filter((name) => name.endsWith('.db') || name.includes('.new'))).toEqual([]);
  });

  it('leaves the older backup and the older file as they were', () => {
    const disk = diskOf('size=64k');
    const folder = tempFolder();
    const opened = openDataFolder(folder, createFileKeyVault(folder));
    expect(refusalOf(() => copyStore(opened.db, join(disk, 'backup.winnow'))).code).toBe('disk-full');
    opened.close();
    writeFileAtomically(join(disk, 'small.txt'), 'old');
    expect(refusalOf(() => writeFileAtomically(join(disk, 'small.txt'), 'x'.repeat(100_000))).code).toBe('disk-full');
    expect(readdirSync(disk)).toEqual(['small.txt']);
  });
});

describe.skipIf(!canMount)('a folder that can not be written to', () => {
  it('is told, with a store in it and without', () => {
    const folder = diskOf('size=4m');
    openDataFolder(join(folder, 'data'), createFileKeyVault(join(folder, 'data'))).close();
    mkdirSync(join(folder, 'empty'));
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    for (const name of ['data', 'empty', 'absent']) {
      const path = join(folder, name);
      expect(refusalOf(() => openDataFolder(path, createFileKeyVault(path))).code).toBe('folder-read-only');
    }
    const file = join(folder, 'empty', 'backup.winnow');
    expect(refusalOf(() => backUpTo(createTestDeps(), file)).code).toBe('file-not-writable');
    expect(refusalOf(() => writeFileAtomically(file, 'x')).code).toBe('file-not-writable');
    expect(readdirSync(join(folder, 'data')).sort()).toEqual(['store.key', 'winnow.db', 'winnow.lock']);
  });
});
