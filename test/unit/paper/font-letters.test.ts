import { describe, expect, it } from 'vitest';
import { fontPartNames, fontParts, fontPartsFor, foreignLetters } from '../../../shared/paper/font-letters.ts';

describe('the parts of the font that a text needs', () => {
  it.each([
    ['Hotel Seeblick, Kaltern an der Weinstraße: 5 \u20AC', ['latin']],
    ['Zażółć gęślą', ['latin', 'latin-ext']],
    ['Афина', ['cyrillic', 'latin']],
    ['Ελληνικά', ['greek', 'latin']],
    ['Nguyễn', ['vietnamese', 'latin']],
    ['株式会社', ['latin']],
  ])('%s', (text, expected) => {
    const parts = fontPartsFor(text);
    for (const part of expected) expect(parts).toContain(part);
    expect(parts.length).toBeLessThanOrEqual(expected.length + 1);
  });

  it.each(fontPartNames)('a letter that only %s has asks for it', (part) => {
    expect(fontPartsFor(fontParts[part].letter)).toEqual(part === 'latin' ? ['latin'] : expect.arrayContaining([part]));
    expect(fontPartsFor(fontParts[part].letter)).toHaveLength(part === 'latin' ? 1 : 2);
  });
});

describe('letters that the font of paper lacks', () => {
  const of = (text: string, more: { clientName?: string; foot?: { start?: string } } = {}) =>
    foreignLetters({ blocks: [{ kind: 'paragraph', text }], foot: {}, ...more });

  it.each([
    ['Łódź, Αθήνα, Київ, Nguyễn, 5 €', []],
    ['Zoë\u0301 Haus\u00ADtür\u200B \u202Ea', []],
    ['株式会社株', ['株', '式', '会', '社']],
    ['עברית', ['ע', 'ב', 'ר', 'י', 'ת']],
    ['party 🎉', ['🎉']],
  ])('of %s', (text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  it('are looked for in the foot and in the name of the client too', () => {
    expect(of('', { clientName: '株', foot: { start: 'ב' } })).toEqual(['ב', '株']);
  });
});
