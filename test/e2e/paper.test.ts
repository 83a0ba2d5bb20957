import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClientBlock } from '../../shared/paper/blocks.ts';
import { makeClientPaper } from '../../shared/paper/make-paper.ts';
import type { Paper } from '../../shared/paper/paper-document.ts';
import { launchPaperPrinter, type PaperPrinterApp, type Printed } from '../helpers/paper/launch-paper-printer.ts';
import { picturePage, readWithPoppler } from '../helpers/paper/poppler.ts';
import { readWithPdfJs } from '../helpers/paper/read-with-pdf-js.ts';
import { contentOf, sampleForms, sampleInternal, sampleLetter, samplePack } from '../helpers/paper/sample-papers.ts';

let printer: PaperPrinterApp;
beforeAll(async () => {
  printer = await launchPaperPrinter();
});
afterAll(() => printer.close());

const print = (paper: Paper): Promise<Printed> => printer.printPaper(paper);

describe('a pack printed', () => {
  let pack: Printed;
  beforeAll(async () => {
    pack = await print(samplePack(6, 60));
  });

  it('is tagged: headings, tables with heads of columns and rows, lists, links', async () => {
    const { roles } = await readWithPdfJs(pack.bytes);
    for (const role of ['H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Link']) {
      expect(roles.get(role) ?? 0, role).toBeGreaterThan(0);
    }
    readWithPoppler(pack.bytes, ({ info, structure }) => {
      expect(info()).toMatch(/Tagged: +yes/);
      expect(structure()).toMatch(/\/Scope \/Column/);
      expect(structure()).toMatch(/\/Scope \/Row/);
    });
  });

  it('has title, language, and nothing of the machine in its metadata', async () => {
    const { title, language, pages } = await readWithPdfJs(pack.bytes);
    expect([title, language, pages]).toEqual(['Hotel Seeblick: Handover pack', 'en-GB', pack.pages]);
    readWithPoppler(pack.bytes, ({ info }) => {
      expect(info()).toMatch(/CreationDate: +Thu Mar 12 00:00:00 2026/);
      expect(info()).not.toMatch(/Mozilla|Electron|Linux|Author|Keywords/);
    });
  });

  it('has an outline by its headings', async () => {
    const { outline } = await readWithPdfJs(pack.bytes);
    expect(outline.map(({ title }) => title)).toEqual(['Handover pack']);
    const sections = outline[0]?.items.map(({ title }) => title) ?? [];
    expect(sections[0]).toBe('Contents');
    expect(sections.slice(1)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `0${n} Asset inventory ${n}`));
    expect(outline[0]?.items[1]?.items.map(({ title }) => title)).toEqual(['Computers of part 1']);
  });

  it('lists in its contents the page on which each section stands', async () => {
    const { textOfPages } = await readWithPdfJs(pack.bytes);
    for (let section = 1; section <= 6; section++) {
      const title = `Asset inventory ${section}`;
      const page = textOfPages.findIndex((text, index) => index > 0 && text.includes(title)) + 1;
      expect(textOfPages[0]).toMatch(new RegExp(`${title}[^\\d]*\\d+ pages?\\s+${page}\\s`));
    }
  });

  it('counts its pages at the foot of each', async () => {
    const { textOfPages } = await readWithPdfJs(pack.bytes);
    for (const [index, text] of textOfPages.entries()) expect(text).toContain(`Page ${index + 1} of ${pack.pages}`);
  });

  it('repeats the head of a table on each of its pages, and leaves no heading alone at the end of one', () => {
    readWithPoppler(pack.bytes, ({ words }) => {
      for (let page = 2; page <= pack.pages; page++) {
        const found = words(page);
        const names = found.filter(({ text }) => text.startsWith('PC-'));
        if (names.length > 0)
          expect(
            found.some(({ text }) => text === 'Warranty'),
            `page ${page}`,
          ).toBe(true);
        const body = found.filter(({ topMm }) => topMm < 272);
        const last = body.reduce((lowest, word) => (word.bottomMm > lowest.bottomMm ? word : lowest));
        expect(last.text).not.toMatch(/^(Computers|Name|Price)$/);
      }
    });
  });

  it('says on each page of a section which it is and how far it is known, to the eye only', async () => {
    const { textOfPages } = await readWithPdfJs(pack.bytes);
    const statuses = ['complete', 'partial', 'unknown', 'not applicable', 'not part of the handover'];
    for (const [index, text] of textOfPages.entries()) {
      if (index === 0) continue;
      const [, number, section] = /^(\d\d) *Asset inventory (\d)/.exec(text) ?? [];
      expect(number, `page ${index + 1}`).toBe(`0${section}`);
      expect(text.slice(0, 60)).toContain(statuses[Number(section) % 5]);
    }
    const headings = readWithPoppler(pack.bytes, ({ structure }) => structure().match(/^ *H2 /gm));
    expect(headings).toHaveLength(7); // the contents and six sections
  });

  it('embeds its own fonts only, as text that can be searched', () => {
    readWithPoppler(pack.bytes, ({ fonts }) => {
      expect([...new Set(fonts().map(({ name }) => name.replace(/^[A-Z]+\+/, '')))].sort()).toEqual([
        'Inter-Regular',
        'Inter-SemiBold',
      ]);
      for (const font of fonts()) {
        expect(font).toMatchObject({ isEmbedded: true, hasUnicode: true, type: 'CID TrueType' });
      }
    });
  });

  it('is the same bytes when printed again, also after other papers', async () => {
    await print(sampleForms());
    const again = await print(samplePack(6, 60));
    expect(again.bytes.equals(pack.bytes)).toBe(true);
  });
});

it('breaks pages inside a section where told to, and lets one begin on the page of another', async () => {
  const section = (title: string, isOnSamePage: boolean): ClientBlock => {
    return { kind: 'section', number: '1', title, status: 'complete', isOnSamePage };
  };
  const text = (words: string): ClientBlock => ({ kind: 'paragraph', text: words });
  const blocks = [
    section('First', false),
    text('one'),
    { kind: 'page-break' } as const,
    text('two'),
    section('Second', true),
    text('three'),
  ];
  const { bytes } = await print(makeClientPaper(contentOf(blocks)));
  const { textOfPages } = await readWithPdfJs(bytes);
  expect(textOfPages).toHaveLength(2);
  expect(textOfPages[0]).toMatch(/First[\s\S]*one/);
  expect(textOfPages[1]).toMatch(/First[\s\S]*two[\s\S]*Second[\s\S]*three/);
});

describe('a row of a table', () => {
  it('is never cut by the end of a page', async () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
    const rows = Array.from({ length: 40 }, (_, row) => ({
      cells: [`row${row}`, `begin${row} ${text} ${text} ${text} ${text} end${row}`],
    }));
    const table: ClientBlock = { kind: 'table', columns: [{ header: 'A' }, { header: 'B', share: 3 }], rows };
    const { bytes } = await print(makeClientPaper(contentOf([table])));
    const { textOfPages } = await readWithPdfJs(bytes);
    for (let row = 0; row < 40; row++) {
      const begin = textOfPages.findIndex((page) => new RegExp(`\\bbegin${row}\\b`).test(page));
      expect(textOfPages[begin], `row ${row}`).toMatch(new RegExp(`\\bend${row}\\b`));
    }
  });

  it('keeps its heading and caption with the first of its rows, wherever the page ends', async () => {
    for (let filler = 14; filler <= 24; filler++) {
      const blocks: ClientBlock[] = [
        ...Array.from(
          { length: filler },
          (): ClientBlock => ({
            kind: 'paragraph',
            text: 'Filler that takes one line and a half of room on its way to the end of the page, more or less, by its words alone.',
          }),
        ),
        { kind: 'heading', level: 1, text: 'Lonely heading' },
        {
          kind: 'table',
          caption: 'Caption here',
          columns: [{ header: 'Col' }],
          rows: [{ cells: ['firstrow'] }, { cells: ['second'] }],
        },
      ];
      const { bytes } = await print(makeClientPaper(contentOf(blocks)));
      const { textOfPages } = await readWithPdfJs(bytes);
      const page = textOfPages.find((text) => text.includes('Lonely heading')) ?? '';
      expect(page, `after ${filler} paragraphs`).toMatch(/Lonely heading[\s\S]*Caption here[\s\S]*Col[\s\S]*firstrow/);
    }
  });
});

describe('text in a print', () => {
  it('is what was written, in all scripts of the four languages', async () => {
    const text = 'Łódź Žižkov façade año Straße È già “so” – 1 250,00 € <b>&amp;</b> £ % © ½ ≤';
    const { bytes } = await print(makeClientPaper(contentOf([{ kind: 'paragraph', text }])));
    const { textOfPages } = await readWithPdfJs(bytes);
    expect(textOfPages[0]).toContain(text.replace('≤', '').trim());
  });

  it('keeps the signs between digits, which the font would draw in forms without a character', async () => {
    const signs = '18:00 +39 0471 PC-07 10.41.10.0/24 3-5 2+2 4x4 a->b (1) [2] {3} @4 #5 1*2 5=5 <6> A-1';
    const table: ClientBlock = {
      kind: 'table',
      columns: [{ header: 'Sum', align: 'end' }],
      rows: [{ cells: [signs] }],
      isDense: true,
    };
    const foot = { start: signs };
    const paper = makeClientPaper(contentOf([{ kind: 'paragraph', text: signs }, table], { foot }));
    const { bytes } = await print(paper);
    const { textOfPages } = await readWithPdfJs(bytes);
    const plain = (text: string) => text.replaceAll(/\s/g, '');
    expect(plain(textOfPages[0] ?? '').split(plain(signs))).toHaveLength(4);
    readWithPoppler(bytes, ({ text }) => expect(plain(text()).split(plain(signs))).toHaveLength(4));
  });

  it('loads nothing and runs nothing that it names', async () => {
    const text = '<img src="https://example.org/x.png"><script>document.title="owned"</script>';
    const { bytes } = await print(makeClientPaper(contentOf([{ kind: 'paragraph', text }])));
    const { title, textOfPages } = await readWithPdfJs(bytes);
    expect(title).toBe('Hotel Seeblick: Sample');
    expect(textOfPages[0]?.replaceAll('\n', '')).toContain('<script>');
  });
});

it('says INTERNAL on each page of an internal paper', async () => {
  const { bytes, pages } = await print(sampleInternal());
  const { textOfPages } = await readWithPdfJs(bytes);
  expect(pages).toBe(2);
  for (const text of textOfPages) {
    expect(text.match(/INTERNAL/g)).toHaveLength(1);
    expect(text).toContain('DRAFT');
  }
});

it.each([
  ['A4', /595 x 842|594\.96 x 841\.92/],
  ['Letter', /612 x 792/],
] as const)('fits a sheet of %s', async (size, expected) => {
  for (const paper of [sampleForms(size), samplePack(1, 5, size)]) {
    const { bytes } = await print(paper);
    readWithPoppler(bytes, ({ info, words }) => {
      expect(info()).toMatch(expected);
      for (const { text, leftMm, rightMm } of words(1)) {
        expect(leftMm, text).toBeGreaterThan(24.5);
        expect(rightMm, text).toBeLessThan((size === 'A4' ? 210 : 215.9) - 19);
      }
    });
  }
});

it('carries no meaning by colour: in black and white nothing is paler than print can show', async () => {
  const { bytes } = await print(sampleForms());
  const { grey } = picturePage(bytes, 1, 100);
  const levels = new Set(grey.filter((value) => value < 245));
  expect(Math.min(...levels)).toBeLessThan(40);
  // The palest line is 60 % grey; edges of letters are smoothed between it and white.
  const dark = grey.filter((value) => value < 160).length;
  const pale = grey.filter((value) => value >= 160 && value < 245).length;
  expect(dark).toBeGreaterThan(pale);
});

it('leaves no window behind, also after a failed print', async () => {
  const paper = sampleLetter({ form: 'plain' });
  await expect(printer.printPaper({ ...paper, blocks: [{ kind: 'nonsense' } as never] })).rejects.toThrow();
  await print(paper);
  expect(await printer.countWindows()).toBe(0);
});
