import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { FromWorker } from '../../electron/services/imports/long/worker-messages.ts';
import { runImports } from '../../electron/services/imports/run-imports.ts';
import type { ImportWorker } from '../../electron/services/ports.ts';
import { benchWorker, depsOf, freshStore, writeTimeFile } from './import-parts.ts';
import type { Measured } from './measure.ts';

const rowCount = 500_000;

type Run = {
  readonly milliseconds: number;
  /** Most memory of the process that did the work. */
  readonly peakMb: number;
  /** The longest that the program could answer nobody. */
  readonly longestStallMs: number;
};

function runBarely(file: string, folder: string): Pick<Run, 'milliseconds' | 'peakMb'> {
  const script = resolve(import.meta.dirname, 'bare-import.ts');
  return JSON.parse(execFileSync(process.execPath, [script, file, folder], { encoding: 'utf8' })) as Run;
}

/** Imports as the app does: in a process of its own, or, without one, in this one. */
async function runByApp(file: string, folder: string, worker: ImportWorker | undefined): Promise<Run> {
  const { db, drop } = freshStore(folder);
  let peakMb = 0;
  const watched = worker === undefined ? undefined : watch(worker, (peak) => (peakMb = peak));
  const stalls = watchStalls();
  const startedAt = performance.now();
  const { reports } = await runImports(depsOf(db, folder, watched), { files: [{ token: file, options: {} }] });
  const milliseconds = performance.now() - startedAt;
  const longestStallMs = await stalls.end();
  drop();
  if (reports[0]?.rows.imported !== rowCount) throw new Error(`only ${reports[0]?.rows.imported} rows were imported`);
  return { milliseconds, peakMb, longestStallMs };
}

/** Hears what the process says of its memory when it is done. */
function watch(worker: ImportWorker, tell: (peakMb: number) => void): ImportWorker {
  return {
    ...worker,
    start: () => {
      const child = worker.start();
      child.onMessage((message) => {
        const heard = message as FromWorker;
        if (heard.kind === 'done') tell(heard.peakRssMb);
      });
      return child;
    },
  };
}

function watchStalls(): { readonly end: () => Promise<number> } {
  let longest = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const before = performance.now();
      await setTimeout(1);
      longest = Math.max(longest, performance.now() - before);
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await watching;
      return longest;
    },
  };
}

/** (n) A file of half a million rows in a process of its own: time, memory, and what the program feels of it. */
export async function benchLongImport(folder: string, say: (text: string) => void): Promise<readonly Measured[]> {
  const file = join(folder, 'long.csv');
  writeTimeFile(file, rowCount);
  say(`importing ${rowCount} rows (${Math.round(statSync(file).size / 1e6)} MB) in a process of its own …`);
  const bare = runBarely(file, join(folder, 'bare'));
  const app = await runByApp(file, join(folder, 'app'), benchWorker());
  const mainMb = process.resourceUsage().maxRSS / 1024; // before this process does the work itself
  const here = await runByApp(file, join(folder, 'here'), undefined);
  const common = { runs: 1, note: `main had at most ${Math.round(mainMb)} MB` };
  const bareWork = 'PapaParse and one insert a row, in a process of its own';
  return [
    measured('n time', 'ms', bareWork, [app.milliseconds, bare.milliseconds], 4),
    measured('n memory', 'MB', bareWork, [app.peakMb, bare.peakMb], 2),
    measured(
      'n stall',
      'ms',
      'the longest stall where the program itself imports',
      [app.longestStallMs, here.longestStallMs],
      0.1,
    ),
  ].map((one) => ({ ...one, ...common }));
}

const told = { 'n time': '', 'n memory': ', peak of the process', 'n stall': ', longest stall of the program' };

function measured(
  id: keyof typeof told,
  unit: Measured['unit'],
  baseline: string,
  [value, baselineValue]: readonly [number, number],
  target: number,
): Omit<Measured, 'runs'> {
  const what = `import ${rowCount} rows while the window lives${told[id]}`;
  return { id, what, baseline, unit, value, baselineValue, ratio: value / baselineValue, target };
}
