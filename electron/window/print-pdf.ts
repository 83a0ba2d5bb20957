import { BrowserWindow, type Session, session, type WebContents } from 'electron';
import { Refusal } from '../../shared/core/errors.ts';
import type { Paper, PaperLanguage } from '../../shared/paper/paper-document.ts';
import { contentsCss } from '../files/rendering/html-contents.ts';
import { normalisePdf } from '../files/rendering/normalise-pdf.ts';
import { fontsForText } from '../files/rendering/paper-fonts.ts';
import { type PrintedPages, readPdfPages } from '../files/rendering/read-pdf-pages.ts';
import { buildPrintFile, type PaperHtml, renderHtml } from '../files/rendering/render-html.ts';

export type PrintedPdf = { readonly bytes: Uint8Array; readonly pages: number };

/** Paper to PDF bytes by Chromium's print engine: tagged, with an outline, the same bytes for the same paper. */
export type PaperPrinter = {
  readonly printPaper: (paper: Paper) => Promise<PrintedPdf>;
  /** All in one file, one after the other. The name is its title. */
  readonly printTogether: (papers: readonly Paper[], documentName: string) => Promise<PrintedPdf>;
  /**
   * A file each, two at a time, told by their index; one is handed on before the next is printed, so that never more
   * than two are in memory.
   */
  readonly printEach: (
    papers: Iterable<Paper>,
    onPrinted: (pdf: PrintedPdf, index: number) => void | Promise<void>,
  ) => Promise<void>;
};

// A hidden window keeps some of each document it has shown; a new one takes 60 ms.
const documentsPerWindow = 25;
// Numbers take the same room whatever they are, so the first pass is right; more would mean that something moves.
const mostPasses = 3;

/** @param fontCss the style rules of `readPaperFonts`. */
export function createPaperPrinter(fontCss: string): PaperPrinter {
  const desk = createDesk();
  const print = (sheet: Sheet, papers: readonly [Paper, ...Paper[]], name?: string) =>
    printDocument({ sheet, desk, fontCss, papers, ...(name === undefined ? {} : { name }) });
  return {
    printPaper: (paper) => inWindow(desk, (sheet) => print(sheet, [paper])),
    printTogether: async ([first, ...others], documentName) => {
      if (first === undefined) throw new TypeError('no paper to print');
      return inWindow(desk, (sheet) => print(sheet, [first, ...others], documentName));
    },
    printEach: async (papers, onPrinted) => {
      const portions = inPortions(papers, documentsPerWindow);
      // A failure in one lane closes the source of portions for the other.
      const lane = async (): Promise<void> => {
        for (const { start, some } of portions) {
          await inWindow(desk, async (sheet) => {
            for (const [place, paper] of some.entries()) await onPrinted(await print(sheet, [paper]), start + place);
          });
        }
      };
      const ends = await Promise.allSettled([lane(), lane()]);
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
    },
  };
}

/** A hidden window, and of the paper in it all but title and text: what the next may have in common with it. */
type Sheet = { readonly window: BrowserWindow; frame?: string };

type Job = {
  readonly sheet: Sheet;
  readonly desk: Desk;
  readonly fontCss: string;
  readonly papers: readonly [Paper, ...Paper[]];
  readonly name?: string;
};

/** Prints once; where a contents page needs the pages of headings, a quick print without ink finds them before. */
async function printDocument({ sheet, desk, fontCss, papers, name }: Job): Promise<PrintedPdf> {
  const html = renderHtml(papers, name);
  const hasContents = html.contents.length > 0;
  const { webContents } = sheet.window;
  try {
    await layOn(sheet, desk, html, fontCss);
    const { bytes, pages } = await (hasContents
      ? printWithContents(webContents, html, fontCss, papers[0].language)
      : printPages(webContents, html, fontCss));
    return { bytes: normalisePdf(bytes, papers[0].datedOn), pages: pages.count };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('print-failed', 'the paper could not be printed', { reason: String(error) });
  }
}

/** Where sheet, style and fonts are those of the paper before, only the text changes: a load takes as long as a print. */
async function layOn(sheet: Sheet, desk: Desk, html: PaperHtml, fontCss: string): Promise<void> {
  const hasContents = html.contents.length > 0;
  const fonts = fontsForText(fontCss, html.body);
  const frame = buildPrintFile({ ...html, title: '', body: '' }, fonts);
  const isSame = sheet.frame === frame && !hasContents;
  delete sheet.frame;
  if (isSame) await swapText(sheet.window.webContents, html);
  else await load(sheet.window, desk, buildPrintFile(html, fonts, hasContents ? withoutInk : ''));
  // A contents page leaves its style behind.
  if (!hasContents) sheet.frame = frame;
}

async function load(window: BrowserWindow, desk: Desk, file: string): Promise<void> {
  const address = desk.lay(file);
  try {
    await window.loadURL(address);
  } finally {
    desk.clear(address);
  }
}

// A world of its own: there the app's few words run, although scripts are off for the page itself.
const ownWorld = 1;

/** As a load does, it waits for pictures. */
async function swapText(contents: WebContents, { title, body }: PaperHtml): Promise<void> {
  const code = `document.title = ${JSON.stringify(title)};
document.body.innerHTML = ${JSON.stringify(body)};
Promise.all(
  Array.from(document.images, (image) => image.complete || new Promise((done) => {
    image.addEventListener('load', done);
    image.addEventListener('error', done);
  })),
).then(() => true)`;
  if ((await contents.executeJavaScriptInIsolatedWorld(ownWorld, [{ code }])) !== true) {
    throw new Error('the text of the next paper did not reach the page');
  }
}

type Print = { readonly bytes: Uint8Array; readonly pages: PrintedPages };

const withoutInk = '.paper { visibility: hidden }';
const withInk = '.paper { visibility: visible !important }\n';

async function printPages(contents: WebContents, html: PaperHtml, fontCss: string): Promise<Print> {
  const bytes = await contents.printToPDF(printOptionsOf(html, fontCss));
  return { bytes, pages: readPdfPages(bytes) };
}

async function printWithContents(
  contents: WebContents,
  html: PaperHtml,
  fontCss: string,
  language: PaperLanguage,
): Promise<Print> {
  const first = readPdfPages(await contents.printToPDF(samePages));
  let { count } = first;
  let found = first.find(html.contents);
  for (let pass = 1; pass <= mostPasses; pass++) {
    const numbers = found;
    const style = await contents.insertCSS(withInk + contentsCss(numbers, count, language));
    const printed = await printPages(contents, html, fontCss);
    found = printed.pages.find(html.contents);
    if (printed.pages.count === count && html.contents.every((id) => found.get(id) === numbers.get(id))) return printed;
    count = printed.pages.count;
    await contents.removeInsertedCSS(style);
  }
  throw new Refusal('print-failed', 'the contents page finds no rest');
}

const samePages = { preferCSSPageSize: true, printBackground: true } as const;
const fullPrint = { ...samePages, generateTaggedPDF: true, generateDocumentOutline: true } as const;

/** What Chromium is told for the print itself: tags, outline, and what stands in the margins. */
export function printOptionsOf({ headerTemplate, footerTemplate }: PaperHtml, fontCss: string) {
  const style = (text: string, weight: 400 | 600) => `<style>${fontsForText(fontCss, text, [weight])}</style>${text}`;
  return {
    ...fullPrint,
    displayHeaderFooter: true,
    // Without one, Chromium prints a header of its own.
    headerTemplate: headerTemplate === '' ? '<span></span>' : style(headerTemplate, 600),
    footerTemplate: style(footerTemplate, 400),
  };
}

async function inWindow<T>({ session }: Desk, work: (sheet: Sheet) => Promise<T>): Promise<T> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false, spellcheck: false, session },
  });
  try {
    return await work({ window });
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

function* inPortions<T>(values: Iterable<T>, size: number): Generator<{ start: number; some: T[] }> {
  let some: T[] = [];
  let start = 0;
  for (const value of values) {
    some.push(value);
    if (some.length < size) continue;
    yield { start, some };
    start += size;
    some = [];
  }
  if (some.length > 0) yield { start, some };
}
