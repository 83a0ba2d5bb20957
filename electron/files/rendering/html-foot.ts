import { allBlocks } from '../../../shared/paper/outline-of.ts';
import type { Paper } from '../../../shared/paper/paper-document.ts';
import { getPaperTexts } from '../../../shared/paper/paper-texts.ts';
import { toPlainText } from '../../../shared/paper/plain-text.ts';
import { escapeHtml } from './escape-html.ts';
import type { PageLayout } from './page-layout.ts';
import { paperFontFamily } from './paper-css.ts';

/** What stands in the margins of each page. Chromium's templates know the class names of the two numbers. */
export type PageMargins = {
  /** Empty where nothing stands above the text; set in strong letters. */
  readonly headerTemplate: string;
  readonly footerTemplate: string;
};

/** @param hasPageNumbers false where several letters are printed in one go, whose pages aren't one document's. */
export function htmlOfMargins(paper: Paper, layout: PageLayout, hasPageNumbers: boolean): PageMargins {
  const [before, between] = getPaperTexts(paper.language).pageOf;
  const numbers = hasPageNumbers
    ? `<span>${escapeHtml(before)} <span class="pageNumber"></span> ${escapeHtml(between)} <span class="totalPages"></span></span>`
    : '';
  const { start = '', center = '' } = paper.foot;
  const row = `<div class="row"><span>${escapeHtml(start)}</span><span>${escapeHtml(center)}</span>${numbers}</div>`;
  const audience = htmlOfAudience(paper);
  const style = marginStyle(layout);
  return {
    headerTemplate: audience === '' ? '' : `${style}<div class="margin"><div class="audience">${audience}</div></div>`,
    footerTemplate: `${style}<div class="margin">${row}${htmlOfBusiness(paper)}</div>`,
  };
}

function marginStyle({ leftMm, rightMm }: PageLayout): string {
  return `<style>
.margin { box-sizing: border-box; width: 100%; padding: 0 ${rightMm}mm 0 ${leftMm}mm; color: #111; font: 400 7.5pt/1.35 ${paperFontFamily}; font-variant-ligatures: no-contextual }
.margin p { margin: 0 } .row { display: flex; justify-content: space-between; gap: 8mm }
.business { margin-top: 1mm; padding-top: 1mm; border-top: 0.2mm solid #555; color: #333 }
.audience { margin-top: 3mm; text-align: right; font-weight: 600; font-size: 9pt; letter-spacing: 0.08em }
.audience span { margin-left: 3mm; padding: 0.3mm 1.5mm; border: 0.35mm solid #111 }
</style>`;
}

/** INTERNAL and DRAFT, each where it applies. */
export function htmlOfAudience({ audience, isDraft, language }: Paper): string {
  const texts = getPaperTexts(language);
  const words = [...(audience === 'internal' ? [texts.internal] : []), ...(isDraft === true ? [texts.draft] : [])];
  return words.map((word) => `<span>${escapeHtml(word)}</span>`).join('');
}

/** Lines of registration and tax on the operator's own paper, as the country asks for them. */
export function htmlOfBusiness(paper: Paper): string {
  const lines = businessLines(paper);
  return lines.length === 0
    ? ''
    : `<div class="business">${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</div>`;
}

export function businessLines(paper: Paper): string[] {
  const head = allBlocks(paper.blocks).find((block) => block.kind === 'letter-head');
  if (head === undefined) return [];
  const { registration, tax } = head.letterhead;
  return [registration.join(' · '), tax.join(' · ')].filter((line) => line !== '');
}

/**
 * The same words for whoever prints the file from a browser: boxes in the margins, which newer ones know, and INTERNAL
 * above the text in all. The app's own print has templates instead, and must not have both.
 */
export function browserMarginCss(paper: Paper, { leftMm, rightMm }: PageLayout): string {
  const texts = getPaperTexts(paper.language);
  const [before, between] = texts.pageOf;
  const words = [
    ...(paper.audience === 'internal' ? [texts.internal] : []),
    ...(paper.isDraft === true ? [texts.draft] : []),
  ];
  const font = `font: 400 7.5pt/1.35 ${paperFontFamily}; font-variant-ligatures: no-contextual`;
  return `@page {
  @top-right { content: ${cssText(words.join(' · '))}; font: 600 9pt/1.35 ${paperFontFamily}; padding-right: ${rightMm}mm }
  @bottom-left { content: ${cssText(paper.foot.start ?? '')}; ${font}; padding-left: ${leftMm}mm }
  @bottom-center { content: ${cssText(paper.foot.center ?? '')}; ${font} }
  @bottom-right { content: ${cssText(`${before} `)} counter(page) ${cssText(` ${between} `)} counter(pages); ${font}; padding-right: ${rightMm}mm }
}
@media print { .paper .audience.on-screen { display: flex } }`;
}

/** A quoted text of a style sheet: everything but letters and digits as its number. */
function cssText(text: string): string {
  const escaped = toPlainText(text).replaceAll(
    /[^a-zA-Z0-9]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
