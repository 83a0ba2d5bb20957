import { describe, expect, it } from 'vitest';
import { findJudgements } from '../../../shared/evidence/find-judgements.ts';

describe('words that judge', () => {
  it.each([
    ['He was rude and always late.', ['rude', 'always']],
    ['Rude. rude. RUDE.', ['Rude']],
    ['Called at 23:40 about a printer.', []],
    ['Said: “always the same with you”, and hung up.', []],
    ['War am Telefon unverschämt, wie immer.', ['unverschämt', 'immer']],
    ['Das Zimmer war frei.', []],
    ['È sempre maleducato.', ['sempre', 'maleducato']],
    ['Sempreverde Srl, 4 marzo.', []],
    ['Siempre grosero.', ['Siempre', 'grosero']],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(findJudgements(text)).toEqual(words);
  });
});
