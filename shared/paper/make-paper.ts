import { mostAddressLines } from './address-window.ts';
import type { ClientBlock, InternalBlock, LetterHeadBlock, TableBlock } from './blocks.ts';
import type { PaperImage } from './letterhead.ts';
import { allBlocks } from './outline-of.ts';
import type { ClientPaper, InternalPaper, PaperContent } from './paper-document.ts';

/**
 * Checks blocks for a client's eyes and makes the paper. Throws a TypeError where one is marked as internal: the
 * compiler refuses that already, and this holds where data got past it.
 */
export function makeClientPaper(content: PaperContent<'client'>): ClientPaper {
  checkContent(content);
  for (const block of allBlocks(content.blocks)) {
    if ((block.audience ?? 'client') !== 'client') throw new TypeError(`a block for internal eyes: ${block.kind}`);
  }
  return { ...content, audience: 'client' } as ClientPaper;
}

/** Checks blocks and makes a paper that says INTERNAL on each page. */
export function makeInternalPaper(content: PaperContent<'internal'>): InternalPaper {
  checkContent(content);
  return { ...content, audience: 'internal' } as InternalPaper;
}

function checkContent(content: PaperContent<'client'> | PaperContent<'internal'>): void {
  if (content.documentName.trim() === '') throw new TypeError('a paper has a name');
  if (new Intl.Locale(content.locale).language !== content.language) {
    throw new TypeError(`the locale ${content.locale} is not of the language ${content.language}`);
  }
  const blocks = allBlocks(content.blocks);
  if (blocks.filter(({ kind }) => kind === 'contents').length > 1) throw new TypeError('a paper has one contents page');
  for (const block of blocks) {
    checkBlock(block);
    if (block.kind === 'letter-head' && block.form === 'din-5008-b' && content.size !== 'A4') {
      throw new TypeError('the German form is of A4');
    }
  }
}

function checkBlock(block: ClientBlock | InternalBlock): void {
  if (block.kind === 'table') checkTable(block);
  if (block.kind === 'signatures') {
    if (block.signers.length < 1 || block.signers.length > 3) throw new TypeError('one to three sign side by side');
    for (const { image } of block.signers) checkImage(image);
  }
  if (block.kind === 'letter-head') checkLetterHead(block);
}

function checkTable({ columns, rows, footRows = [] }: TableBlock): void {
  if (columns.length === 0) throw new TypeError('a table has columns');
  for (const { share = 1 } of columns) {
    if (!(share > 0 && Number.isFinite(share))) throw new RangeError('the share of a column is above 0');
  }
  for (const { cells } of [...rows, ...footRows]) {
    if (cells.length !== columns.length) {
      throw new RangeError(`a row has ${cells.length} cells where the table has ${columns.length} columns`);
    }
  }
}

// What the window of an envelope shows of them: 12.7 mm.
const mostNotes = 2;

function checkLetterHead(block: LetterHeadBlock): void {
  const most = mostAddressLines[block.form];
  if (block.recipient.length > most) throw new RangeError(`at most ${most} lines of address`);
  if ((block.deliveryNote ?? []).length > mostNotes)
    throw new RangeError(`at most ${mostNotes} lines of delivery note`);
  checkImage(block.letterhead.logo);
}

const signatures = { 'image/png': 'iVBORw0KGgo', 'image/jpeg': '/9j/' } as const;

/** A picture is what it says it is: a drawing that could carry code is never taken for one. */
function checkImage(image: PaperImage | undefined): void {
  if (image === undefined) return;
  const { mediaType, base64, widthMm, heightMm } = image;
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw new TypeError('an image is base64');
  if (!base64.startsWith(signatures[mediaType])) throw new TypeError(`an image is not ${mediaType}`);
  if (!(widthMm > 0 && widthMm <= 170 && heightMm > 0 && heightMm <= 60)) {
    throw new RangeError('an image is at most 170 mm wide and 60 mm high');
  }
}
