import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileKeyVault } from '../../../electron/data-folder/key-vaults.ts';
import { openDataFolder, restoreClosedFolder } from '../../../electron/data-folder/open-data-folder.ts';
import { storeFileOf } from '../../../electron/data-folder/store-files.ts';
import { fromRecoveryWords } from '../../../electron/services/app/recovery-key.ts';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { answeredDialogs, fixedKeyVault } from '../../helpers/fixed-ports.ts';
import { refusalOf } from '../../helpers/refusal-of.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const ownKey = '11'.repeat(32);
const newKey = '22'.repeat(32);

/** A machine whose dialogs all answer with one backup file. */
function openMachine(file: string, keyHex: string) {
  const pickFile = answeredDialogs({ toSave: file, toOpen: [file] });
  const deps = createTestDeps({ ports: { pickFile, keyVault: fixedKeyVault(keyHex) } });
  return { deps, ask: createAsk(deps) };
}

/** A machine with one client, backed up, and the words of its key. */
async function backedUpMachine() {
  const file = join(tempFolder(), 'book.winnow');
  const machine = openMachine(file, ownKey);
  await machine.ask('clients.add', { name: 'Hotel Post' });
  expect(await machine.ask('app.backUp', {})).toEqual({ path: file });
  const { words } = await machine.ask('app.getRecoveryKey', {});
  return { ...machine, file, words };
}

describe('a backup', () => {
  it('is one encrypted file', async () => {
    const { file } = await backedUpMachine();
    const bytes = readFileSync(file).toString('latin1');
    expect(bytes.startsWith('SQLite format 3')).toBe(false);
    expect(bytes).not.toContain('Hotel Post');
    expect(readdirSync(join(file, '..'))).toEqual(['book.winnow']);
  });

  it('brings the book back on the same machine, and the replaced store stays beside it', async () => {
    const { ask, deps } = await backedUpMachine();
    await ask('clients.add', { name: 'Later' });
    expect(await ask('app.restore', { recoveryKey: null })).toEqual({ restored: true });
    expect((await ask('clients.list', { includeArchived: true })).map(({ name }) => name)).toEqual(['Hotel Post']);
    expect(deps.announced.slice(-8)).toContain('snapshots');
    const aside = readdirSync(deps.dataFolder).filter((name) => /^replaced-.*\.db$/.test(name));
    expect(aside).toHaveLength(1);
    await ask('clients.add', { name: 'Goes on' });
    expect(await ask('app.verify', {})).toEqual({ isSound: true, problems: [], damagedFiles: [] });
  });

  it('opens with the recovery words on a machine that has never seen the store', async () => {
    const { file, words } = await backedUpMachine();
    const fresh = openMachine(file, newKey);
    expect(await codeOf(fresh.ask('app.restore', { recoveryKey: null }))).toBe('backup-unreadable');
    expect(await fresh.ask('clients.list', { includeArchived: true })).toEqual([]);
    expect(await fresh.ask('app.restore', { recoveryKey: ` ${words.join('  ').toUpperCase()}\n` })).toEqual({
      restored: true,
    });
    expect(await fresh.ask('clients.list', { includeArchived: true })).toHaveLength(1);
    expect((await fresh.ask('app.getRecoveryKey', {})).words).toEqual(words);
  });

  it('may be a store that was set aside, whose key came back with the recovery words', async () => {
    const { deps, words } = await backedUpMachine();
    const [copied, folder] = [tempFolder(), tempFolder()];
    const aside = join(copied, 'replaced.db');
    for (const suffix of ['', '-wal']) copyFileSync(deps.storeFile + suffix, aside + suffix); // as after a crash
    const vault = createFileKeyVault(folder);
    restoreClosedFolder(folder, vault, aside, fromRecoveryWords(words.join(' ')));
    const opened = openDataFolder(folder, vault);
    expect(opened.db.prepare('SELECT name FROM clients').all()).toEqual([{ name: 'Hotel Post' }]);
    opened.close();
  });

  it('is put into an empty folder, and into one whose store is damaged, without opening it', async () => {
    const { file, words } = await backedUpMachine();
    const folder = tempFolder();
    const vault = createFileKeyVault(folder);
    for (let round = 0; round < 2; round += 1) {
      restoreClosedFolder(folder, vault, file, fromRecoveryWords(words.join(' ')));
      const opened = openDataFolder(folder, vault);
      expect(opened.db.prepare('SELECT name FROM clients').all()).toEqual([{ name: 'Hotel Post' }]);
      opened.close();
      writeFileSync(storeFileOf(folder), 'broken');
    }
    const aside = readdirSync(folder).filter((name) => name.startsWith('replaced-'));
    expect(aside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['broken']);
  });

  it.each([
    { name: 'a text', content: () => 'hello '.repeat(5000) },
    { name: 'nothing', content: () => '' },
    { name: 'a cut backup', content: (bytes: Buffer) => bytes.subarray(0, 4096 * 10) },
    { name: 'a spoilt backup', content: (bytes: Buffer) => Buffer.from(bytes).fill(7, 4096 * 3, 4096 * 4) },
  ])('that is $name is refused and the store goes on', async ({ content }) => {
    const { ask, deps, file } = await backedUpMachine();
    await ask('clients.add', { name: 'Later' });
    writeFileSync(file, content(readFileSync(file)));
    expect(await codeOf(ask('app.restore', { recoveryKey: null }))).toBe('backup-unreadable');
    expect(await ask('clients.list', { includeArchived: true })).toHaveLength(2);
    expect(readdirSync(deps.dataFolder).filter((name) => /replaced|restoring/.test(name))).toEqual([]);
  });

  it('that is no longer there is told as such', async () => {
    const machine = openMachine(join(tempFolder(), 'gone.winnow'), ownKey);
    expect(await codeOf(machine.ask('app.restore', { recoveryKey: null }))).toBe('file-unreadable');
  });
});

describe('the recovery key', () => {
  const zeros = [...Array<string>(23).fill('abandon'), 'art'].join(' ');

  it('is the known phrase of its standard', () => {
    expect(fromRecoveryWords(zeros)).toBe('00'.repeat(32));
  });

  it.each([
    ['one word wrong', zeros.replace('art', 'zoo')],
    ['two words swapped', `art ${zeros.replace(' art', '')}`],
    ['a word missing', zeros.replace('abandon ', '')],
    ['a word of no list', zeros.replace('abandon', 'abandonn')],
    ['nothing', ''],
  ])('with %s is refused', (_name, words) => {
    expect(refusalOf(() => fromRecoveryWords(words)).code).toBe('recovery-key-invalid');
  });

  it('is asked for until it was noted', async () => {
    const { ask } = openMachine('', ownKey);
    expect(await ask('app.getState', {})).toMatchObject({
      recoveryKeyNoted: false,
      keyProtection: 'file',
      cloudSyncedBy: null,
      clientCount: 0,
    });
    await ask('app.confirmRecoveryKeyNoted', {});
    expect(await ask('app.getState', {})).toMatchObject({ recoveryKeyNoted: true });
    await ask('settings.get', {});
  });
});
