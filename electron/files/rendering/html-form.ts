import { assertNever } from '../../../shared/core/errors.ts';
import type { FormBlock, FormField, SignaturesBlock, Signer } from '../../../shared/paper/blocks.ts';
import type { PaperImage } from '../../../shared/paper/letterhead.ts';
import type { PaperTexts } from '../../../shared/paper/paper-texts.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlOfRuns } from './html-text.ts';

const pixelsPerMm = 96 / 25.4;

export function htmlOfForm({ fields }: FormBlock): string {
  return `<div class="form">${fields.map(htmlOfField).join('')}</div>`;
}

function htmlOfField(field: FormField): string {
  const label = `<span class="label text">${escapeHtml(field.label)}</span>`;
  switch (field.kind) {
    case 'line':
      return `<div class="field">${label}<span class="line text">${escapeHtml(field.value ?? '')}</span></div>`;
    case 'date':
      return `<div class="field">${label}<span class="line date text">${escapeHtml(field.value ?? '')}</span></div>`;
    case 'checkbox':
      return `<div class="field checkbox">${htmlOfBox(field.isTicked === true)}${label}</div>`;
    case 'choice': {
      const options = field.options.map(
        (option) =>
          `<span class="option">${htmlOfBox(option === field.ticked)}<span class="text">${escapeHtml(option)}</span></span>`,
      );
      return `<div class="field choice">${label}${options.join('')}</div>`;
    }
    case 'lines':
      return `<div class="writing">${label}${'<div class="line"></div>'.repeat(field.count)}</div>`;
    default:
      return assertNever(field);
  }
}

/** A list to tick by hand. */
export function htmlOfChecklist(items: readonly Parameters<typeof htmlOfRuns>[0][]): string {
  const rows = items.map(
    (item) =>
      `<div class="field checkbox">${htmlOfBox(false)}<span class="label text">${htmlOfRuns(item)}</span></div>`,
  );
  return `<div class="form">${rows.join('')}</div>`;
}

function htmlOfBox(isTicked: boolean): string {
  return `<span class="box">${isTicked ? '×' : ''}</span>`;
}

export function htmlOfSignatures({ closing, signers }: SignaturesBlock, texts: PaperTexts): string {
  const isLetter = closing !== undefined;
  const opening = isLetter ? `<p class="closing text">${escapeHtml(closing)}</p>` : '';
  const places = signers.map((signer) => htmlOfSigner(signer, isLetter, texts)).join('');
  return `<div class="signatures${isLetter ? ' closed' : ''}">${opening}<div class="signers">${places}</div></div>`;
}

function htmlOfSigner(signer: Signer, isLetter: boolean, texts: PaperTexts): string {
  const { label, name, role, image, hasPlaceAndDate = false } = signer;
  const small = (text: string) => `<p class="small text">${escapeHtml(text)}</p>`;
  return [
    '<div class="signer">',
    label === undefined ? '' : `<p class="text">${escapeHtml(label)}</p>`,
    hasPlaceAndDate ? `<div class="room place"></div>${small(texts.placeAndDate)}` : '',
    `<div class="room">${image === undefined ? '' : htmlOfImage(image)}</div>`,
    isLetter ? '' : small(`${texts.signature}, ${texts.nameInPrint}`),
    name === undefined ? '' : `<p class="text">${escapeHtml(name)}</p>`,
    role === undefined ? '' : small(role),
    '</div>',
  ].join('');
}

export function htmlOfImage({ mediaType, base64, widthMm, heightMm, description }: PaperImage): string {
  const size = `width="${(widthMm * pixelsPerMm).toFixed(1)}" height="${(heightMm * pixelsPerMm).toFixed(1)}"`;
  return `<img src="data:${mediaType};base64,${base64}" ${size} alt="${escapeHtml(description)}">`;
}
