import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleForElectron } from '../helpers/paper/launch-paper-printer.ts';
import { gatherDemoPack } from './gather-demo-pack.ts';
import { type Measured, median } from './measure.ts';
import type { PaperTimes } from './paper-times.ts';
import type { BulkTimes } from './time-prints.ts';

const root = resolve(import.meta.dirname, '../..');
const letterCount = 200;

/**
 * (e) The handover pack of the demo, from the store to the PDF, beside a bare print of the same finished HTML; (f, g) 200 letters in one file and in 200
 * beside LibreOffice's mail merge of the same list. Without LibreOffice, f and g are left out and said to be.
 */
export async function benchPaper(folder: string, say: (text: string) => void): Promise<readonly Measured[]> {
  const own = join(folder, 'paper');
  mkdirSync(own);
  await bundleForElectron(join(import.meta.dirname, 'paper-times.ts'), own);
  const gatherMs = gatherDemoPack(own, join(own, 'pack-input.json'));
  say(`printing a pack and ${letterCount} letters …`);
  execFileSync(
    findElectron(),
    [...asRoot(), '--disable-gpu', `--user-data-dir=${join(own, 'user')}`, join(own, 'main.mjs')],
    {
      cwd: root,
      env: { ...process.env, PAPER_BENCH_FOLDER: own },
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: 600_000,
    },
  );
  const times = JSON.parse(readFileSync(join(own, 'times.json'), 'utf8')) as PaperTimes;
  if (times.merged.length > 0) return [describePack(times, gatherMs), ...describeLetters(times)];
  say('LibreOffice with its mail merge is not installed here: letters are not compared.');
  return [describePack(times, gatherMs)];
}

function findElectron(): string {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules/electron/dist');
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

function asRoot(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function describePack({ pack }: PaperTimes, gatherMs: number): Measured {
  const value = gatherMs + median(pack.map((t) => t.printMs));
  const baselineValue = median(pack.map((t) => t.finishedMs));
  return {
    id: 'e',
    what: `the demo's handover pack of ${pack[0]?.pages} pages, from the store to PDF`,
    baseline: 'printToPDF of the same finished HTML',
    unit: 'ms',
    value,
    baselineValue,
    ratio: value / baselineValue,
    target: 1.3,
    runs: pack.length,
    note: `of it ${gatherMs.toFixed(0)} ms reading, ${median(pack.map((t) => t.makeMs)).toFixed(0)} ms tables, checksums and pages`,
  };
}

function describeLetters({ together, each, merged }: PaperTimes): Measured[] {
  const describe = (id: string, what: string, times: readonly BulkTimes[], baselineValue: number): Measured => {
    const value = median(times.map(({ milliseconds }) => milliseconds));
    const peakMb = Math.max(...times.map((time) => time.peakMb));
    return {
      id,
      what,
      baseline: "LibreOffice's mail merge",
      unit: 'ms',
      value,
      baselineValue,
      ratio: value / baselineValue,
      target: 1,
      runs: times.length,
      note: `at most ${peakMb} MB in all processes; tagged, LibreOffice's are not`,
    };
  };
  return [
    describe('f', `${letterCount} letters in one PDF`, together, median(merged.map((one) => one.together))),
    describe('g', `${letterCount} letters in ${letterCount} PDFs`, each, median(merged.map((one) => one.each))),
  ];
}
