import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontPartNames, fontParts, fontPartsFor } from '../../../shared/paper/font-letters.ts';

// Fixed weights, not the variable font: Chromium draws that one as outlines (Type 3), which no reader searches well.
const weights = [400, 600] as const;

/** Style rules with the fonts of paper inside, read from `resources/fonts`. Read once and handed on: 260 kB. */
export function readPaperFonts(resourcesFolder: string): string {
  const rules: string[] = [];
  for (const part of fontPartNames) {
    for (const weight of weights) {
      const bytes = readFileSync(join(resourcesFolder, 'fonts', `inter-${part}-${weight}-normal.woff2`));
      rules.push(
        `@font-face { font-family: 'Winnow Paper'; font-weight: ${weight}; unicode-range: ${fontParts[part].ranges}; src: url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2') }`,
      );
    }
  }
  return rules.join('\n');
}

type Weight = (typeof weights)[number];

/** Of those rules the ones that a text needs: Chromium reads them anew for each document, and in margins for each page. */
export function fontsForText(fontCss: string, text: string, wantedWeights: readonly Weight[] = weights): string {
  const ranges = fontPartsFor(text).map((part) => ` ${fontParts[part].ranges};`);
  const isWanted = (rule: string) =>
    wantedWeights.some((weight) => rule.includes(`font-weight: ${weight};`)) &&
    ranges.some((range) => rule.includes(range));
  return fontCss.split('\n').filter(isWanted).join('\n');
}

/** A letter of each part of the font that the rules hold: laid out, it makes a browser read that part. */
export function lettersOfFonts(fontCss: string): string {
  const held = fontPartNames.filter((part) => fontCss.includes(` ${fontParts[part].ranges};`));
  return held.map((part) => fontParts[part].letter).join('');
}
