import { BrowserWindow, type Session, session } from 'electron';
import { Refusal } from '../../shared/core/errors.ts';
import type { Paper } from '../../shared/paper/paper-document.ts';
import { normalisePdf } from '../files/rendering/normalise-pdf.ts';
import { countPdfPages, findPdfPages } from '../files/rendering/read-pdf-pages.ts';
import { buildHtmlFile, type PaperHtml, renderHtml } from '../files/rendering/render-html.ts';

export type PrintedPdf = { readonly bytes: Uint8Array; readonly pages: number };

/** Paper to PDF bytes by Chromium's print engine: tagged, with an outline, the same bytes for the same paper. */
export type PaperPrinter = {
  readonly printPaper: (paper: Paper) => Promise<PrintedPdf>;
  /** All in one file, one after the other. The name is its title. */
  readonly printTogether: (papers: readonly Paper[], documentName: string) => Promise<PrintedPdf>;
  /** A file each; one is handed on before the next is printed, so that never more than one is in memory. */
  readonly printEach: (
    papers: Iterable<Paper>,
    onPrinted: (pdf: PrintedPdf, index: number) => void | Promise<void>,
  ) => Promise<void>;
};

// A hidden window keeps 20 MB of each document it has shown; a new one takes 60 ms.
const documentsPerWindow = 25;
// The second print can only move a heading if the pages of the contents themselves change.
const mostPasses = 4;

/** @param fontCss the style rules of `readPaperFonts`. */
export function createPaperPrinter(fontCss: string): PaperPrinter {
  const desk = createDesk();
  const print = (window: BrowserWindow, papers: readonly [Paper, ...Paper[]], name?: string) =>
    printDocument({ window, desk, fontCss, papers, ...(name === undefined ? {} : { name }) });
  return {
    printPaper: (paper) => inWindow(desk, (window) => print(window, [paper])),
    printTogether: async ([first, ...others], documentName) => {
      if (first === undefined) throw new TypeError('no paper to print');
      return inWindow(desk, (window) => print(window, [first, ...others], documentName));
    },
    printEach: async (papers, onPrinted) => {
      let index = 0;
      for (const some of inPortions(papers, documentsPerWindow)) {
        await inWindow(desk, async (window) => {
          for (const paper of some) await onPrinted(await print(window, [paper]), index++);
        });
      }
    },
  };
}

type Job = {
  readonly window: BrowserWindow;
  readonly desk: Desk;
  readonly fontCss: string;
  readonly papers: readonly [Paper, ...Paper[]];
  readonly name?: string;
};

/** Prints once, and where a contents page needs the pages of headings, again with those the first print shows. */
async function printDocument({ window, desk, fontCss, papers, name }: Job): Promise<PrintedPdf> {
  let html = renderHtml(papers, name);
  let printed = await printHtml(window, desk, html, fontCss);
  if (html.contents.length > 0) {
    let pageOf = findPdfPages(printed, html.contents);
    for (let pass = 2; ; pass++) {
      if (pass > mostPasses) throw new Refusal('print-failed', 'the contents page finds no rest');
      html = renderHtml(papers, name, pageOf);
      printed = await printHtml(window, desk, html, fontCss);
      const found = findPdfPages(printed, html.contents);
      if (html.contents.every((id) => found.get(id) === pageOf.get(id))) break;
      pageOf = found;
    }
  }
  return { bytes: normalisePdf(printed, papers[0].datedOn), pages: countPdfPages(printed) };
}

async function printHtml(window: BrowserWindow, desk: Desk, html: PaperHtml, fontCss: string): Promise<Uint8Array> {
  const address = desk.lay(buildHtmlFile(html, fontCss));
  const fonts = `<style>${fontCss}</style>`;
  try {
    await window.loadURL(address);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: fonts + html.headerTemplate,
      footerTemplate: fonts + html.footerTemplate,
    });
  } catch (error) {
    throw new Refusal('print-failed', 'the paper could not be printed', { reason: String(error) });
  } finally {
    desk.clear(address);
  }
}

async function inWindow<T>({ session }: Desk, work: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false, spellcheck: false, session },
  });
  try {
    return await work(window);
  } finally {
    window.destroy();
  }
}

/** Where documents lie while they are printed: in memory, under addresses that only the printing windows know. */
type Desk = {
  readonly session: Session;
  readonly lay: (html: string) => string;
  readonly clear: (address: string) => void;
};

function createDesk(): Desk {
  const documents = new Map<string, string>();
  const own = session.fromPartition('paper', { cache: false });
  let count = 0;
  own.protocol.handle('app', ({ url }) => {
    const html = documents.get(url);
    if (html === undefined) return new Response(null, { status: 404 });
    return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  });
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !/^(app|data):/.test(url) }));
  return {
    session: own,
    lay: (html) => {
      const address = `app://paper/${++count}`;
      documents.set(address, html);
      return address;
    },
    clear: (address) => documents.delete(address),
  };
}

function* inPortions<T>(values: Iterable<T>, size: number): Generator<T[]> {
  let portion: T[] = [];
  for (const value of values) {
    portion.push(value);
    if (portion.length === size) {
      yield portion;
      portion = [];
    }
  }
  if (portion.length > 0) yield portion;
}
