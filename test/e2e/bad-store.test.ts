import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const electron = createRequire(import.meta.url)('electron') as unknown as string;

/** Starts the app on a folder it can't open, and waits until it has said so. It then stands at its dialog. */
async function startAndHear(folder: string): Promise<{ readonly said: string; readonly child: ChildProcess }> {
  const args = ['--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}-user`, root, '--data', folder];
  const child = spawn(electron, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  for await (const chunk of child.stderr ?? []) {
    said += String(chunk);
    if (said.includes('winnow: ')) break;
  }
  return { said, child };
}

it('a store that is damaged is told, left as it is, and the app does not crash', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'winnow-e2e-'));
  onTestFinished(() => {
    for (const suffix of ['', '-user']) rmSync(folder + suffix, { recursive: true, force: true });
  });
  const store = path.join(folder, 'winnow.db');
  writeFileSync(path.join(folder, 'store.key'), `file ${'ab'.repeat(32)}\n`);
  writeFileSync(store, 'not a store');
  const { said, child } = await startAndHear(folder);
  expect(said).toContain('store-foreign');
  expect(child.exitCode).toBeNull();
  expect(readFileSync(store, 'utf8')).toBe('not a store');
});
