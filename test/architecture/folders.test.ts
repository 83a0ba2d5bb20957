import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms } from './import-rules.ts';

const root = path.resolve(import.meta.dirname, '../..');
const roots = ['shared', 'electron', 'renderer', 'test'] as const;

const files = roots.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    path.posix.join(folder, file.replaceAll('\\', '/')),
  ),
);

describe('the table of rooms', () => {
  it.each(rooms)('$name: there are such files', ({ files: expression }) => {
    expect(files.filter((file) => new RegExp(expression).test(file))).not.toEqual([]);
  });

  it.each(rooms)('$name: what it may import is there', ({ may }) => {
    const missing = may.filter((expression) => !files.some((file) => new RegExp(expression).test(file)));
    expect(missing).toEqual([]);
  });
});

describe('the README', () => {
  it.each(roots)('of %s has one row for each folder, and no other', (folder) => {
    const readme = readFileSync(path.join(root, folder, 'README.md'), 'utf8');
    const told = [...readme.matchAll(/^\| `([^`/]+\/[^`]*)`/gm)].map(([, row = '']) => row);
    const folders = readdirSync(path.join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(told).toEqual([...new Set(told)]);
    expect([...new Set(told.map((row) => row.split('/')[0]))].sort()).toEqual(folders.sort());
  });
});
