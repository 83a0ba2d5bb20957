import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileKeyVault } from '../../../electron/data-folder/key-vaults.ts';
import { openDataFolder } from '../../../electron/data-folder/open-data-folder.ts';
import { computeBook } from '../../../electron/services/book/grade-book.ts';
import { loadDemo } from '../../../electron/services/demo/load-demo.ts';
import { listImports } from '../../../electron/services/imports/list-imports.ts';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { GradeJson } from '../../../shared/scorecard/grade-json.ts';
import { runWinnow, runWinnowJson, spawnWinnow } from '../../helpers/run-winnow.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** Revenue, pass-through, hours, F4, F5, R1 to R6, margin %, EHR, F, R, base, size step, final grade. */
const table = `
Law Firm Aldermoor  | 18000 3600 130 A B AAAAAA 54.7 110.8 91.4 90.0 A 0 A
Ingenieurbüro Stein | 16800 3400 135 A A AABAAA 51.6 99.3 92.2 87.0 A 0 A
Zahnklinik Linden   | 13200 2700 110 A B AABAAB 50.4 95.5 88.7 85.0 A 0 A
Logistica Vallesud  | 12000 2800 125 A B BBBBBB 40.2 73.6 75.1 70.0 B 0 B
Notaio Bellomonte   | 9600 2000 100 B C ABCBAC 42.7 76.0 71.9 73.0 B 0 B
Hotel Seeblick      | 8400 1800 90 B B BBCBBB 41.1 73.3 71.3 67.0 B 0 B
Bottega Verdefiore  | 4800 900 75 C C BCCCBC 26.6 52.0 47.3 58.0 C 0 C
Architekt Tannwald  | 3900 700 62 C C BCCBBC 26.4 51.6 46.4 61.0 C 0 C
Nonprofit Insieme   | 3300 600 73 C C BCCBAB 4.4 37.0 25.5 66.0 C -1 C
Autohaus Rennfeld   | 15000 4200 290 D C DDDDDD 4.3 37.2 24.7 20.0 D 0 D
Farbklang Agentur   | 9000 2300 190 D C DDCDCD 0.6 35.3 18.0 29.0 D 0 D
Ristorante Osvaldo  | 6000 1500 120 D D DDDDCD 5.0 37.5 19.6 24.5 D 0 D`;

const expected = table
  .trim()
  .split('\n')
  .map((line) =>
    line
      .split('|')
      .map((part) => part.trim())
      .join(' | '),
  )
  .sort();

const relationship = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6'] as const;

function printTable({ clients }: GradeJson): string[] {
  return clients
    .map((client) => {
      const level = (id: string) => client.criteria[id]?.level ?? '-';
      const digit = (value: number | null) => value?.toFixed(1) ?? '-';
      const levels = [level('F4'), level('F5'), relationship.map(level).join('')];
      const figures = [digit(client.marginPct), digit(client.ehr), digit(client.f), digit(client.r)];
      const cells = [
        client.revenue,
        client.passThrough,
        client.hours,
        ...levels,
        ...figures,
        client.base,
        client.sizeStep,
        client.grade,
      ];
      return `${client.name} | ${cells.join(' ')}`;
    })
    .sort();
}

type DemoJson = {
  readonly out: string;
  readonly filesFolder: string;
  readonly dataFolder: string;
  readonly files: readonly {
    readonly file: string;
    readonly kind: string;
    readonly source: string;
    readonly rows: { readonly total: number; readonly imported: number };
  }[];
  readonly grade: GradeJson;
};

describe('the demo book, imported from its export files', () => {
  it('comes out to the printed digit on the command line', () => {
    const home = tempFolder();
    const { code, out, err } = spawnWinnow(home, ['demo', '--out', 'book', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const demo = JSON.parse(out) as DemoJson;
    expect(printTable(demo.grade)).toEqual(expected);
    expect(demo.grade.medianGrossProfit).toBe(2_362.5);
    expect(demo.dataFolder).toBe(join(home, 'book/data'));
    expect(readdirSync(demo.filesFolder)).toHaveLength(8);
    expect(demo.files.map(({ kind, source }) => `${kind} ${source}`)).toEqual([
      'clients winnow',
      'contacts winnow',
      'invoices winnow',
      'payments invoice-ninja',
      'time clockify',
      'tickets itflow',
      'assessments winnow',
      'flags winnow',
    ]);
    for (const { rows } of demo.files) expect(rows.imported).toBe(rows.total);
    expect(existsSync(join(home, '.config'))).toBe(false);
  });

  it('is made in the data folder that is named, and never over another book', async () => {
    const home = tempFolder();
    const asked = ['demo', '--no-documents', '--out', 'book', '--data', 'elsewhere'];
    const { json } = await runWinnowJson(home, asked);
    expect((json as DemoJson).dataFolder).toBe(join(home, 'elsewhere'));
    expect(readdirSync(join(home, 'book'))).toEqual(['files']);
    await runWinnowJson(home, ['set', 'currency=EUR', '--data', 'own']);
    const refused = await runWinnowJson(home, [...asked.slice(0, -1), 'own']);
    expect(refused).toMatchObject({ code: 1, json: { error: { code: 'store-not-empty' } } });
  });

  it.each(['2026-11-21', '2028-02-29', '2029-02-28'])('is the same where today is %s', async (today) => {
    const home = tempFolder();
    const { json } = await runWinnowJson(home, ['demo', '--out', 'book'], today);
    const { grade } = json as DemoJson;
    expect(grade.asOf).toBe(today);
    expect(printTable(grade)).toEqual(expected);
    const again = await runWinnowJson(home, ['grade', '--data', 'book/data'], today);
    expect(again.json).toEqual(grade);
  });

  it('measures payment and predictability, without pins, and ties no band to a reaction', async () => {
    const deps = createTestDeps({ today: '2027-05-05' });
    const { reports } = await loadDemo(deps);
    expect(reports.every(({ rows, questions }) => rows.imported === rows.total && questions.length === 0)).toBe(true);
    const { book } = computeBook(deps, deps.ports.clock.today());
    for (const client of book.clients) {
      for (const id of ['F1', 'F2', 'F3', 'F4', 'R1'] as const) expect(client.criteria[id].source).toBe('measured');
      expect(client.explanation.some(({ kind }) => kind === 'tie-break')).toBe(false);
      expect(client.axes.F.coveragePct + client.axes.R.coveragePct).toBe(200);
    }
    const days = book.clients.map((client) => client.criteria.R1.value);
    expect([...new Set(days)].sort()).toEqual([-2.5, 3.5, 60]);
    expect([...new Set(book.clients.map((client) => client.criteria.F4.value))].sort()).toEqual([32.5, 65, 7.5, 90]);
    const flagged = book.clients.filter((client) => client.caps.length > 0);
    expect(flagged.map(({ base, grade }) => `${base}${grade}`)).toEqual(['DD', 'DD']);
    const kinds = deps.db.prepare('SELECT DISTINCT kind FROM time_entries ORDER BY kind').pluck().all();
    expect(kinds).toEqual(['admin', 'proactive', 'project', 'reactive', 'travel']);
    expect(deps.db.prepare("SELECT COUNT(*) FROM clients WHERE contract_kind = 'block'").pluck().get()).toBe(1);
  });

  it('is loaded into an empty store only, and can be taken back', async () => {
    const deps = createTestDeps();
    await loadDemo(deps);
    await expect(loadDemo(deps)).rejects.toThrow(Refusal);
    for (const { id } of listImports(deps)) undoImport(deps, { importId: id });
    expect(deps.db.prepare('SELECT COUNT(*) FROM clients').pluck().get()).toBe(0);
    await loadDemo(deps);
  });
});

describe('the folder of the demo', () => {
  it('is made anew each time, and nothing else is ever replaced', async () => {
    const home = tempFolder();
    expect((await runWinnow(home, ['demo', '--out', 'book'])).out).toContain('A quarter of revenue, 40 % of the time');
    expect((await runWinnow(home, ['demo', '--out', 'book'])).code).toBe(0);
    mkdirSync(join(home, 'mine/data'), { recursive: true });
    writeFileSync(join(home, 'mine/data/letter.txt'), 'a letter');
    await runWinnow(home, ['set', 'currency=EUR', '--data', 'own/data']);
    for (const out of ['mine', 'own']) {
      const refused = await runWinnowJson(home, ['demo', '--out', out]);
      expect(refused).toMatchObject({ code: 1, json: { error: { code: 'store-not-empty' } } });
      expect(existsSync(join(home, out, 'files'))).toBe(false);
    }
    expect(existsSync(join(home, 'mine/data/letter.txt'))).toBe(true);
  });

  it('is left alone while the app has it open', async () => {
    const home = tempFolder();
    await runWinnow(home, ['demo', '--out', 'book']);
    const folder = openDataFolder(join(home, 'book/data'), createFileKeyVault(join(home, 'book/data')));
    expect(await runWinnowJson(home, ['demo', '--out', 'book'])).toMatchObject({
      code: 1,
      json: { error: { code: 'folder-in-use' } },
    });
    folder.close();
  });
});
