import type { Letterhead, PaperImage } from '../../../shared/paper/letterhead.ts';

// The German form leaves 20 mm above the address field for the sender; the plain one looks the same.
const mostLines = 4;
const logoMm = { width: 80, height: 16 };

export type LetterBand = {
  readonly name: string;
  readonly logo?: PaperImage;
  /** Beside the name or logo; the name is among them where the logo stands in its place. */
  readonly address: readonly string[];
  readonly contact: readonly string[];
};

/** The operator's lines and logo as they fit above the address: too many lines share the last, a tall logo shrinks. */
export function letterBand({ name, address, contact, logo }: Letterhead): LetterBand {
  return {
    name,
    address: fitLines(logo === undefined ? address : [name, ...address]),
    contact: fitLines(contact),
    ...(logo === undefined ? {} : { logo: fitImage(logo) }),
  };
}

function fitLines(lines: readonly string[]): readonly string[] {
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), lines.slice(mostLines - 1).join(' · ')];
}

function fitImage(image: PaperImage): PaperImage {
  const scale = Math.min(1, logoMm.width / image.widthMm, logoMm.height / image.heightMm);
  return { ...image, widthMm: image.widthMm * scale, heightMm: image.heightMm * scale };
}
