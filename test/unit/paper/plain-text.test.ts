import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paperTitle } from '../../../shared/paper/paper-title.ts';
import { toPlainText } from '../../../shared/paper/plain-text.ts';
import { anyText } from '../../helpers/paper/any-text.ts';

it.each([
  ['keeps tabs and line feeds', 'a\tb\nc', 'a\tb\nc'],
  ['makes every line end a line feed', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['drops what no page and no XML can hold', 'a\u0000\u001B[31m\u007Fb\uFFFE', 'a[31mb'],
  ['drops what would turn the rest of a line around', 'a\u202Eb\u2066c', 'abc'],
  ['keeps what joins letters or allows a hyphen', 'می\u200Cخواهم Haus\u00ADtür', 'می\u200Cخواهم Haus\u00ADtür'],
  ['puts a letter and its accent together', 'Zoe\u0308 Cafe\u0301', 'Zo\u00EB Caf\u00E9'],
  ['marks half of a character', 'a\uD83Db', 'a\uFFFDb'],
  ['leaves whole characters alone', 'Łódź 你好 👩‍💻', 'Łódź 你好 👩‍💻'],
])('%s', (_, text, expected) => {
  expect(toPlainText(text)).toBe(expected);
});

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(toPlainText(toPlainText(text))).toBe(toPlainText(text));
    }),
  );
});

it('names a paper by client and document only, on one line', () => {
  expect(paperTitle({ clientName: 'Hotel\nSeeblick', documentName: 'Letter' })).toBe('Hotel Seeblick: Letter');
  expect(paperTitle({ documentName: 'Letters' })).toBe('Letters');
});
