import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchPaperPrinter, type PaperPrinterApp } from '../helpers/paper/launch-paper-printer.ts';
import { sampleLetter, samplePack } from '../helpers/paper/sample-papers.ts';
import type { BulkTimes } from '../helpers/paper/time-prints.ts';
import { type Measured, median } from './measure.ts';

const packRuns = 7;
const bulkRuns = 3;
const letterCount = 200;

/**
 * (e) A handover pack as PDF beside a bare print of the same finished HTML; (f, g) 200 letters in one file and in 200
 * beside LibreOffice's mail merge of the same list. Without LibreOffice, f and g are left out and said to be.
 */
export async function benchPaper(folder: string, say: (text: string) => void): Promise<readonly Measured[]> {
  const printer = await launchPaperPrinter();
  try {
    say('printing a pack …');
    const pack = await benchPack(printer, folder);
    const merged = mergeInLibreOffice(join(folder, 'merge'));
    if (merged === undefined) {
      say('LibreOffice with its mail merge is not installed here: letters are not compared.');
      return [pack];
    }
    say(`printing ${letterCount} letters …`);
    return [pack, ...(await benchLetters(printer, folder, merged))];
  } finally {
    await printer.close();
  }
}

async function benchPack(printer: PaperPrinterApp, folder: string): Promise<Measured> {
  const paper = samplePack(18, 12);
  const times: { readonly printMs: number; readonly finishedMs: number; readonly pages: number }[] = [];
  for (let run = 0; run <= packRuns; run++) {
    const time = await printer.timePaper(paper, folder);
    if (run > 0) times.push(time);
  }
  const [value, baselineValue] = [median(times.map((t) => t.printMs)), median(times.map((t) => t.finishedMs))];
  return {
    id: 'e',
    what: `a pack of ${times[0]?.pages} pages with contents, as PDF`,
    baseline: 'printToPDF of the same finished HTML',
    unit: 'ms',
    value,
    baselineValue,
    ratio: value / baselineValue,
    target: 1.3,
    runs: packRuns,
  };
}

type Merged = { readonly together: number; readonly each: number };

async function benchLetters(printer: PaperPrinterApp, folder: string, merged: Merged): Promise<Measured[]> {
  const letters = Array.from({ length: letterCount }, (_, index) => sampleLetter({ form: 'plain', number: index + 1 }));
  const together: BulkTimes[] = [];
  const each: BulkTimes[] = [];
  for (let run = 0; run < bulkRuns; run++) {
    together.push(await printer.timeTogether(letters, folder));
    each.push(await printer.timeEach(letters, folder));
  }
  const describe = (id: string, what: string, times: readonly BulkTimes[], baselineValue: number): Measured => {
    const value = median(times.map(({ milliseconds }) => milliseconds));
    const peakMb = Math.max(...times.map((time) => time.peakMb));
    const note = `at most ${peakMb} MB in all processes; tagged, LibreOffice's are not`;
    const baseline = "LibreOffice's mail merge";
    return {
      id,
      what,
      baseline,
      unit: 'ms',
      value,
      baselineValue,
      ratio: value / baselineValue,
      target: 1,
      runs: bulkRuns,
      note,
    };
  };
  return [
    describe('f', `${letterCount} letters in one PDF`, together, merged.together),
    describe('g', `${letterCount} letters in ${letterCount} PDFs`, each, merged.each),
  ];
}

/** Debian's own Python is the one that LibreOffice speaks with. */
const python = '/usr/bin/python3';

function mergeInLibreOffice(folder: string): Merged | undefined {
  if (spawnSync(python, ['-c', 'import uno']).status !== 0) return undefined;
  mkdirSync(join(folder, 'data'), { recursive: true });
  const rows = Array.from({ length: letterCount }, (_, index) => `${index + 1},Seestraße ${index + 1}\n`);
  writeFileSync(join(folder, 'data/list.csv'), `number,street\n${rows.join('')}`);
  writeFileSync(join(folder, 'letter.txt'), letterText());
  try {
    const answer = execFileSync(python, [join(import.meta.dirname, 'mail-merge.py'), folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(answer) as Merged;
  } catch {
    return undefined; // LibreOffice without its database drivers has no mail merge
  }
}

/** The words of the sample letter, with the two that change as fields. */
function letterText(): string {
  const lines = sampleLetter({ form: 'plain' }).blocks.flatMap((block) => {
    if (block.kind === 'letter-head') return [...block.recipient, ...block.info.map(({ value }) => value), ''];
    if (block.kind === 'subject') return [block.text, ''];
    if (block.kind !== 'paragraph' && block.kind !== 'list') return [];
    const texts = block.kind === 'list' ? block.items : [block.text];
    return texts.map((text) => (typeof text === 'string' ? text : text.map((run) => run.text).join('')));
  });
  return lines
    .join('\n')
    .replace('Seestraße 1', '{street}')
    .replace('no. 1', 'no. {number}')
    .replace('RW-1', 'RW-{number}');
}
