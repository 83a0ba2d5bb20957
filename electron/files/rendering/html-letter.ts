import { fitInWindow } from '../../../shared/paper/address-window.ts';
import type { LetterHeadBlock } from '../../../shared/paper/blocks.ts';
import type { Letterhead } from '../../../shared/paper/letterhead.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlOfImage } from './html-form.ts';
import { htmlLines } from './html-text.ts';
import { letterBand } from './letter-band.ts';

/** Sender, address and reference lines, where the form of the letter wants them. */
export function htmlOfLetterHead(block: LetterHeadBlock): string {
  return block.form === 'din-5008-b' ? htmlOfDinHead(block) : htmlOfPlainHead(block);
}

/** The one line above the address that shows in the window: sender's name and address. */
export function returnLine({ name, address }: Letterhead): string {
  return [name, ...address].join(' · ');
}

function htmlOfDinHead({ letterhead, deliveryNote = [], recipient, info }: LetterHeadBlock): string {
  return [
    '<div class="letter-head din">',
    htmlOfBand(letterhead),
    '<div class="field-b">',
    `<p class="return-line text">${escapeHtml(returnLine(letterhead))}</p>`,
    `<div class="notes">${htmlLines(deliveryNote)}</div>`,
    `<div class="recipient${fitInWindow(recipient) === 'usual' ? '' : ' many'}">${htmlLines(recipient)}</div></div>`,
    htmlOfInfo(info),
    '<div class="mark fold-1"></div><div class="mark fold-2"></div><div class="mark hole"></div>',
    '</div>',
  ].join('');
}

function htmlOfPlainHead({ letterhead, deliveryNote = [], recipient, info }: LetterHeadBlock): string {
  return [
    '<div class="letter-head plain">',
    htmlOfBand(letterhead),
    '<div class="address">',
    deliveryNote.length === 0 ? '' : `<div class="notes">${htmlLines(deliveryNote)}</div>`,
    `<div class="recipient">${htmlLines(recipient)}</div>`,
    htmlOfInfo(info),
    '</div></div>',
  ].join('');
}

function htmlOfBand(letterhead: Letterhead): string {
  const { name, logo, address, contact } = letterBand(letterhead);
  const isLong = name.length > 60 || [...address, ...contact].some((line) => line.length > 44);
  const sender =
    logo === undefined ? `<p class="sender-name text">${escapeHtml(name)}</p>` : `<div>${htmlOfImage(logo)}</div>`;
  return [
    `<div class="band${isLong ? ' long' : ''}">${sender}<div class="sender-lines">`,
    `<div>${htmlLines(address)}</div>`,
    contact.length === 0 ? '' : `<div>${htmlLines(contact)}</div>`,
    '</div></div>',
  ].join('');
}

function htmlOfInfo(info: LetterHeadBlock['info']): string {
  if (info.length === 0) return '';
  const lines = info.map(
    ({ label, value }) => `<p class="label text">${escapeHtml(label)}</p><p class="text">${escapeHtml(value)}</p>`,
  );
  return `<div class="info">${lines.join('')}</div>`;
}
