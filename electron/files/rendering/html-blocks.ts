import { assertNever } from '../../../shared/core/errors.ts';
import type { InternalBlock, SectionBlock, TitleBlock } from '../../../shared/paper/blocks.ts';
import type { OutlineEntry } from '../../../shared/paper/outline-of.ts';
import { formatPaperDate, type PaperTexts } from '../../../shared/paper/paper-texts.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlOfContents } from './html-contents.ts';
import { htmlOfChecklist, htmlOfForm, htmlOfSignatures } from './html-form.ts';
import { htmlOfLetterHead } from './html-letter.ts';
import { htmlOfKeyValues, htmlOfTable } from './html-table.ts';
import { htmlLines, htmlOfRuns } from './html-text.ts';

/** What a block needs to know of the paper around it. */
export type HtmlContext = {
  readonly texts: PaperTexts;
  readonly locale: string;
  /** Put before the ids of headings, so that papers printed together don't share any. */
  readonly idPrefix: string;
  /** Listed headings not yet written, in reading order: each heading takes the first. */
  readonly pending: OutlineEntry[];
  readonly outline: readonly OutlineEntry[];
  /** 0 where the paper has no title, so that its first heading is `<h1>`. */
  readonly headingOffset: 0 | 1;
};

/** Blocks in order; a section with pages of its own holds what follows, so that its name stands on each of them. */
export function htmlOfBlocks(blocks: readonly InternalBlock[], context: HtmlContext): string {
  const parts: string[] = [];
  let end = '';
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'section' && block.isOnSamePage !== true) {
      parts.push(end, '<div class="section">', htmlOfRunningHead(block, context), '<div class="section-rest">');
      end = '</div></div>';
    }
    parts.push(htmlOfBlock(block, context, blocks[index + 1]));
  }
  return [...parts, end].join('\n');
}

function htmlOfBlock(block: InternalBlock, context: HtmlContext, next: InternalBlock | undefined): string {
  const { texts } = context;
  switch (block.kind) {
    case 'letter-head':
      return htmlOfLetterHead(block);
    case 'subject':
      return `<h1 class="subject text">${escapeHtml(block.text)}</h1>`;
    case 'title':
      return htmlOfTitle(block);
    case 'heading':
      return htmlOfHeading(block, context);
    case 'section':
      return htmlOfSectionHead(block, context);
    case 'paragraph':
      return `<p class="text${block.isSmall === true ? ' small' : ''}">${htmlOfRuns(block.text)}</p>`;
    case 'list':
      return htmlOfList(block);
    case 'table':
      return htmlOfTable(block, texts, next?.kind === 'together');
    case 'key-values':
      return htmlOfKeyValues(block, texts);
    case 'notice':
      return htmlOfNotice(block);
    case 'gap':
      return `<p class="gap text">${escapeHtml(gapText(block, texts))}</p>`;
    case 'form':
      return htmlOfForm(block);
    case 'signatures':
      return htmlOfSignatures(block, texts);
    case 'enclosures':
      return `<div class="enclosures"><p class="text"><strong>${escapeHtml(block.title)}</strong></p>${htmlLines(block.items)}</div>`;
    case 'cut-line':
      return `<div class="cut-line">${block.label === undefined ? '' : `<span class="text">${escapeHtml(block.label)}</span>`}</div>`;
    case 'contents':
      return htmlOfContents(block, context);
    case 'page-break':
      return '<div class="page-break"></div>';
    case 'together':
      return `<div class="together">${htmlOfBlocks(block.blocks, context)}</div>`;
    default:
      return assertNever(block);
  }
}

export function gapText({ what, ask }: { readonly what: string; readonly ask?: string }, texts: PaperTexts): string {
  return ask === undefined ? texts.missing(what) : texts.missingAsk(what, ask);
}

function htmlOfTitle({ text, subtitle }: TitleBlock): string {
  const below = subtitle === undefined ? '' : `<p class="subtitle text">${escapeHtml(subtitle)}</p>`;
  return `<div class="title"><h1 class="text">${escapeHtml(text)}</h1>${below}</div>`;
}

function htmlOfHeading(block: Extract<InternalBlock, { kind: 'heading' }>, context: HtmlContext): string {
  const tag = `h${block.level + context.headingOffset}`;
  const id = block.isUnlisted === true ? '' : takeId(context);
  return `<${tag}${id} class="text">${numberOf(block.number)}${escapeHtml(block.text)}</${tag}>`;
}

function htmlOfSectionHead(block: SectionBlock, context: HtmlContext): string {
  const tag = `h${1 + context.headingOffset}`;
  const status = context.texts.status[block.status];
  const note = [
    `<span class="status status-${block.status}">${escapeHtml(status)}</span>`,
    ...(block.statusNote === undefined ? [] : [escapeHtml(block.statusNote)]),
    ...(block.lastVerifiedOn === undefined
      ? []
      : [escapeHtml(context.texts.verifiedOn(formatPaperDate(block.lastVerifiedOn, context.locale)))]),
    ...(block.verifiedNote === undefined ? [] : [`<strong>${escapeHtml(block.verifiedNote)}</strong>`]),
  ];
  return [
    `<div class="section-head${block.isOnSamePage === true ? ' same-page' : ''}">`,
    `<${tag}${takeId(context)} class="text">${numberOf(block.number)}${escapeHtml(block.title)}</${tag}>`,
    `<p class="text">${escapeHtml(context.texts.statusLabel)} ${note.join(' · ')}</p></div>`,
  ].join('');
}

/** Repeats on each page of the section. Who hears the page has the heading instead, which stands there once. */
function htmlOfRunningHead({ number, title, status }: SectionBlock, { texts }: HtmlContext): string {
  const name = `<span class="text">${numberOf(number)}${escapeHtml(title)}</span>`;
  return `<div class="running-head" aria-hidden="true"><div class="row">${name}<span>${escapeHtml(texts.status[status])}</span></div></div>`;
}

function takeId({ pending, idPrefix }: HtmlContext): string {
  const entry = pending.shift();
  return entry === undefined ? '' : ` id="${idPrefix}${entry.id}"`;
}

function numberOf(number: string | undefined): string {
  return number === undefined ? '' : `<span class="number">${escapeHtml(number)}</span> `;
}

function htmlOfList({ style, items }: Extract<InternalBlock, { kind: 'list' }>): string {
  if (style === 'checkboxes') return htmlOfChecklist(items);
  const tag = style === 'numbers' ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li class="text">${htmlOfRuns(item)}</li>`).join('')}</${tag}>`;
}

function htmlOfNotice({ title, text }: Extract<InternalBlock, { kind: 'notice' }>): string {
  const head = title === undefined ? '' : `<p class="notice-title text">${escapeHtml(title)}</p>`;
  return `<div class="notice">${head}<p class="text">${htmlOfRuns(text)}</p></div>`;
}
