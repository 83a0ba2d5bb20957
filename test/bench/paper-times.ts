import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { sha256Of } from '../../electron/files/checksum.ts';
import { readPaperFonts } from '../../electron/files/rendering/paper-fonts.ts';
import { renderCsv } from '../../electron/files/rendering/render-csv.ts';
import { registerAppScheme } from '../../electron/window/app-protocol.ts';
import { createPaperPrinter } from '../../electron/window/print-pdf.ts';
import { buildHandoverPack } from '../../shared/handover/build-handover-pack.ts';
import type { PackInput } from '../../shared/handover/pack-input.ts';
import type { Paper } from '../../shared/paper/paper-document.ts';
import { getPaperTexts } from '../../shared/paper/paper-texts.ts';
import { sampleLetter } from '../helpers/paper/sample-papers.ts';
import { type Merged, mergeInLibreOffice } from './mail-merge.ts';
import { type BulkTimes, createPrintTimer, type PrintTimer, type PrintTimes } from './time-prints.ts';

/** What the printing program measured; `merged` is empty where LibreOffice has no mail merge here. */
export type PaperTimes = {
  readonly pack: readonly PrintTimes[];
  readonly together: readonly BulkTimes[];
  readonly each: readonly BulkTimes[];
  readonly merged: readonly Merged[];
};

const packRuns = 7;
const bulkRuns = 3;
const letterCount = 200;

// Electron's main script: nothing watches it while it works, as a test's driver would.
registerAppScheme();
app.on('window-all-closed', () => undefined);
app
  .whenReady()
  .then(measure)
  .catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    app.exit(1);
  });

async function measure(): Promise<void> {
  const folder = process.env['PAPER_BENCH_FOLDER'] ?? '';
  const script = join(process.cwd(), 'test/bench/mail-merge.py');
  const fontCss = readPaperFonts(join(process.cwd(), 'resources'));
  const timer = createPrintTimer(createPaperPrinter(fontCss), fontCss);
  const input = JSON.parse(readFileSync(join(folder, 'pack-input.json'), 'utf8')) as PackInput;
  const makePack = () => makeWholePack(input);
  const pack: PrintTimes[] = [];
  for (let run = 0; run <= packRuns; run++) pack.push(await timer.timePaper(makePack, folder));
  const letters = await timeLetters(timer, folder, script);
  const times: PaperTimes = { pack: pack.slice(1), ...letters };
  writeFileSync(join(folder, 'times.json'), JSON.stringify(times));
  app.exit(0);
}

/** As the app makes it: the tables first, for the index prints their checksums. */
function makeWholePack(input: PackInput): Paper {
  const { tables } = buildHandoverPack(input);
  const texts = getPaperTexts(input.facts.language);
  const fileSums = new Map(tables.map((table) => [table.name, sha256Of(renderCsv(table, texts))]));
  return buildHandoverPack({ ...input, fileSums }).paper;
}

/** In turns, so that a slower moment of the machine meets both; the first merge only warms up. */
async function timeLetters(timer: PrintTimer, folder: string, script: string): Promise<Omit<PaperTimes, 'pack'>> {
  const letters = Array.from({ length: letterCount }, (_, index) => sampleLetter({ form: 'plain', number: index + 1 }));
  const times = { together: [] as BulkTimes[], each: [] as BulkTimes[], merged: [] as Merged[] };
  for (let run = 0; run <= bulkRuns; run++) {
    const merged = mergeInLibreOffice(script, join(folder, `merge-${run}`), letterCount);
    if (merged === undefined) break;
    const own = join(folder, `own-${run}`);
    mkdirSync(own);
    const together = await timer.timeTogether(letters, own);
    const each = await timer.timeEach(letters, own);
    if (run === 0) continue;
    times.merged.push(merged);
    times.together.push(together);
    times.each.push(each);
  }
  return times;
}
