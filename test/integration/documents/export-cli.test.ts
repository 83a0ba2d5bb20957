import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../electron/files/checksum.ts';
import { runWinnow, runWinnowJson } from '../../helpers/run-winnow.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

type Exported = { readonly files: readonly { readonly path: string; readonly sha256: string; readonly pages: null }[] };

type Checked = {
  readonly checks: {
    readonly open: readonly string[];
    readonly obstacles: readonly { readonly check: string; readonly found: readonly string[] }[];
  };
};

/** A folder with a store that holds the demo book. */
async function demoHome(): Promise<string> {
  const home = tempFolder();
  const { code } = await runWinnow(home, ['demo', '--out', 'book']);
  expect(code).toBe(0);
  return home;
}

const letter = ['export', 'Autohaus Rennfeld', '--what', 'letter', '--letter', 'L1', '--data', 'book/data'];
const sets = [
  'agreementOn=2022-05-02',
  'noticeDays=60',
  'noticeReason=time',
  'receivedOn=2026-07-03',
  'documentsOn=2026-08-15',
  'licences=none',
];

describe('export', () => {
  it('refuses an address of which lines would be lost, naming the field, and writes nothing', async () => {
    const home = await demoHome();
    const address = Array.from({ length: 60 }, (_, index) => `Line ${index + 1}`).join('\\n');
    const words = [...letter, '--format', 'html', '--out', 'out', '--set', ...sets, `recipientAddress=${address}`];
    expect(await runWinnowJson(home, words)).toMatchObject({
      code: 1,
      json: {
        error: {
          code: 'document-too-long',
          details: { unfit: [{ part: 'P2', key: 'recipientAddress', lineCount: 60 }] },
        },
      },
    });
    expect(existsSync(join(home, 'out'))).toBe(false);
  });

  it('names the points before notice: open ones, and with checksDone=yes what was found against it', async () => {
    const home = await demoHome();
    const words = [...letter, '--format', 'html', '--out', 'out', '--set', ...sets];
    const draft = await runWinnowJson(home, words);
    expect(draft).toMatchObject({ code: 0, json: { checks: { settled: false } } });
    const { checks } = draft.json as Checked;
    expect(checks.open).toContain('data-agreement');
    const settled = await runWinnowJson(home, [...words, 'checksDone=yes']);
    expect(settled).toMatchObject({ code: 0, json: { checks: { settled: true, open: [] } } });
    expect((settled.json as Checked).checks.obstacles).toEqual(checks.obstacles);
    expect(checks.obstacles.length).toBeGreaterThan(0);
    expect(checks.obstacles.every(({ found }) => found.length > 0)).toBe(true);
    expect(JSON.stringify(checks)).not.toMatch(/[\u00a0\u202f\u2212]/);
  });

  it('notes what it wrote among the documents of the client, the same asked for again only once', async () => {
    const home = await demoHome();
    const words = [...letter, '--out', 'out', '--date', '2026-06-29', '--set', ...sets];
    for (const format of ['html', 'docx', 'html']) await runWinnow(home, [...words, '--format', format]);
    const out = join(home, 'everything');
    await runWinnow(home, ['export-all', '--out', out, '--data', 'book/data']);
    const [written = ''] = readdirSync(out);
    const noted = readFileSync(join(out, written, 'documents.csv'), 'utf8').split('\n');
    const rows = noted.filter((row) => row.includes(',letter,L1,en,2026-06-29,'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('Notice to end the agreement.html');
    expect(rows[0]).toContain('Notice to end the agreement.docx');
  });

  it('says which parts are missing, and takes them by --set', async () => {
    const home = await demoHome();
    const missing = await runWinnowJson(home, [...letter, '--format', 'html', '--out', 'out']);
    expect(missing).toMatchObject({
      code: 1,
      json: {
        error: {
          code: 'document-incomplete',
          details: {
            missing: [
              { part: 'P5', key: 'agreementOn' },
              { part: 'P7', key: 'receivedOn' },
              { part: 'P7', key: 'noticeDays' },
              { part: 'P7', key: 'noticeReason' },
              { part: 'P11', key: 'documentsOn' },
              { part: 'P13', key: 'licences' },
            ],
          },
        },
      },
    });
    expect(existsSync(join(home, 'out'))).toBe(false);
    const once = await runWinnowJson(home, [...letter, '--format', 'html', '--out', 'out', '--set', ...sets]);
    expect(once.code).toBe(0);
    const each = await runWinnowJson(home, [
      ...letter,
      '--format',
      'html',
      '--out',
      'again',
      ...sets.flatMap((set) => ['--set', set]),
    ]);
    expect(names(each.json as Exported)).toEqual(names(once.json as Exported));
  });

  it('names each file with its checksum, and nothing but client and document in the name', async () => {
    const home = await demoHome();
    const { json } = await runWinnowJson(home, [
      'export',
      'architekt',
      '--what',
      'meeting',
      '--format',
      'docx',
      '--out',
      'out',
      '--data',
      'book/data',
    ]);
    const { files } = json as Exported;
    expect(readdirSync(join(home, 'out')).sort()).toEqual([
      'Architekt Tannwald - INTERNAL Meeting preparation.docx',
      'Architekt Tannwald - Technology review.docx',
    ]);
    expect(files).toHaveLength(2);
    for (const { path, sha256, pages } of files) {
      expect(sha256Of(readFileSync(path))).toBe(sha256);
      expect(pages).toBeNull();
    }
  });

  it('writes the same bytes on the same date', async () => {
    const home = await demoHome();
    const words = [...letter, '--format', 'docx', '--date', '2026-06-15', '--set', ...sets];
    const first = (await runWinnowJson(home, [...words, '--out', 'a'])).json as Exported;
    const second = (await runWinnowJson(home, [...words, '--out', 'b'], '2026-06-29')).json as Exported;
    expect(second.files.map(({ sha256 }) => sha256)).toEqual(first.files.map(({ sha256 }) => sha256));
  });

  it.each([
    ['an unknown client', ['export', 'Nobody', '--what', 'letter', '--format', 'html', '--out', 'x'], 1, 'not-found'],
    ['no kind', ['export', 'Autohaus', '--out', 'x'], 2, 'bad-arguments'],
    ['an unknown kind', ['export', 'Autohaus', '--what', 'poem', '--format', 'html', '--out', 'x'], 1, 'bad-arguments'],
    [
      'an unknown format',
      ['export', 'Autohaus', '--what', 'letter', '--format', 'odt', '--out', 'x'],
      2,
      'bad-arguments',
    ],
    [
      'an unknown language',
      ['export', 'Autohaus', '--what', 'letter', '--locale', 'fr', '--format', 'html', '--out', 'x'],
      1,
      'bad-arguments',
    ],
    ['an unknown key', [...letter, '--format', 'html', '--out', 'x', '--set', 'colour=red'], 1, 'bad-arguments'],
    ['no place', ['export', 'Autohaus', '--what', 'letter'], 2, 'bad-arguments'],
    ['PDF without the app', ['export', 'Architekt', '--what', 'meeting', '--out', 'x'], 1, 'needs-window'],
  ])('refuses %s', async (_name, words, code, error) => {
    const home = await demoHome();
    const all = words.includes('--data') ? words : [...words, '--data', 'book/data'];
    expect(await runWinnowJson(home, all)).toMatchObject({ code, json: { error: { code: error } } });
    expect(existsSync(join(home, 'x'))).toBe(false);
  });
});

function names({ files }: Exported): readonly string[] {
  return files.map(({ path }) => path.split('/').at(-1) ?? '');
}
