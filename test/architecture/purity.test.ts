import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

const impure: readonly (readonly [text: string, finding: string])[] = [
  ['export const value = new Date();', 'has no clock'],
  ['export const value = Date.now();', 'has no clock'],
  ['export const value = performance.now();', 'global variable performance'],
  ['export const value = Temporal.Now.plainDateISO();', 'has no clock'],
  ['export const value = Math.random();', 'has no randomness'],
  ['export const value = crypto.randomUUID();', 'has no randomness'],
  ['export const value = (1).toLocaleString();', 'Name the locale'],
  ['export const value = new Intl.NumberFormat();', 'Name the locale'],
  ["export const value = ['b', 'a'].sort((x, y) => x.localeCompare(y));", 'Name the locale'],
  ['export const value = process.argv;', 'global variable process'],
  ['export const value = window.name;', 'global variable window'],
  ["import fs from 'node:fs';\nexport const value = fs;", 'noNodejsModules'],
  ['export default 1;', 'noDefaultExport'],
];

const pure = [
  'export const value = new Date(2026, 0, 1);',
  "export const value = (1).toLocaleString('en');",
  "export const value = new Intl.NumberFormat('en');",
  "export const value = 'a'.localeCompare('b', 'en');",
];

describe('shared/ stays pure', () => {
  let folder = '';
  let findings: readonly string[] = [];
  const findingsIn = (file: string): string => findings.filter((line) => line.includes(`${file},`)).join('\n');

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'winnow-purity-'));
    findings = lintPlanted(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(impure.map(([text, finding], index) => [text, finding, index] as const))(
    '%s is refused',
    (_, finding, index) => {
      expect(findingsIn(`shared/core/impure-${index}.ts`)).toContain(finding);
    },
  );

  it.each(pure.map((text, index) => [text, index] as const))('%s passes', (_, index) => {
    expect(findingsIn(`shared/core/pure-${index}.ts`)).toBe('');
  });

  it('the clock is open to main', () => {
    expect(findingsIn('electron/impure-1.ts')).toBe('');
  });
});

/** Lints the texts in a folder of their own by the project's rules and gives one line for each finding. */
function lintPlanted(folder: string): string[] {
  const place = (name: string): string => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    return file;
  };
  for (const name of ['biome.json', 'test/architecture/pure.grit']) copyFileSync(path.join(root, name), place(name));
  for (const [index, [text]] of impure.entries()) writeFileSync(place(`shared/core/impure-${index}.ts`), `${text}\n`);
  for (const [index, text] of pure.entries()) writeFileSync(place(`shared/core/pure-${index}.ts`), `${text}\n`);
  writeFileSync(place('electron/impure-1.ts'), `${impure[1]?.[0]}\n`);
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return stdout.split('\n');
}
