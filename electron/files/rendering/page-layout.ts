import type { PaperSize } from '../../../shared/paper/paper-document.ts';

export type PageLayout = {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly topMm: number;
  readonly rightMm: number;
  readonly bottomMm: number;
  readonly leftMm: number;
};

// 25 mm at the left leave room for a punch and are the left edge of text by DIN 5008.
const margins = { topMm: 20, rightMm: 20, leftMm: 25 };
// A document of few pages gives up part of its margins; a printer's edge and a punch still have room.
const compactMargins = { topMm: 12, rightMm: 14, leftMm: 20 };
const compactFootMm = 16;
const plainFootMm = 24;
const businessFootMm = 23;

/** Sheet and margins; the foot is deeper where the lines of a letterhead stand in it. */
export function pageLayout(size: PaperSize, hasBusinessFoot: boolean, isCompact = false): PageLayout {
  const sheet = size === 'A4' ? { widthMm: 210, heightMm: 297 } : { widthMm: 215.9, heightMm: 279.4 };
  if (isCompact) return { ...sheet, ...compactMargins, bottomMm: compactFootMm };
  return { ...sheet, ...margins, bottomMm: hasBusinessFoot ? businessFootMm : plainFootMm };
}

/** Form B of DIN 5008, all in mm from the upper left corner of the sheet. */
export const dinFormB = {
  addressField: { leftMm: 20, topMm: 45, widthMm: 85, heightMm: 45 },
  returnLineMm: 5,
  /** Notes such as "by registered post", above the address. */
  notesMm: 12.7,
  textLeftMm: 25,
  infoBlock: { leftMm: 125, topMm: 50, widthMm: 75 },
  /** Two blank lines of 4.23 mm before the subject and after it. */
  blankLinesMm: 8.46,
  foldMarksMm: [105, 210],
  holeMarkMm: 148.5,
} as const;
