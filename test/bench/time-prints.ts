import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { contentsCss } from '../../electron/files/rendering/html-contents.ts';
import { fontsForText } from '../../electron/files/rendering/paper-fonts.ts';
import { readPdfPages } from '../../electron/files/rendering/read-pdf-pages.ts';
import { buildHtmlFile, renderHtml } from '../../electron/files/rendering/render-html.ts';
import { type PaperPrinter, printOptionsOf } from '../../electron/window/print-pdf.ts';
import type { Paper } from '../../shared/paper/paper-document.ts';

/** `makeMs` is the part of `printMs` before the printing begins. */
export type PrintTimes = {
  readonly printMs: number;
  readonly makeMs: number;
  readonly finishedMs: number;
  readonly pages: number;
};
export type BulkTimes = { readonly milliseconds: number; readonly bytes: number; readonly peakMb: number };

/** Times in the printing program itself, so that no bytes travel to the one that asks. */
export type PrintTimer = {
  /** The app's way with a paper beside a bare `printToPDF` of the HTML that it ends with, contents filled in. */
  readonly timePaper: (makePaper: () => Paper, folder: string) => Promise<PrintTimes>;
  readonly timeTogether: (papers: readonly Paper[], folder: string) => Promise<BulkTimes>;
  readonly timeEach: (papers: readonly Paper[], folder: string) => Promise<BulkTimes>;
};

export function createPrintTimer(printer: PaperPrinter, fontCss: string): PrintTimer {
  return {
    timePaper: async (makePaper, folder) => {
      const started = performance.now();
      const paper = makePaper();
      const makeMs = performance.now() - started;
      const { bytes, pages } = await printer.printPaper(paper);
      const printMs = performance.now() - started;
      const html = renderHtml([paper]);
      const found = readPdfPages(bytes);
      const css = contentsCss(found.find(html.contents), found.count, paper.language);
      const file = join(folder, 'finished.html');
      writeFileSync(
        file,
        buildHtmlFile(
          { ...html, css: html.css + css, browserMarginCss: '' },
          fontsForText(fontCss, html.body, [400, 600]),
        ),
      );
      const options = printOptionsOf(html, fontCss);
      const begun = performance.now();
      await printBare(file, options);
      return { printMs, makeMs, finishedMs: performance.now() - begun, pages };
    },
    timeTogether: (papers, folder) =>
      watched(async () => {
        const { bytes } = await printer.printTogether(papers, 'Letters');
        writeFileSync(join(folder, 'letters.pdf'), bytes);
        return bytes.length;
      }),
    timeEach: (papers, folder) =>
      watched(async () => {
        let sum = 0;
        await printer.printEach(papers, ({ bytes }, index) => {
          writeFileSync(join(folder, `letter-${index + 1}.pdf`), bytes);
          sum += bytes.length;
        });
        return sum;
      }),
  };
}

async function printBare(file: string, options: Electron.PrintToPDFOptions): Promise<void> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      session: session.fromPartition('bare'),
    },
  });
  try {
    await window.loadFile(file);
    await window.webContents.printToPDF(options);
  } finally {
    window.destroy();
  }
}

/** Memory of all processes together, looked at ten times a second. */
async function watched(work: () => Promise<number>): Promise<BulkTimes> {
  let peakKb = 0;
  const look = () => {
    peakKb = Math.max(
      peakKb,
      app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
    );
  };
  const timer = setInterval(look, 100);
  const started = performance.now();
  try {
    const bytes = await work();
    look();
    return { milliseconds: performance.now() - started, bytes, peakMb: Math.round(peakKb / 1024) };
  } finally {
    clearInterval(timer);
  }
}
