import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseImports, type ImportReport } from './cruise-imports.ts';
import { buildImportRules, rooms } from './import-rules.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('the imports of the project', () => {
  it('keep to the rules', async () => {
    const report = await cruiseImports(root);
    expect(report.modules).toBeGreaterThan(50);
    expect(report.violations).toEqual([]);
  });
});

/** A file of each room that imports what the room must not, one pair for each way to break a rule. */
const planted: readonly { readonly rule: string; readonly file: string; readonly imports: string }[] = [
  ...rooms.map(({ name, files }) => ({
    rule: `${name} imports only what it may`,
    file: exampleFileOf(files),
    imports: name.startsWith('renderer') ? 'better-sqlite3' : 'recharts',
  })),
  ...rooms
    .filter(({ node }) => !node)
    .map(({ name, files }) => ({ rule: `${name} knows no Node`, file: exampleFileOf(files), imports: 'node:fs' })),
  { rule: 'every file lies in a room', file: 'shared/loose.ts', imports: './core/target.ts' },
  { rule: 'electron/preload takes types only', file: 'electron/preload.ts', imports: '../shared/contract/target.ts' },
  {
    rule: 'renderer/features know no other feature',
    file: 'renderer/features/a/planted.ts',
    imports: '../b/target.ts',
  },
  { rule: 'no circles', file: 'shared/core/target.ts', imports: './planted.ts' },
  { rule: 'no circles', file: 'shared/core/planted.ts', imports: './target.ts' },
];

/** Borders worth a sentence of their own, whatever becomes of the table. */
const borders: readonly { readonly rule: string; readonly file: string; readonly imports: string }[] = [
  forbidden('shared, for clients', 'shared/letters/planted.ts', '../scoring/target.ts'),
  forbidden('shared, for clients', 'shared/letters/planted.ts', '../scorecard/target.ts'),
  forbidden('shared, for clients', 'shared/handover/planted.ts', '../simulation/target.ts'),
  forbidden('shared, for clients', 'shared/meetings/client-page/planted.ts', '../../evidence/target.ts'),
  forbidden('shared/scoring', 'shared/scoring/planted.ts', 'zod'),
  forbidden('shared/scoring', 'shared/scoring/planted.ts', '../i18n/target.ts'),
  forbidden('shared/client', 'shared/client/planted.ts', '../evidence/target.ts'),
  forbidden('shared/client', 'shared/client/planted.ts', '../scoring/target.ts'),
  forbidden('electron/services', 'electron/services/planted.ts', 'electron'),
  forbidden('electron/services', 'electron/services/planted.ts', '../window/target.ts'),
  forbidden('electron/services', 'electron/services/planted.ts', 'better-sqlite3'),
  forbidden('electron/db', 'electron/db/planted.ts', '../services/target.ts'),
  forbidden('electron/files', 'electron/files/planted.ts', '../services/target.ts'),
  forbidden('electron/main and window', 'electron/window/planted.ts', '../../renderer/ui/target.ts'),
  forbidden('renderer/ui', 'renderer/ui/planted.ts', '../../shared/contract/target.ts'),
  forbidden('renderer/ui', 'renderer/ui/planted.ts', '../client/target.ts'),
  forbidden('renderer/client', 'renderer/client/planted.ts', '../ui/target.ts'),
  forbidden('renderer/features', 'renderer/features/a/planted.ts', '../../app/target.ts'),
  forbidden('renderer/features', 'renderer/features/a/planted.ts', 'recharts'),
  forbidden('renderer/app', 'renderer/app/planted.ts', '../../electron/window/target.ts'),
];

describe('planted violations', () => {
  let folder = '';
  let report: ImportReport;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'winnow-imports-'));
    plantAll(folder);
    report = await cruiseImports(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('cover every rule', () => {
    const names = buildImportRules().map(({ name }) => name);
    expect([...new Set(planted.map(({ rule }) => rule))].sort()).toEqual([...names].sort());
  });

  it.each(buildImportRules().map(({ name }) => name))('are found: %s', (name) => {
    expect([...report.brokenRules]).toContain(name);
  });

  it.each(borders)('are found: $file -> $imports', ({ rule, file, imports }) => {
    const target = imports.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), imports)
      : `node_modules/${imports}/`;
    const hits = report.violations.filter((line) => line.startsWith(`${rule}: ${file} -> ${target}`));
    expect(hits).toHaveLength(1);
  });
});

function forbidden(room: string, file: string, imports: string) {
  return { rule: `${room} imports only what it may`, file, imports };
}

/** A path that the expression of a room matches. */
function exampleFileOf(files: string): string {
  const examples = ['planted.ts', 'a/planted.ts', 'client-page/planted.ts'];
  const folders = [
    'meetings/client-page',
    'meetings/other',
    'window',
    'features/a',
    'app',
    'client',
    'dispatch.ts',
    'preload.ts',
  ];
  const simple = files.replace(/^\^/, '').replace(/\(.*$/, '').replace('\\.', '.').replace('$', '');
  const candidates = [
    simple,
    ...examples.map((name) => simple + name),
    ...folders.flatMap((f) => [simple + f, `${simple + f}/planted.ts`]),
  ];
  const found = candidates.find((candidate) => candidate.endsWith('.ts') && new RegExp(files).test(candidate));
  if (found === undefined) throw new Error(`no example for ${files}`);
  return found;
}

function plantAll(folder: string): void {
  const sources = new Map<string, Set<string>>();
  const add = (file: string, imports?: string): void => {
    const known = sources.get(file) ?? new Set();
    if (imports !== undefined) known.add(imports);
    sources.set(file, known);
  };
  for (const { file, imports } of [...planted, ...borders]) {
    add(file, imports);
    if (imports.startsWith('.')) add(path.posix.join(path.posix.dirname(file), imports));
  }
  for (const [file, imports] of sources) {
    const lines = [...imports].map((name, index) => `import { value as value${index} } from '${name}';`);
    const used = [...imports].map((_, index) => `value${index}`);
    write(path.join(folder, file), `${lines.join('\n')}\nexport const value = [${used.join(', ')}];\n`);
  }
  for (const name of ['recharts', 'better-sqlite3', 'zod', 'electron']) {
    write(path.join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ name, main: 'index.js' }));
    write(path.join(folder, 'node_modules', name, 'index.js'), 'exports.value = 1;\n');
  }
  const names = { recharts: '1', 'better-sqlite3': '1', zod: '1', electron: '1' };
  write(path.join(folder, 'package.json'), JSON.stringify({ name: 'planted', dependencies: names }));
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
