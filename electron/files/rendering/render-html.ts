import { isLetter } from '../../../shared/paper/is-letter.ts';
import { allBlocks, outlineOf } from '../../../shared/paper/outline-of.ts';
import type { Paper } from '../../../shared/paper/paper-document.ts';
import { getPaperTexts } from '../../../shared/paper/paper-texts.ts';
import { paperTitle } from '../../../shared/paper/paper-title.ts';
import { escapeHtml } from './escape-html.ts';
import { type HtmlContext, htmlOfBlocks } from './html-blocks.ts';
import {
  browserMarginCss,
  businessLines,
  htmlOfAudience,
  htmlOfBusiness,
  htmlOfMargins,
  type PageMargins,
} from './html-foot.ts';
import { pageLayout } from './page-layout.ts';
import { pageCss, paperCss } from './paper-css.ts';
import { lettersOfFonts } from './paper-fonts.ts';

/** Papers as HTML: for the preview (style and body), and for a print (a file of its own, with its margins). */
export type PaperHtml = PageMargins & {
  readonly title: string;
  /** BCP 47, of the first paper. */
  readonly language: string;
  /** Of the sheet; every selector begins with `.paper`. */
  readonly css: string;
  /** Of the page around the sheet, for a file of its own. */
  readonly pageCss: string;
  /** For who prints the file from a browser. */
  readonly browserMarginCss: string;
  /** One `<article class="paper">` for each paper; no script, no style attribute. */
  readonly body: string;
  /** Ids of the headings that a contents page lists: to print it, their pages must be found. */
  readonly contents: readonly string[];
};

/** One paper, or several printed one after the other; those have no page numbers, and all have the size of the first. */
export function renderHtml(papers: readonly [Paper, ...Paper[]], documentName?: string): PaperHtml {
  const [first] = papers;
  if (papers.some(({ size, audience }) => size !== first.size || audience !== first.audience)) {
    throw new TypeError('papers printed together have one size and one audience');
  }
  const isAlone = papers.length === 1;
  const layout = pageLayout(first.size, businessLines(first).length > 0, first.isCompact);
  const prefixes = papers.map((_, index) => (isAlone ? '' : `p${index + 1}-`));
  return {
    title: documentName ?? paperTitle(first),
    language: first.locale,
    css: paperCss(layout),
    pageCss: pageCss(layout),
    browserMarginCss: browserMarginCss(first, layout),
    body: papers.map((paper, index) => htmlOfPaper(paper, prefixes[index] ?? '')).join('\n'),
    contents: papers.flatMap((paper, index) => listedIds(paper).map((id) => `${prefixes[index]}${id}`)),
    ...htmlOfMargins(first, layout, isAlone),
  };
}

/** A file that needs nothing else: style and fonts are in it, and its policy lets nothing in. */
export function buildHtmlFile(html: PaperHtml, fontCss: string): string {
  return buildPage(html, [fontCss, html.pageCss, html.css, html.browserMarginCss]);
}

// Nobody sees the printing window: without a layout of the text for a screen a print takes a quarter less time. A letter
// of each part of the font stays: fonts are read when text is laid out, and a print does not wait for them.
const onlyPrinted = (letters: string) => `@media screen { .paper { display: none }
  body::before, body::after { content: '${letters}'; position: absolute; font: 400 10pt 'Winnow Paper' } body::after { font-weight: 600 } }`;

/** The file that the app prints itself, with what stands in the margins as templates. */
export function buildPrintFile(html: PaperHtml, fontCss: string, moreCss = ''): string {
  return buildPage(html, [fontCss, html.pageCss, html.css, onlyPrinted(lettersOfFonts(fontCss)), moreCss]);
}

function buildPage({ title, language, body }: PaperHtml, styles: readonly string[]): string {
  return [
    `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">`,
    `<meta name="viewport" content="width=device-width">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${styles.join('\n')}\n</style>\n</head>\n<body>\n${body}\n</body>\n</html>\n`,
  ].join('\n');
}

function htmlOfPaper(paper: Paper, idPrefix: string): string {
  const outline = outlineOf(paper);
  const context: HtmlContext = {
    texts: getPaperTexts(paper.language),
    locale: paper.locale,
    idPrefix,
    pending: [...outline],
    outline,
    headingOffset: paper.blocks.some(({ kind }) => kind === 'title' || kind === 'subject') ? 1 : 0,
  };
  const audience = htmlOfAudience(paper);
  return [
    `<article class="${articleClasses(paper)}" lang="${escapeHtml(paper.locale)}">`,
    audience === '' ? '' : `<div class="audience on-screen">${audience}</div>`,
    htmlOfBlocks(paper.blocks, context),
    `<div class="screen-foot on-screen">${htmlOfScreenFoot(paper)}</div></article>`,
  ].join('\n');
}

function htmlOfScreenFoot(paper: Paper): string {
  const words = [paper.foot.start, paper.foot.center].filter((text) => text !== undefined);
  return words.map((word) => `<p class="text">${escapeHtml(word)}</p>`).join('') + htmlOfBusiness(paper);
}

function articleClasses(paper: Paper): string {
  const { isCompact = false } = paper;
  return ['paper', ...(isCompact ? ['compact'] : []), ...(isLetter(paper) ? ['letter'] : [])].join(' ');
}

function listedIds(paper: Paper): string[] {
  const contents = allBlocks(paper.blocks).find((block) => block.kind === 'contents');
  if (contents === undefined) return [];
  return outlineOf(paper)
    .filter(({ level }) => level <= contents.deepest)
    .map(({ id }) => id);
}
