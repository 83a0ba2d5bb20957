import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { alignColumns } from '../../electron/cli/text/align-columns.ts';
import { benchEditor } from './editor-bench.ts';
import { benchGrading } from './grade-bench.ts';
import { benchImport, benchInvoices } from './import-bench.ts';
import { benchLongImport } from './long-import-bench.ts';
import type { Measured } from './measure.ts';
import { benchModel } from './model-bench.ts';
import { benchPaper } from './paper-bench.ts';
import { benchRecognition } from './recognition-bench.ts';
import { benchSnapshot } from './snapshot-bench.ts';
import { benchWindow } from './window-bench.ts';

// npm run bench [-- a b c d e f g h j k l n s o p q]: the numbers, each beside its baseline in the same run; all of them where none is named.
const wanted = process.argv.slice(2);
const isWanted = (id: string) => wanted.length === 0 || wanted.includes(id);
const say = (text: string) => process.stderr.write(`bench: ${text}\n`);
const out = resolve(import.meta.dirname, '../../out/bench.json');

const folder = mkdtempSync(join(tmpdir(), 'winnow-bench-'));
const measured: Measured[] = [];
try {
  if (isWanted('a')) measured.push(await benchGrading(folder, say));
  if (isWanted('b')) measured.push(await benchImport(folder, say));
  if (isWanted('l')) measured.push(await benchRecognition(folder, say));
  if (isWanted('c') || isWanted('d')) measured.push(...(await benchWindow(folder, say)));
  if (['e', 'f', 'g'].some(isWanted)) measured.push(...(await benchPaper(folder, say)));
  if (['j', 'k'].some(isWanted)) measured.push(...(await benchInvoices(folder, say)));
  if (isWanted('n')) measured.push(...(await benchLongImport(folder, say)));
  if (isWanted('s')) measured.push(await benchSnapshot(folder, say));
  if (['o', 'p', 'q'].some(isWanted)) measured.push(...(await benchModel(folder, say)));
  if (isWanted('h')) measured.push(await benchEditor(folder, say));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
};
mkdirSync(resolve(out, '..'), { recursive: true });
writeFileSync(
  out,
  `${JSON.stringify({ at: new Date().toISOString(), node: process.version, machine, measured }, null, 2)}\n`,
);
process.stdout.write(`${describe(measured)}\n\n${machine.cpu}, ${machine.cores} cores; medians; written to ${out}\n`);

function describe(all: readonly Measured[]): string {
  const rows = all.map((one) => [
    one.id,
    one.what,
    one.baseline,
    `${Math.round(one.value)} ${one.unit}`,
    `${Math.round(one.baselineValue)} ${one.unit}`,
    one.ratio.toFixed(2),
    `<= ${one.target}`,
    one.ratio <= one.target ? 'met' : `missed by ${Math.round((one.ratio / one.target - 1) * 100)} %`,
  ]);
  const header = ['', 'work', 'beside', 'takes', 'beside', 'ratio', 'target', ''];
  const table = alignColumns([header, ...rows], ['left', 'left', 'left', 'right', 'right', 'right', 'right', 'left']);
  const reasons = all.flatMap(({ id, target, why }) => (why === undefined ? [] : [`${id}: target ${target}, ${why}`]));
  return [table, ...(reasons.length === 0 ? [] : ['', ...reasons])].join('\n');
}
