import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from './launch-app.ts';

const root = path.resolve(import.meta.dirname, '../..');
const electron = createRequire(import.meta.url)('electron') as unknown as string;
const run = promisify(execFile);

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs a program to its end, also where it ends badly. */
async function endOf(program: string, args: readonly string[]): Promise<Ended> {
  try {
    return { code: 0, ...(await run(program, [...args], { timeout: 20_000 })) };
  } catch (error) {
    return error as Ended;
  }
}

describe('a data folder that is open', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await launchApp();
    await running.window.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => running.close());

  it('is not opened by a second app, which says why', async () => {
    const second = await endOf(electron, running.argsOfTwin);
    expect(second.code).toBe(0);
    expect(second.stderr).toContain('folder-in-use');
    expect(running.app.windows()).toHaveLength(1);
  });

  it('is not written by the command line', async () => {
    const cli = path.join(root, 'dist/main/cli.js');
    const refused = await endOf(process.execPath, [cli, 'set', 'currency=EUR', '--data', running.dataFolder, '--json']);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: 'folder-in-use' } });
  });

  it('opens beside another one', async () => {
    const other = await launchApp();
    await other.window.getByRole('heading', { level: 1 }).waitFor();
    expect(other.problems).toEqual([]);
    await other.close();
  });
});
