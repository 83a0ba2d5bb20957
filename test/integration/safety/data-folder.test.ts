import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCloudSync } from '../../../electron/data-folder/find-cloud-sync.ts';
import { readStoredKey, writeStoredKey } from '../../../electron/data-folder/key-file.ts';
import { createFileKeyVault, createKeyringVault, type Keyring } from '../../../electron/data-folder/key-vaults.ts';
import { openDataFolder, startAnew } from '../../../electron/data-folder/open-data-folder.ts';
import { storeFileOf } from '../../../electron/data-folder/store-files.ts';
import { verifyStore } from '../../../electron/db/verify-store.ts';
import { refusalOf } from '../../helpers/refusal-of.ts';
import { runProcess } from '../../helpers/run-process.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const isWindows = process.platform === 'win32';

/** Every file of a folder with its bytes. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

describe('a data folder', () => {
  it('is told to the second process that opens it, which changes nothing', async () => {
    const folder = tempFolder();
    const first = runProcess('hold-folder.ts', [folder]);
    expect(await first.nextLine()).toBe('held');
    const before = contentOf(folder);
    expect(await runProcess('hold-folder.ts', [folder]).nextLine()).toBe('folder-in-use');
    expect(refusalOf(() => openDataFolder(folder, createFileKeyVault(folder))).code).toBe('folder-in-use');
    expect(contentOf(folder)).toEqual(before);
  });

  it('is free again when the process that held it was killed', async () => {
    const folder = tempFolder();
    const first = runProcess('hold-folder.ts', [folder]);
    await first.nextLine();
    await first.kill();
    openDataFolder(folder, createFileKeyVault(folder)).close();
  });

  it('is made readable by its owner only', () => {
    const folder = join(tempFolder(), 'deep', 'data');
    openDataFolder(folder, createFileKeyVault(folder)).close();
    expect(statSync(folder).mode & 0o777).toBe(isWindows ? 0o666 : 0o700);
    expect(statSync(join(folder, 'store.key')).mode & 0o777).toBe(isWindows ? 0o666 : 0o600);
  });

  it('loses nothing that was acknowledged when the process is killed in the middle of writing', async () => {
    const folder = tempFolder();
    for (let round = 0; round < 4; round += 1) {
      const writer = runProcess('write-forever.ts', [folder]);
      let acknowledged = -1;
      for (let line = 0; line < 15 + round * 7; line += 1) acknowledged = Number(await writer.nextLine());
      await writer.kill();
      const opened = openDataFolder(folder, createFileKeyVault(folder));
      const { rows } = opened.db.prepare<[], { rows: number }>('SELECT count(*) AS rows FROM settings').get()!;
      expect(rows % 22).toBe(0);
      expect(rows / 22).toBeGreaterThan(acknowledged);
      expect(verifyStore(opened.db)).toEqual([]);
      opened.close();
    }
  });
});

describe('the key', () => {
  const reversing: Keyring = {
    wrap: (text) => Buffer.from([...text].reverse().join('')),
    unwrap: (bytes) => [...Buffer.from(bytes).toString()].reverse().join(''),
  };
  const locked: Keyring = {
    wrap: reversing.wrap,
    unwrap: () => {
      throw new Error('the keyring is locked');
    },
  };

  it('is random and made once', () => {
    const [first, second] = [tempFolder(), tempFolder()];
    const key = createFileKeyVault(first).getKey();
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(createFileKeyVault(first).getKey()).toBe(key);
    expect(createFileKeyVault(second).getKey()).not.toBe(key);
  });

  it('is wrapped where a keyring appears, and the store still opens', () => {
    const folder = tempFolder();
    openDataFolder(folder, createFileKeyVault(folder)).close();
    const key = createFileKeyVault(folder).getKey();
    openDataFolder(folder, createKeyringVault(folder, reversing)).close();
    expect(readStoredKey(folder)?.kind).toBe('keyring');
    expect(readFileSync(join(folder, 'store.key'), 'utf8')).not.toContain(key);
    expect(createKeyringVault(folder, reversing).getKey()).toBe(key);
    expect(refusalOf(() => createFileKeyVault(folder).getKey()).code).toBe('store-key-missing');
    expect(refusalOf(() => createKeyringVault(folder, locked).getKey()).code).toBe('store-key-missing');
  });

  it('that is missing beside a store is never replaced by a new one', () => {
    const folder = tempFolder();
    openDataFolder(folder, createFileKeyVault(folder)).close();
    const store = readFileSync(storeFileOf(folder));
    for (const text of ['', 'file 123', 'nonsense']) {
      writeFileSync(join(folder, 'store.key'), text);
      expect(refusalOf(() => openDataFolder(folder, createFileKeyVault(folder))).code).toBe('store-key-missing');
    }
    expect(readFileSync(storeFileOf(folder)).equals(store)).toBe(true);
  });

  it('of another store is told, and starting anew keeps the old store', () => {
    const folder = tempFolder();
    const vault = createFileKeyVault(folder);
    openDataFolder(folder, vault).close();
    const store = readFileSync(storeFileOf(folder));
    writeStoredKey(folder, { kind: 'file', keyHex: 'ef'.repeat(32) });
    expect(refusalOf(() => openDataFolder(folder, vault)).code).toBe('store-key-wrong');
    startAnew(folder, vault, '01'.repeat(32));
    openDataFolder(folder, vault).close();
    const aside = readdirSync(folder).find((name) => name.startsWith('replaced-'));
    expect(readFileSync(join(folder, aside ?? '')).equals(store)).toBe(true);
  });
});

describe('findCloudSync', () => {
  it.each([
    ['Dropbox/Winnow', 'Dropbox'],
    ['Dropbox (Personal)/a/b', 'Dropbox'],
    ['OneDrive - Contoso/Documents/w', 'OneDrive'],
    ['Library/Mobile Documents/com~apple~CloudDocs/w', 'iCloud Drive'],
    ['Library/CloudStorage/GoogleDrive-me@example.org/My Drive/w', 'Google Drive'],
    ['Nextcloud/w', 'Nextcloud'],
    ['pCloudDrive/w', 'pCloud'],
    ['Syncthing/w', 'Syncthing'],
    ['Documents/winnow', undefined],
    ['dropbox-notes/winnow', undefined],
  ])('%s: %s', (path, service) => {
    expect(findCloudSync(join(tempFolder(), path))).toBe(service);
  });

  it('knows a folder by the marks that a service leaves in it', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, '.stfolder'));
    expect(findCloudSync(join(folder, 'a', 'b'))).toBe('Syncthing');
  });
});
