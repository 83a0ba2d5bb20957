import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/files/rendering/render-docx.ts';
import { unzip } from '../../../electron/files/rendering/zip-same-bytes.ts';
import type { ClientBlock } from '../../../shared/paper/blocks.ts';
import { makeClientPaper } from '../../../shared/paper/make-paper.ts';
import type { Paper } from '../../../shared/paper/paper-document.ts';
import { toPlainText } from '../../../shared/paper/plain-text.ts';
import { anyText } from '../../helpers/paper/any-text.ts';
import { contentOf, sampleForms, sampleInternal, sampleLetter, samplePack } from '../../helpers/paper/sample-papers.ts';

async function partsOf(...papers: [Paper, ...Paper[]]): Promise<Record<string, string>> {
  const parts = unzip(await renderDocx(papers, papers.length === 1 ? undefined : 'Letters'));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

const textPart = 'word/document.xml';
const paper = (...blocks: ClientBlock[]) => makeClientPaper(contentOf(blocks));

/** Text of the first paragraph whose runs these are; breaks and tabs as their characters. */
function textOf(xml: string): string {
  return Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/g), ([, text, mark]) => {
    if (mark !== undefined) return mark === 'br' ? '\n' : '\t';
    return (text ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  }).join('');
}

describe('a Word document', () => {
  it('is the same bytes for the same paper', async () => {
    for (const sample of [sampleLetter({ form: 'din-5008-b' }), samplePack(2, 3), sampleForms()]) {
      const [first, second] = [await renderDocx([sample]), await renderDocx([sample])];
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    }
  });

  it('dates itself by the paper and names nobody', async () => {
    const core = (await partsOf(samplePack(1, 1)))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Hotel Seeblick: Handover pack</dc:title>');
    expect(core.match(/2026-03-12T00:00:00Z/g)).toHaveLength(2);
    expect(core).not.toMatch(/creator>[^<]|lastModifiedBy>[^<]|Un-named/);
  });

  it('holds any text as itself', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const xml = (await partsOf(paper({ kind: 'paragraph', text })))[textPart] ?? '';
        expect(textOf(xml)).toBe(toPlainText(text));
      }),
      { numRuns: 60 },
    );
  });

  it('makes no element of text in any block', async () => {
    const nasty = '</w:t></w:r><w:br/>]]>&"<!--';
    const tags = async (text: string) => {
      const { [textPart]: xml = '' } = await partsOf(
        paper(
          { kind: 'title', text, subtitle: text },
          { kind: 'heading', level: 1, text },
          { kind: 'list', style: 'numbers', items: [text] },
          { kind: 'table', caption: text, columns: [{ header: text }], rows: [{ cells: [text] }] },
          { kind: 'form', fields: [{ kind: 'line', label: text, value: text }] },
          { kind: 'notice', title: text, text },
        ),
      );
      return xml.match(/<[^>]+>/g);
    };
    expect(await tags(nasty)).toEqual(await tags('plain'));
  });

  it('repeats the head of a table and cuts no row', async () => {
    const { [textPart]: xml = '' } = await partsOf(samplePack(1, 5));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThanOrEqual(7);
  });

  it('numbers its pages alone, but not among other letters', async () => {
    const letter = sampleLetter({ form: 'plain' });
    expect((await partsOf(letter))['word/footer1.xml']).toMatch(/Page .*PAGE.* of .*NUMPAGES/s);
    const together = await partsOf(letter, sampleLetter({ form: 'plain', number: 2 }));
    expect(together['word/footer1.xml']).not.toContain('NUMPAGES');
    expect(together[textPart]?.match(/<w:sectPr/g)).toHaveLength(2);
  });

  it('says INTERNAL and DRAFT on each page, and to a client neither', async () => {
    const header = (await partsOf(sampleInternal()))['word/header1.xml'] ?? '';
    expect(textOf(header)).toMatch(/INTERNAL.*DRAFT/);
    expect(textOf((await partsOf(samplePack(1, 1)))['word/header1.xml'] ?? '')).toBe('');
  });

  it('begins each numbered list with 1', async () => {
    const list: ClientBlock = { kind: 'list', style: 'numbers', items: ['a', 'b'] };
    const { [textPart]: xml = '' } = await partsOf(paper(list, { kind: 'paragraph', text: 'x' }, list));
    const ids = Array.from(xml.matchAll(/<w:numId w:val="(\d+)"\/>/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('gives the address window of the German form its height and place to a twentieth of a point', async () => {
    const { [textPart]: xml = '' } = await partsOf(sampleLetter({ form: 'din-5008-b' }));
    // 20 mm of margin and 25 mm of band are the 45 mm above the window, which is 45 mm high.
    expect(xml).toMatch(/w:top="1134"/);
    const heights = Array.from(
      xml.matchAll(
        /<w:trHeight [^>]*w:val="(\d+)"[^>]*w:hRule="exact"|<w:trHeight [^>]*w:hRule="exact"[^>]*w:val="(\d+)"/g,
      ),
      (match) => Number(match[1] ?? match[2]),
    );
    expect(heights).toEqual([1134, 283, 2551]);
  });
});
