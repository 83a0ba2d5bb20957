import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { CliIo } from '../../electron/cli/cli-io.ts';
import { runCli } from '../../electron/cli/run-cli.ts';
import { defaultDataFolder } from '../../electron/data-folder/default-data-folder.ts';
import { createFileKeyVault } from '../../electron/data-folder/key-vaults.ts';
import { createPlainPress } from '../../electron/files/plain-press.ts';
import { fixedClock } from './fixed-ports.ts';

const root = resolve(import.meta.dirname, '../..');

export type CliRun = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the command line as a process of its own; its home is the given folder, so that no real store is touched. */
export function spawnWinnow(home: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): CliRun {
  const { INIT_CWD: _, ...others } = process.env;
  const run = spawnSync(process.execPath, [resolve(root, 'electron/cli/main.ts'), ...args], {
    cwd: home,
    encoding: 'utf8',
    env: { ...others, HOME: home, XDG_CONFIG_HOME: resolve(home, '.config'), ...env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** The same without a process of its own, which takes half a second to start; the clock stands at the given day. */
export async function runWinnow(
  home: string,
  args: readonly string[],
  today = '2026-06-30',
  runInElectron?: CliIo['runInElectron'],
): Promise<CliRun> {
  let out = '';
  let err = '';
  const code = await runCli(args, {
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
    workingFolder: home,
    defaultDataFolder: defaultDataFolder('linux', {}, home),
    resourcesFolder: resolve(root, 'resources'),
    appVersion: '0.1.0',
    systemLocale: 'en-IE',
    clock: fixedClock(today),
    createKeyVault: createFileKeyVault,
    createPaperPress: createPlainPress,
    runInElectron,
    nativeBinding: undefined,
  });
  return { code, out, err };
}

/** Runs with `--json` and reads the one document on standard output. */
export async function runWinnowJson(
  home: string,
  args: readonly string[],
  today?: string,
): Promise<{ readonly code: number | null; readonly json: unknown; readonly err: string }> {
  const { code, out, err } = await runWinnow(home, [...args, '--json'], today);
  return { code, json: JSON.parse(out) as unknown, err };
}
