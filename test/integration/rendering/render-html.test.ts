import fc from 'fast-check';
import { Window } from 'happy-dom';
import { afterAll, describe, expect, it } from 'vitest';
import { readPaperFonts } from '../../../electron/files/rendering/paper-fonts.ts';
import { buildHtmlFile, buildPrintFile, renderHtml } from '../../../electron/files/rendering/render-html.ts';
import type { ClientBlock } from '../../../shared/paper/blocks.ts';
import { makeClientPaper } from '../../../shared/paper/make-paper.ts';
import { toPlainText } from '../../../shared/paper/plain-text.ts';
import { anyText } from '../../helpers/paper/any-text.ts';
import { contentOf, sampleForms, sampleInternal, sampleLetter, samplePack } from '../../helpers/paper/sample-papers.ts';

const window = new Window();
afterAll(() => window.happyDOM.close());

function documentOf(...blocks: ClientBlock[]) {
  return parse(renderHtml([makeClientPaper(contentOf(blocks))]).body);
}

function parse(html: string) {
  return new window.DOMParser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, 'text/html');
}

/** Every block that takes text, with the given text in each place for one. */
function everywhere(text: string): ClientBlock[] {
  return [
    { kind: 'title', text, subtitle: text },
    { kind: 'heading', level: 1, number: text, text },
    { kind: 'section', number: text, title: text, status: 'partial', statusNote: text },
    { kind: 'paragraph', text: [{ text, isStrong: true }, { text }] },
    { kind: 'list', style: 'bullets', items: [text] },
    { kind: 'list', style: 'checkboxes', items: [text] },
    {
      kind: 'table',
      caption: text,
      columns: [{ header: text }],
      rows: [{ cells: [text] }, { cells: [{ kind: 'gap', ask: text }] }],
    },
    { kind: 'key-values', items: [{ label: text, value: { kind: 'not-applicable', reason: text } }] },
    { kind: 'notice', title: text, text },
    { kind: 'gap', what: text, ask: text },
    {
      kind: 'form',
      fields: [
        { kind: 'line', label: text, value: text },
        { kind: 'choice', label: text, options: [text] },
      ],
    },
    { kind: 'signatures', closing: text, signers: [{ name: text, role: text }] },
    { kind: 'enclosures', title: text, items: [text] },
    { kind: 'cut-line', label: text },
    { kind: 'contents', title: text, deepest: 2 },
  ];
}

describe('text', () => {
  it('stands in the page as itself, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = documentOf({ kind: 'paragraph', text });
        expect(page.querySelector('p.text')?.textContent).toBe(toPlainText(text));
      }),
    );
  });

  it('makes no element and no attribute in any block', () => {
    const shape = (text: string) =>
      // Where a long word may break depends on the word.
      Array.from(documentOf(...everywhere(text)).querySelectorAll(':not(wbr)'), (element) => [
        element.tagName,
        ...Array.from(element.attributes, ({ name }) => name),
      ]);
    expect(shape(`</td><img src=x onerror=x()>"'&<!--`)).toEqual(shape('plain'));
  });

  it('leaves the body without script, style or handler', () => {
    for (const paper of [samplePack(2, 3), sampleForms(), sampleLetter({ form: 'din-5008-b' }), sampleInternal()]) {
      expect(renderHtml([paper]).body).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:|https?:/i);
    }
  });
});

describe('a page', () => {
  it('is told apart by those who hear it: language, title, heads of columns and rows', () => {
    const html = renderHtml([samplePack(1, 2)]);
    const page = parse(html.body);
    expect(page.querySelector('article')?.getAttribute('lang')).toBe('en-GB');
    expect(html.title).toBe('Hotel Seeblick: Handover pack');
    expect(page.querySelectorAll('thead th[scope=col]')).toHaveLength(5);
    expect(page.querySelectorAll('tbody th[scope=row]').length).toBeGreaterThan(2);
    expect(Array.from(page.querySelectorAll('h1, h2, h3'), ({ tagName }) => tagName)).toEqual(['H1', 'H2', 'H2', 'H3']);
  });

  it('begins its headings with h1 where it has no title', () => {
    const page = documentOf({ kind: 'heading', level: 1, text: 'A' }, { kind: 'heading', level: 2, text: 'B' });
    expect(Array.from(page.querySelectorAll('h1, h2'), ({ tagName }) => tagName)).toEqual(['H1', 'H2']);
  });

  it('links each entry of the contents to its heading', () => {
    const page = parse(renderHtml([samplePack(3, 1)]).body);
    const links = Array.from(page.querySelectorAll('.contents a'), (link) => link.getAttribute('href') ?? '');
    expect(links).toHaveLength(6);
    for (const link of links) expect(page.getElementById(link.slice(1))).not.toBeNull();
  });

  it('says INTERNAL in margins and on the screen, in the language of the paper', () => {
    const internal = renderHtml([sampleInternal()]);
    expect(internal.headerTemplate).toContain('>INTERNAL<');
    expect(internal.headerTemplate).toContain('>DRAFT<');
    expect(internal.body).toContain('>INTERNAL<');
    const client = renderHtml([samplePack(1, 1)]);
    expect(client.headerTemplate + client.body).not.toContain('INTERNAL');
  });

  it('numbers its pages alone, but not among other letters', () => {
    const letter = sampleLetter({ form: 'plain' });
    expect(renderHtml([letter]).footerTemplate).toContain('pageNumber');
    expect(renderHtml([letter, letter], 'Letters').footerTemplate).not.toContain('pageNumber');
  });

  it('shares no id with a paper printed beside it', () => {
    const page = parse(renderHtml([samplePack(2, 1), samplePack(2, 1)], 'Packs').body);
    const ids = Array.from(page.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is never printed together with one for other eyes or of another size', () => {
    expect(() => renderHtml([samplePack(1, 1), sampleInternal()])).toThrow('one audience');
    expect(() => renderHtml([samplePack(1, 1), samplePack(1, 1, 'Letter')])).toThrow('one size');
  });
});

it('is a file of its own: style, fonts and policy inside, nothing fetched', () => {
  const file = buildHtmlFile(renderHtml([samplePack(1, 1)]), readPaperFonts('resources'));
  expect(file).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
  expect(file.match(/src: url\(data:font\/woff2/g)).toHaveLength(14);
  expect(file).not.toMatch(/https?:|url\((?!data:)/);
  expect(file).toContain(`default-src 'none'`);
});

describe('a file printed from a browser', () => {
  it('says INTERNAL in the margin of each page, and above the text where the browser knows no margins', () => {
    const file = buildHtmlFile(renderHtml([sampleInternal()]), '');
    expect(file).toContain('@top-right { content: "INTERNAL\\20 \\b7 \\20 DRAFT"');
    expect(file).toContain('@media print { .paper .audience.on-screen { display: flex } }');
  });

  it('can not be left by a text in its style', () => {
    const paper = makeClientPaper(contentOf([], { foot: { start: '"}</style><script>x()</script>\\' } }));
    const file = buildHtmlFile(renderHtml([paper]), '');
    expect(file.match(/<\/style>/g)).toHaveLength(1);
    expect(file).not.toContain('<script>');
  });
});

it('is printed by the app without the boxes that a browser prints', () => {
  expect(buildPrintFile(renderHtml([sampleInternal()]), '')).not.toContain('@top-right');
});
