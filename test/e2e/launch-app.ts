import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

const root = path.resolve(import.meta.dirname, '../..');

export type RunningApp = {
  readonly app: ElectronApplication;
  /** The first window, loaded. */
  readonly window: Page;
  /** The data folder; removed on `close` where the test named none. */
  readonly dataFolder: string;
  /** Arguments that start the same app of the same user once more. */
  readonly argsOfTwin: readonly string[];
  /** What the window complained about: uncaught errors, console errors, breaches of the content security policy. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  /** An existing data folder to open; a fresh one by default. */
  readonly dataFolder?: string;
  /** Further arguments of the app. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts the built app with folders of its own, so that no test sees another's traces. `npm test` names a runtime. */
export async function launchApp({ dataFolder, args = [], env = {} }: LaunchOptions = {}): Promise<RunningApp> {
  const traces = mkdtempSync(path.join(tmpdir(), 'winnow-e2e-'));
  const data = dataFolder ?? path.join(traces, 'data');
  const ownArgs = ['--disable-gpu', `--user-data-dir=${path.join(traces, 'user')}`, root, '--data', data, ...args];
  const app = await _electron.launch({
    args: ownArgs,
    cwd: root,
    env: { ...definedVariables(), ...env },
    timeout: 30_000,
  });
  const window = await app.firstWindow();
  const problems = collectProblems(window);
  await window.waitForLoadState('domcontentloaded');
  const close = async (): Promise<void> => {
    await app.close();
    rmSync(traces, { recursive: true, force: true });
  };
  return { app, window, dataFolder: data, argsOfTwin: ['--no-sandbox', ...ownArgs], problems, close };
}

function definedVariables(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...variables } = process.env;
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function collectProblems(window: Page): readonly string[] {
  const problems: string[] = [];
  window.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  window.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  return problems;
}
