import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../electron/files/checksum.ts';
import { writeFolderWhole } from '../../../electron/files/writing/write-folder-whole.ts';
import { refusalOf } from '../../helpers/refusal-of.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const program = resolve(import.meta.dirname, '../../helpers/processes/write-pack.ts');
const files = [{ name: 'a, b.csv', content: new TextEncoder().encode('x') }];

function writeKilledAt(folder: string, step: number, marker: string): string {
  const { stdout } = spawnSync(process.execPath, [program, folder, String(step), marker], { encoding: 'utf8' });
  return stdout;
}

/** Whether every file that the manifest lists is there with its checksum. */
function isWhole(folder: string): boolean {
  const lines = readFileSync(join(folder, 'manifest.csv'), 'utf8').trimEnd().split('\r\n').slice(1);
  expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'b.csv', 'manifest.csv']);
  return (
    lines.length === 2 &&
    lines.every((line) => {
      const [name = '', , sha256] = line.split(',');
      return sha256Of(readFileSync(join(folder, name))) === sha256;
    })
  );
}

function packOf(marker: string) {
  const content = (text: string) => new TextEncoder().encode(`${marker} ${text}`);
  return [
    { name: 'a.pdf', content: content('first') },
    { name: 'b.csv', content: content('second') },
  ];
}

/** Whose the pack is: all its files are of one run. */
function markerOf(folder: string): 'old' | 'new' {
  expect(isWhole(folder)).toBe(true);
  const [marker = '', ...others] = new Set(
    ['a.pdf', 'b.csv'].map((name) => readFileSync(join(folder, name), 'utf8').split(' ')[0]),
  );
  expect(others).toEqual([]);
  return marker === 'old' ? 'old' : 'new';
}

describe('writeFolderWhole', () => {
  it('leaves no folder or a whole one, killed at whatever step', { timeout: 60_000 }, () => {
    const parent = tempFolder();
    const folder = join(parent, 'pack');
    let step = 1;
    let found = 0;
    for (; writeKilledAt(folder, step, 'new') !== 'whole'; step += 1) {
      expect(step).toBeLessThan(60);
      if (!existsSync(folder)) continue;
      found += 1;
      expect(isWhole(folder)).toBe(true);
    }
    expect(step).toBeGreaterThan(15);
    expect(found).toBeGreaterThan(0);
    expect(readdirSync(parent)).toEqual(['pack']);
    expect(isWhole(folder)).toBe(true);
  });

  it('leaves the former folder, none or the new one, killed at whatever step of replacing it', {
    timeout: 60_000,
  }, () => {
    const parent = tempFolder();
    const folder = join(parent, 'pack');
    const left = { old: 0, none: 0, new: 0 };
    for (let step = 1; ; step += 1) {
      expect(step).toBeLessThan(70);
      for (const name of readdirSync(parent)) rmSync(join(parent, name), { recursive: true, force: true });
      writeFolderWhole(folder, packOf('old'));
      const said = writeKilledAt(folder, step, 'new');
      const state = existsSync(folder) ? markerOf(folder) : 'none';
      left[state] += 1;
      if (said === 'whole') break;
      // Whatever was left, the next run finds its way.
      writeFolderWhole(folder, packOf('new'));
      expect(markerOf(folder)).toBe('new');
      expect(readdirSync(parent)).toEqual(['pack']);
    }
    expect(left.old).toBeGreaterThan(10);
    expect(left.none).toBeLessThan(3);
    expect(left.new).toBeGreaterThan(0);
  });

  it('brings back what an ended run had put aside, where the next one fails', () => {
    const parent = tempFolder();
    const folder = join(parent, 'pack');
    writeFolderWhole(folder, files);
    renameSync(folder, join(parent, '.pack.former'));
    writeFileSync(join(parent, '.pack.former', 'own.txt'), 'mine');
    expect(refusalOf(() => writeFolderWhole(folder, files)).code).toBe('file-exists');
    expect(readFileSync(join(folder, 'own.txt'), 'utf8')).toBe('mine');
  });

  it('replaces a pack that nobody touched and nothing else', () => {
    const folder = join(tempFolder(), 'pack');
    writeFolderWhole(folder, files);
    writeFileSync(join(folder, '.DS_Store'), 'left');
    writeFolderWhole(folder, files);
    expect(readdirSync(folder).sort()).toEqual(['a, b.csv', 'manifest.csv']);
    expect(readFileSync(join(folder, 'manifest.csv'), 'utf8')).toBe(
      `file,bytes,sha256\r\n"a, b.csv",1,${sha256Of('x')}\r\n`,
    );
    writeFileSync(join(folder, 'own.txt'), 'mine');
    expect(refusalOf(() => writeFolderWhole(folder, files)).code).toBe('file-exists');
    expect(readFileSync(join(folder, 'own.txt'), 'utf8')).toBe('mine');
    const foreign = join(tempFolder(), 'foreign');
    mkdirSync(foreign);
    expect(refusalOf(() => writeFolderWhole(foreign, files)).code).toBe('file-exists');
  });
});
