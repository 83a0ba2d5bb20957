import { BrowserWindow, type Session, session } from 'electron';
import { Refusal } from '../../shared/core/errors.ts';
import type { Paper } from '../../shared/paper/paper-document.ts';
import { contentsCss } from '../files/rendering/html-contents.ts';
import { normalisePdf } from '../files/rendering/normalise-pdf.ts';
import { fontsForMargin } from '../files/rendering/paper-fonts.ts';
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
// Numbers take the same room whatever they are, so the first pass is right; more would mean that something moves.
const mostPasses = 3;

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

/** Prints once; where a contents page needs the pages of headings, a quick print without ink finds them before. */
async function printDocument({ window, desk, fontCss, papers, name }: Job): Promise<PrintedPdf> {
  const html = renderHtml(papers, name);
  const address = desk.lay(buildHtmlFile(html, fontCss));
  try {
    await window.loadURL(address);
    const printed = await printWithContents(window, html, fontCss);
    return { bytes: normalisePdf(printed, papers[0].datedOn), pages: countPdfPages(printed) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('print-failed', 'the paper could not be printed', { reason: String(error) });
  } finally {
    desk.clear(address);
  }
}

const withoutInk = '.paper, .paper * { visibility: hidden !important }';

async function printWithContents(
  { webContents }: BrowserWindow,
  html: PaperHtml,
  fontCss: string,
): Promise<Uint8Array> {
  const print = () => webContents.printToPDF({ ...fullPrint, ...marginsOf(html, fontCss) });
  if (html.contents.length === 0) return print();
  const hiding = await webContents.insertCSS(withoutInk);
  let pages = findPdfPages(await webContents.printToPDF(samePages), html.contents);
  await webContents.removeInsertedCSS(hiding);
  for (let pass = 1; pass <= mostPasses; pass++) {
    const numbering = await webContents.insertCSS(contentsCss(pages));
    const printed = await print();
    const found = findPdfPages(printed, html.contents);
    if (html.contents.every((id) => found.get(id) === pages.get(id))) return printed;
    await webContents.removeInsertedCSS(numbering);
    pages = found;
  }
  throw new Refusal('print-failed', 'the contents page finds no rest');
}

const samePages = { preferCSSPageSize: true, printBackground: true } as const;
const fullPrint = { ...samePages, generateTaggedPDF: true, generateDocumentOutline: true } as const;

function marginsOf({ headerTemplate, footerTemplate }: PaperHtml, fontCss: string) {
  const style = (text: string, weight: 400 | 600) => `<style>${fontsForMargin(fontCss, text, weight)}</style>${text}`;
  return {
    displayHeaderFooter: true,
    // Without one, Chromium prints a header of its own.
    headerTemplate: headerTemplate === '' ? '<span></span>' : style(headerTemplate, 600),
    footerTemplate: style(footerTemplate, 400),
  };
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
