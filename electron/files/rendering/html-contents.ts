import type { ContentsBlock } from '../../../shared/paper/blocks.ts';
import type { OutlineEntry } from '../../../shared/paper/outline-of.ts';
import { escapeHtml } from './escape-html.ts';
import type { HtmlContext } from './html-blocks.ts';

/** The headings with their pages. A page not known yet takes the same room as one that is. */
export function htmlOfContents({ title, deepest }: ContentsBlock, context: HtmlContext): string {
  const { outline, texts, headingOffset } = context;
  const tag = `h${1 + headingOffset}`;
  const entries = outline.filter(({ level }) => level <= deepest).map((entry) => htmlOfEntry(entry, context));
  return `<${tag} class="text">${escapeHtml(title ?? texts.contents)}</${tag}><ol class="contents">${entries.join('')}</ol>`;
}

function htmlOfEntry({ id, level, number, text, status }: OutlineEntry, context: HtmlContext): string {
  const { pageOf, idPrefix, texts } = context;
  const target = `${idPrefix}${id}`;
  const state = status === undefined ? '' : `<span class="entry-status">${escapeHtml(texts.status[status])}</span> `;
  return [
    `<li class="level-${level}"><a href="#${target}">`,
    number === undefined ? '' : `<span class="entry-number">${escapeHtml(number)}</span> `,
    `<span class="text">${escapeHtml(text)}</span> <span class="dots"></span>${state}`,
    `<span class="entry-page">${pageOf.get(target) ?? '&nbsp;'}</span></a></li>`,
  ].join('');
}
