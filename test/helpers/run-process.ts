import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

export type RunningProcess = {
  readonly child: ChildProcess;
  /** The next line it prints; undefined when it has ended. */
  readonly nextLine: () => Promise<string | undefined>;
  /** Ends it at once, as a crash or a power cut would, and waits until it is gone. */
  readonly kill: () => Promise<void>;
};

/** Runs a script of `test/helpers/processes` in a Node of its own. */
export function runProcess(script: string, args: readonly string[]): RunningProcess {
  const file = resolve(import.meta.dirname, 'processes', script);
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const gone = new Promise<void>((done) => {
    child.on('exit', () => done());
  });
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
  };
  onTestFinished(kill);
  return { child, kill, nextLine: async () => (await lines.next()).value as string | undefined };
}
