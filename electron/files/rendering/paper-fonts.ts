import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Fixed weights, not the variable font: Chromium draws that one as outlines (Type 3), which no reader searches well.
const weights = [400, 600] as const;
const subsets = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

/** Style rules with the fonts of paper inside, read from `resources/fonts`. Read once and handed on: 160 kB. */
export function readPaperFonts(resourcesFolder: string): string {
  const rules: string[] = [];
  for (const [subset, range] of Object.entries(subsets)) {
    for (const weight of weights) {
      const bytes = readFileSync(join(resourcesFolder, 'fonts', `inter-${subset}-${weight}-normal.woff2`));
      rules.push(
        `@font-face { font-family: 'Winnow Paper'; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2') }`,
      );
    }
  }
  return rules.join('\n');
}

// What the latin subset holds; everything else is looked for in latin-ext.
const latinOnly =
  /^[\s\u0020-\u00FF\u0131\u0152\u0153\u02BB\u02BC\u02C6\u02DA\u02DC\u2000-\u206F\u20AC\u2122\u2191\u2193\u2212\u2215]*$/;

type Weight = (typeof weights)[number];

/** Of those rules the ones that a text needs: Chromium reads them anew for each document, and in margins for each page. */
export function fontsForText(fontCss: string, text: string, wantedWeights: readonly Weight[]): string {
  const ranges = latinOnly.test(text) ? [subsets.latin] : Object.values(subsets);
  const isWanted = (rule: string) =>
    wantedWeights.some((weight) => rule.includes(`font-weight: ${weight};`)) &&
    ranges.some((range) => rule.includes(range));
  return fontCss.split('\n').filter(isWanted).join('\n');
}
