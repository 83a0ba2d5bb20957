import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeXmlReader } from '../../../electron/files/reading/read-xml.ts';
import { refusalOf } from '../../helpers/refusal-of.ts';

/** What a reader is told, pieces of one text joined. */
function eventsOf(...pieces: readonly string[]): readonly string[] {
  const events: string[] = [];
  let text = '';
  const flush = () => {
    if (text.trim() !== '') events.push(text);
    text = '';
  };
  const reader = makeXmlReader({
    open: (name, attributes) => {
      flush();
      events.push(`<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' ')}>`);
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      flush();
      events.push(`</${name}>`);
    },
  });
  for (const piece of pieces) reader.write(piece);
  reader.end();
  return events;
}

const whole = `\ufeff<?xml version="1.0" encoding='UTF-8'?>\n<!-- a > b -->\n<x:a one="1 &gt; 0" x:two='say "hi" >'>\n text &amp; &#65;&#x1F525; <b/><![CDATA[<not> & ]]> more<c  d = "e" ></c >\n</x:a>\n<!-- end -->\n`;
const expected = [
  '<a one=1 > 0 x:two=say "hi" >>',
  '\n text & A🔥 ',
  '<b>',
  '</b>',
  '<not> &  more',
  '<c d=e>',
  '</c>',
  '</a>',
];

describe('XML', () => {
  test('elements, attributes, entities, verbatim parts', () => {
    expect(eventsOf(whole)).toEqual(expected);
  });

  test('is the same wherever it is cut into pieces', () => {
    for (let at = 0; at <= whole.length; at += 1)
      expect(eventsOf(whole.slice(0, at), whole.slice(at))).toEqual(expected);
    expect(eventsOf(...whole)).toEqual(expected);
  });

  test.each([
    ['', 'file-broken'],
    ['text', 'file-broken'],
    ['<a>', 'file-broken'],
    ['<a></b>', 'file-broken'],
    ['<a></a></a>', 'file-broken'],
    ['<a/><b/>', 'file-broken'],
    ['<a/>text', 'file-broken'],
    ['<a b/>', 'file-broken'],
    ['<a b=c/>', 'file-broken'],
    ['<a b="<"/>', 'file-broken'],
    ['<1/>', 'file-broken'],
    ['<a>&unknown;</a>', 'file-broken'],
    ['<a>& b</a>', 'file-broken'],
    ['<a>&#x110000;</a>', 'file-broken'],
    ['<a>&amp</a>', 'file-broken'],
    ['<!DOCTYPE a><a/>', 'archive-unsafe'],
    ['<!ENTITY a "b"><a/>', 'file-broken'],
    ['<!doctype html><a/>', 'file-broken'],
    ['<a><!ELEMENT b></a>', 'file-broken'],
    [`<a ${'b'.repeat(17_000_000)}`, 'archive-unsafe'],
  ])('%.30s is refused', (xml, code) => {
    expect(refusalOf(() => eventsOf(xml)).code).toBe(code);
  });

  test('nothing else ends it', () => {
    const parts = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      ' ',
      '"',
      "'",
      '=',
      '&',
      ';',
      '<a>',
      '</a>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '&amp;',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (pieces) => {
        try {
          eventsOf(...pieces);
        } catch (error) {
          expect(
            refusalOf(() => {
              throw error;
            }).code,
          ).toMatch(/file-broken|archive-unsafe/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
