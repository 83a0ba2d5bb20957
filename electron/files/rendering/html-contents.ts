import type { ContentsBlock } from '../../../shared/paper/blocks.ts';
import type { OutlineEntry } from '../../../shared/paper/outline-of.ts';
import type { PaperLanguage } from '../../../shared/paper/paper-document.ts';
import { getPaperTexts } from '../../../shared/paper/paper-texts.ts';
import { escapeHtml } from './escape-html.ts';
import type { HtmlContext } from './html-blocks.ts';

/** The headings with room for their pages, which only a print has: `contentsCss` fills them in. */
export function htmlOfContents({ title, deepest }: ContentsBlock, context: HtmlContext): string {
  const { outline, texts, headingOffset } = context;
  const tag = `h${1 + headingOffset}`;
  const entries = outline.filter(({ level }) => level <= deepest).map((entry) => htmlOfEntry(entry, context));
  return `<${tag} class="text">${escapeHtml(title ?? texts.contents)}</${tag}><ol class="contents">${entries.join('')}</ol>`;
}

function htmlOfEntry({ id, level, number, text, status }: OutlineEntry, context: HtmlContext): string {
  const { idPrefix, texts } = context;
  const target = `${idPrefix}${id}`;
  const state = status === undefined ? '' : `<span class="entry-status">${escapeHtml(texts.status[status])}</span> `;
  return [
    `<li class="level-${level}"><a href="#${target}">`,
    number === undefined ? '' : `<span class="entry-number">${escapeHtml(number)}</span> `,
    `<span class="text">${escapeHtml(text)}</span> <span class="dots"></span>${state}`,
    `<span class="entry-pages" data-pages-of="${target}"></span>`,
    `<span class="entry-page" data-page-of="${target}"></span></a></li>`,
  ].join('');
}

/**
 * The pages of a print as style, so that a finished page takes them in without being laid out anew: on which each entry
 * begins, and how many it has. `lastPage` is that of the whole document.
 */
export function contentsCss(pageOf: ReadonlyMap<string, number>, lastPage: number, language: PaperLanguage): string {
  const { pagesCount } = getPaperTexts(language);
  const entries = [...pageOf];
  return entries
    .flatMap(([id, page], index) => {
      const next = entries[index + 1]?.[1] ?? lastPage + 1;
      return [
        `.paper [data-page-of="${id}"]::after { content: "${page}" }`,
        `.paper [data-pages-of="${id}"]::after { content: "${pagesCount(Math.max(1, next - page))}" }`,
      ];
    })
    .join('\n');
}
