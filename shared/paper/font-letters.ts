import type { Paper } from './paper-document.ts';

/** Parts that the font of paper comes in: ranges of characters as style sheets write them, and a letter only that part has. */
export const fontParts = {
  'cyrillic-ext': { ranges: 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F', letter: '\u0460' },
  cyrillic: { ranges: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116', letter: '\u0436' },
  'greek-ext': { ranges: 'U+1F00-1FFF', letter: '\u1F00' },
  greek: { ranges: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF', letter: '\u03BB' },
  vietnamese: {
    ranges:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
    letter: '\u1EA1',
  },
  latin: {
    ranges:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    letter: 'a',
  },
  'latin-ext': {
    ranges:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    letter: '\u0142',
  },
} as const;

export type FontPart = keyof typeof fontParts;
export const fontPartNames = Object.keys(fontParts) as FontPart[];

function classOf(parts: readonly FontPart[]): string {
  const ranges = parts.flatMap((part) => fontParts[part].ranges.split(','));
  return ranges
    .map((range) =>
      range
        .slice(2)
        .split('-')
        .map((code) => `\\u{${code}}`)
        .join('-'),
    )
    .join('');
}

const letterOf = Object.fromEntries(
  fontPartNames.map((part) => [part, new RegExp(`[${classOf([part])}]`, 'u')]),
) as Readonly<Record<FontPart, RegExp>>;

/** The parts of the font that a text needs, in their own order; the letters of Western Europe are always among them. */
export function fontPartsFor(text: string): readonly FontPart[] {
  const isLatin = !/[^\s\u0020-\u00FF]/.test(text);
  if (isLatin) return ['latin'];
  const others = text.replaceAll(/[\s\u0020-\u00FF]+/g, '');
  return fontPartNames.filter((part) => part === 'latin' || letterOf[part].test(others));
}

const foreign = new RegExp(`[^\\p{Cc}\\p{Cf}${classOf(fontPartNames)}]`, 'gu');

/** Characters of a paper that its font lacks, each once: another font of the machine prints them, or an empty box. */
export function foreignLetters({
  blocks,
  foot,
  clientName = '',
}: Pick<Paper, 'blocks' | 'foot' | 'clientName'>): readonly string[] {
  return [...new Set(JSON.stringify([blocks, foot, clientName]).match(foreign) ?? [])];
}
