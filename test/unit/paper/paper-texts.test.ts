import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import { outlineOf } from '../../../shared/paper/outline-of.ts';
import { paperLanguages } from '../../../shared/paper/paper-document.ts';
import { formatPaperDate, getPaperTexts, type PaperTexts } from '../../../shared/paper/paper-texts.ts';
import { samplePack } from '../../helpers/paper/sample-papers.ts';

/** Every text with its key; functions are called with marked values. */
function allTexts(texts: PaperTexts): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'function') return [[key, String(value('«1»', '«2»'))] as [string, string]];
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).map(([inner, text]) => [`${key}.${inner}`, String(text)] as [string, string]);
    }
    return [[key, String(value)] as [string, string]];
  });
}

describe.each(paperLanguages)('the words of paper in %s', (language) => {
  const texts = allTexts(getPaperTexts(language));

  it('are all there, calm, and of their own language', () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/!|undefined|%s/);
    }
    if (language !== 'en') expect(getPaperTexts(language).contents).not.toBe(getPaperTexts('en').contents);
  });

  it('take in every value given', () => {
    const { unknownAsk, missingAsk, notApplicableBecause, statusWithNote } = getPaperTexts(language);
    expect(unknownAsk('«1»')).toContain('«1»');
    expect(missingAsk('«1»', '«2»')).toMatch(/«1».*«2»/);
    expect(notApplicableBecause('«1»')).toContain('«1»');
    expect(statusWithNote('«1»', '«2»')).toMatch(/«1».*«2»/);
  });
});

it.each([
  ['en-GB', '3 April 2026'],
  ['en-US', 'April 3, 2026'],
  ['de-DE', '3. April 2026'],
  ['it-IT', '3 aprile 2026'],
  ['es-ES', '3 de abril de 2026'],
])('writes the month as a word in %s', (locale, expected) => {
  expect(formatPaperDate(toCalendarDate('2026-04-03'), locale)).toBe(expected);
});

it('lists sections and headings in reading order, each with an id of its own', () => {
  const outline = outlineOf(samplePack(2, 1));
  expect(outline.map(({ id, level, number, text }) => [id, level, number, text])).toEqual([
    ['h1', 1, '01', 'Asset inventory 1'],
    ['h2', 2, undefined, 'Computers of part 1'],
    ['h3', 1, '02', 'Asset inventory 2'],
    ['h4', 2, undefined, 'Computers of part 2'],
  ]);
});
