import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../electron/db/connection.ts';
import { toRecoveryWords } from '../../../electron/services/app/recovery-key.ts';
import { runWinnow, runWinnowJson, spawnWinnow } from '../../helpers/run-winnow.ts';
import { rows } from '../../helpers/store-rows.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** The key of a data folder whose key lies in a file. */
function keyOf(folder: string): string {
  return readFileSync(join(folder, 'store.key'), 'utf8').trim().split(' ').at(-1) ?? '';
}

describe('the words of the command line', () => {
  it('are explained, and a version is named', async () => {
    const home = tempFolder();
    const help = await runWinnow(home, ['help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const verb of ['import', 'set', 'grade', 'undo-import', 'demo', 'backup', 'restore', 'verify']) {
      expect(help.out).toContain(`\n  ${verb}`);
    }
    const { out } = await runWinnow(home, ['help', 'restore']);
    expect(out).toContain('winnow restore FILE [--recovery-key WORDS]');
    expect(out).not.toContain('undo-import');
    expect((await runWinnow(home, ['restore', '--help'])).out).toBe(out);
    expect((await runWinnow(home, ['help', 'nonsense'])).code).toBe(2);
    expect((await runWinnow(home, ['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(existsSync(join(home, '.config'))).toBe(false);
  });

  it.each([
    [[]],
    [['nonsense']],
    [['grade', 'extra']],
    [['grade', '--nonsense']],
    [['import']],
    [['set']],
    [['set', 'rampMonths']],
    [['undo-import']],
  ])('end with 2 where they make no sense: %j', async (words) => {
    const home = tempFolder();
    expect(await runWinnow(home, words)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^winnow: .+/) });
    const { code, json } = await runWinnowJson(home, words);
    expect(code).toBe(2);
    expect(json).toEqual({ error: { code: 'bad-arguments', message: expect.any(String), details: {} } });
    expect(existsSync(join(home, '.config'))).toBe(false);
  });
});

describe('set', () => {
  it('keeps what it is told and shows every setting', async () => {
    const home = tempFolder();
    const words = [
      'currency=eur',
      'internalCostPerHour=35',
      'targetRatePerHour=75.5',
      'operator.name=Winter IT',
      'operator.postcode=39100',
      'preset=sanity-first',
    ];
    const { code, json, err } = await runWinnowJson(home, ['set', ...words, '--data', 'books']);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^winnow: new data folder at .+\n$/) });
    expect(json).toMatchObject({
      currency: 'EUR',
      internalCostPerHour: 35,
      targetRatePerHour: 75.5,
      preset: 'sanity-first',
      operator: { name: 'Winter IT', postcode: '39100' },
    });
    expect((await runWinnowJson(home, ['set', 'internalCostPerHour=', '--data', 'books'])).json).toMatchObject({
      internalCostPerHour: null,
      targetRatePerHour: 75.5,
    });
  });

  it.each([
    ['nonsense=1', 'unknown-setting'],
    ['operator.nonsense=1', 'unknown-setting'],
    ['currency=EURO', 'bad-setting-value'],
    ['preset=best', 'bad-setting-value'],
    ['internalCostPerHour=35,50', 'bad-setting-value'],
    ['internalCostPerHour=-1', 'bad-setting-value'],
  ])('refuses %s and changes nothing', async (word, code) => {
    const home = tempFolder();
    const refused = await runWinnowJson(home, ['set', 'targetRatePerHour=70', word]);
    expect(refused).toMatchObject({ code: 1, json: { error: { code, message: expect.any(String) } } });
    expect((await runWinnowJson(home, ['set', 'rampMonths=6'])).json).toMatchObject({
      targetRatePerHour: null,
      rampMonths: 6,
    });
  });

  it('says on standard error what a person reads', async () => {
    const refused = await runWinnow(tempFolder(), ['set', 'nonsense=1']);
    const unknown = 'winnow: there is no setting nonsense (unknown-setting)\n';
    expect(refused).toEqual({ code: 1, out: '', err: expect.stringContaining(unknown) });
  });
});

describe('grade', () => {
  it('prints an empty book, and refuses a day that is none', async () => {
    const home = tempFolder();
    const { code, json } = await runWinnowJson(home, ['grade', '--as-of', '2026-06-30']);
    expect({ code, json }).toMatchObject({
      code: 0,
      json: { asOf: '2026-06-30', medianGrossProfit: null, clients: [] },
    });
    expect(await runWinnowJson(home, ['grade', '--as-of', '30.6.2026'])).toMatchObject({
      code: 1,
      json: { error: { code: 'bad-arguments' } },
    });
  });

  it('refuses a data folder that is a file', async () => {
    const home = tempFolder();
    writeFileSync(join(home, 'book.csv'), 'client\n');
    for (const data of ['book.csv', 'book.csv/data']) {
      expect(await runWinnowJson(home, ['grade', '--data', data])).toMatchObject({
        code: 1,
        json: { error: { code: 'folder-read-only' } },
      });
    }
  });

  it('gives each fact of a client under its name', async () => {
    const home = tempFolder();
    await runWinnow(home, ['set', 'currency=EUR', 'internalCostPerHour=35', 'targetRatePerHour=75', '--data', 'books']);
    const db = openStore(join(home, 'books/winnow.db'), keyOf(join(home, 'books')));
    const client = rows.client(db, { name: 'Only' });
    rows.invoice(db, client, { issued_on: '2024-01-01' });
    rows.invoice(db, client, { amount_minor: 1_000_050, pass_through_minor: 50, is_recurring: 1 });
    rows.time(db, client, '2026-02-01', 6_000);
    rows.assessment(db, client, '2026-02-01', 'R2', 'C');
    rows.flag(db, client, 'DB5', '2026-02-01');
    db.close();
    const { json } = await runWinnowJson(home, ['grade', '--as-of', '2026-06-30', '--data', 'books']);
    const [only] = (json as { clients: Record<string, unknown>[] }).clients;
    expect(only).toMatchObject({
      name: 'Only',
      grade: 'C',
      r: 50,
      fBand: 'A',
      rBand: 'C',
      base: 'B',
      sizeStep: 0,
      caps: [{ flag: 'DB5', cap: 'C' }],
      coverage: { f: 90, r: 20 },
      provisional: true,
      probation: false,
      exempt: false,
      ehr: 100,
      criteria: {
        R2: { value: null, score: 50, level: 'C', source: 'assessed' },
        R1: { value: null, score: null, level: null, source: 'unknown' },
      },
      explanation: expect.stringContaining('DB5'),
    });
    expect(only?.['marginPct']).toBeCloseTo((650_000 / 1_000_050) * 100, 9);
    const text = await runWinnow(home, ['grade', '--as-of', '2026-06-30', '--data', 'books']);
    expect(text.out).toContain('MATRIX  1 clients');
    expect(text.out).toContain('C?  Only');
  });
});

describe('a process of its own', () => {
  it('prints one document on standard output, names folders from where the user stands, and ends with its code', () => {
    const home = tempFolder();
    const elsewhere = join(home, 'elsewhere');
    mkdirSync(elsewhere);
    const sound = spawnWinnow(home, ['verify', '--data', 'here', '--json'], { INIT_CWD: elsewhere });
    expect(sound).toMatchObject({ code: 0, err: `winnow: new data folder at ${join(elsewhere, 'here')}\n` });
    expect(JSON.parse(sound.out)).toEqual({ isSound: true, problems: [] });
    expect(existsSync(join(elsewhere, 'here/winnow.db'))).toBe(true);
    expect(spawnWinnow(home, ['grade', '--as-of', 'today'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('winnow: "today" is no day of the form YYYY-MM-DD (bad-arguments)\n'),
    });
    expect(existsSync(join(home, '.config/Winnow/data/winnow.db'))).toBe(true);
    expect(spawnWinnow(home, ['nonsense', '--json']).code).toBe(2);
  });
});

describe('a key that the keyring holds', () => {
  it('is asked for by Electron, started once with the same words', async () => {
    const home = tempFolder();
    const folder = join(home, '.config/Winnow/data');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'store.key'), 'keyring c29tZXRoaW5n\n');
    const handedOver: (readonly string[])[] = [];
    const electron = async (words: readonly string[]) => {
      handedOver.push(words);
      return 7;
    };
    expect(await runWinnow(home, ['grade', '--json'], '2026-06-30', electron)).toEqual({ code: 7, out: '', err: '' });
    expect((await runWinnow(home, ['version'], '2026-06-30', electron)).code).toBe(0);
    expect((await runWinnow(home, ['grade', '--data', 'other'], '2026-06-30', electron)).code).toBe(0);
    expect(handedOver).toEqual([['grade', '--json']]);
    expect(await runWinnowJson(home, ['grade'])).toMatchObject({
      code: 1,
      json: { error: { code: 'store-key-missing' } },
    });
  });
});

describe('a backup', () => {
  it('comes back over a changed store, over a damaged one, and on another machine with the recovery key', async () => {
    const home = tempFolder();
    await runWinnow(home, ['set', 'currency=EUR']);
    const backedUp = await runWinnowJson(home, ['backup', 'safe.winnow']);
    expect(backedUp).toMatchObject({ code: 0, json: { file: join(home, 'safe.winnow') } });
    await runWinnow(home, ['set', 'currency=USD']);
    expect(await runWinnowJson(home, ['restore', 'safe.winnow'])).toMatchObject({ code: 0, json: { restored: true } });
    expect((await runWinnowJson(home, ['set', 'rampMonths=6'])).json).toMatchObject({ currency: 'EUR' });

    const folder = join(home, '.config/Winnow/data');
    writeFileSync(join(folder, 'winnow.db'), 'damaged');
    expect(await runWinnowJson(home, ['verify'])).toMatchObject({
      code: 1,
      json: { error: { code: 'store-foreign' } },
    });
    expect((await runWinnow(home, ['restore', 'safe.winnow'])).code).toBe(0);
    expect(await runWinnowJson(home, ['verify'])).toMatchObject({ code: 0, json: { isSound: true, problems: [] } });

    const words = toRecoveryWords(keyOf(folder)).join(' ');
    const other = ['--data', 'other'];
    expect(await runWinnowJson(home, ['restore', 'safe.winnow', ...other])).toMatchObject({
      code: 1,
      json: { error: { code: 'store-key-missing' } },
    });
    const wrong = toRecoveryWords('00'.repeat(32)).join(' ');
    expect(await runWinnowJson(home, ['restore', 'safe.winnow', '--recovery-key', wrong, ...other])).toMatchObject({
      code: 1,
      json: { error: { code: 'backup-unreadable' } },
    });
    expect(await runWinnowJson(home, ['restore', 'safe.winnow', '--recovery-key', 'a b c', ...other])).toMatchObject({
      code: 1,
      json: { error: { code: 'recovery-key-invalid' } },
    });
    expect((await runWinnow(home, ['restore', 'safe.winnow', '--recovery-key', words, ...other])).code).toBe(0);
    expect((await runWinnowJson(home, ['set', 'rampMonths=6', ...other])).json).toMatchObject({ currency: 'EUR' });
  });

  it('is never written over what is no backup of the store', async () => {
    const home = tempFolder();
    writeFileSync(join(home, 'letter.txt'), 'a letter');
    await runWinnow(home, ['set', 'currency=EUR']);
    for (const file of ['letter.txt', '.', '.config/Winnow/data/winnow.db']) {
      expect(await runWinnowJson(home, ['backup', file])).toMatchObject({
        code: 1,
        json: { error: { code: 'file-exists' } },
      });
    }
    expect(readFileSync(join(home, 'letter.txt'), 'utf8')).toBe('a letter');
    expect((await runWinnow(home, ['backup', 'safe.winnow'])).code).toBe(0);
    expect((await runWinnow(home, ['backup', 'safe.winnow'])).code).toBe(0);
    expect(await runWinnowJson(home, ['restore', 'nowhere.winnow'])).toMatchObject({
      code: 1,
      json: { error: { code: 'file-unreadable' } },
    });
    expect(await runWinnowJson(home, ['restore', '.'])).toMatchObject({
      code: 1,
      json: { error: { code: 'backup-unreadable' } },
    });
  });
});
