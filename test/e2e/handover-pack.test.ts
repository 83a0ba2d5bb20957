import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildHandoverPack, type HandoverPack } from '../../shared/handover/build-handover-pack.ts';
import type { PackInput } from '../../shared/handover/pack-input.ts';
import type { HandoverProfile } from '../../shared/handover/sections.ts';
import type { PaperSize } from '../../shared/paper/paper-document.ts';
import {
  manyDevices,
  threeComputersAnswers,
  threeComputersFacts,
  threeComputersInventory,
} from '../helpers/handover/three-computers.ts';
import { launchPaperPrinter, type PaperPrinterApp, type Printed } from '../helpers/paper/launch-paper-printer.ts';
import { readWithPoppler } from '../helpers/paper/poppler.ts';
import { type OutlineNode, readWithPdfJs } from '../helpers/paper/read-with-pdf-js.ts';

let printer: PaperPrinterApp;
beforeAll(async () => {
  printer = await launchPaperPrinter();
});
afterAll(() => printer.close());

const fileSum = 'c0ffee'.padEnd(64, '0123456789abcdef');

function build(profile: HandoverProfile, size: PaperSize, more: Partial<PackInput> = {}): HandoverPack {
  const input: PackInput = {
    profile,
    facts: threeComputersFacts(size),
    inventory: threeComputersInventory,
    answers: threeComputersAnswers,
    ...more,
  };
  return buildHandoverPack({ ...input, fileSums: new Map([['03 Contacts', fileSum]]) });
}

const print = (pack: HandoverPack): Promise<Printed> => printer.printPaper(pack.paper);

/** Sheet and margins in mm that no word may leave. */
const sheets = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } } as const;

describe.each(['A4', 'Letter'] as const)('the smallest pack on %s', (size) => {
  it('has two pages for a client of three computers, with every part and place to sign', async () => {
    const pack = build('micro', size);
    const { bytes, pages } = await print(pack);
    expect(pages).toBe(2);
    const { textOfPages } = await readWithPdfJs(bytes);
    const text = textOfPages.join('\n');
    for (const { section } of pack.states.slice(1)) expect(text).toContain(section.title);
    for (const fact of ['Kassenwerk', 'ns1.namenshaus.example', 'unknown, ask Jonas Mayr', 'Nordlicht IT']) {
      expect(text.replaceAll('\n', ' '), fact).toContain(fact);
    }
    expect(text.match(/Signature/g)).toHaveLength(3);
  });

  it('stays on two pages where nothing is recorded, and says what is missing', async () => {
    const { bytes, pages } = await print(build('micro', size, { inventory: { records: {}, stated: {} }, answers: {} }));
    expect(pages).toBe(2);
    const { textOfPages } = await readWithPdfJs(bytes);
    expect(textOfPages.join(' ').replaceAll('\n', ' ')).toMatch(/Unknown: Tenant, Domains, .*Ask Winter IT/);
  });

  it('has no word outside the sheet or under another', async () => {
    const { bytes, pages } = await print(build('micro', size));
    readWithPoppler(bytes, ({ words }) => {
      for (let page = 1; page <= pages; page++) {
        for (const { text, leftMm, rightMm, topMm, bottomMm } of words(page)) {
          expect(leftMm, text).toBeGreaterThan(19.5);
          expect(rightMm, text).toBeLessThan(sheets[size].width - 13);
          expect(topMm, text).toBeGreaterThan(10);
          expect(bottomMm, text).toBeLessThan(sheets[size].height - 5);
        }
      }
    });
  });
});

describe('a pack of the next size', () => {
  let pack: HandoverPack;
  let printed: Printed;
  beforeAll(async () => {
    pack = build('mini', 'A4');
    printed = await print(pack);
  });

  it('begins with a letter on the own paper of the operator, of one page', async () => {
    const { textOfPages } = await readWithPdfJs(printed.bytes);
    const [letter = '', second = ''] = textOfPages;
    for (const line of ['Winter IT', 'Via Roma 8', 'Backstube Morgenrot KG', 'Hauptplatz 3', 'Dear Lena Mayr,']) {
      expect(letter).toContain(line);
    }
    expect(letter).toContain('ends for operation and protection, from 30 September 2026, 18:00');
    expect(letter).toContain('VAT IT00000000001');
    expect(letter).not.toContain('Index');
    expect(second).toContain('Index');
  });

  it('lists each part with status, first page and number of pages, as they are', async () => {
    const { textOfPages } = await readWithPdfJs(printed.bytes);
    const index = textOfPages[1] ?? '';
    const starts = pack.states.slice(1).map(({ section }) => {
      const head = new RegExp(`^${section.number} *${section.title}`);
      return textOfPages.findIndex((text) => head.test(text.trimStart())) + 1;
    });
    for (const [place, { section, status }] of pack.states.slice(1).entries()) {
      const first = starts[place] ?? 0;
      const count = (starts[place + 1] ?? textOfPages.length + 1) - first;
      const line = new RegExp(`${section.title}\\s+${status}\\s+${count} pages?\\s+${first}\\s`);
      expect(index, section.number).toMatch(line);
    }
  });

  it('prints the checksum of each file beside it', async () => {
    const { textOfPages } = await readWithPdfJs(printed.bytes);
    expect(textOfPages[2]?.replaceAll(/\s/g, '')).toContain(fileSum);
  });

  it('has title, language, outline, tags and its own fonts', async () => {
    const { title, language, outline, roles } = await readWithPdfJs(printed.bytes);
    expect([title, language]).toEqual(['Backstube Morgenrot: Handover pack', 'en-GB']);
    const titles = (nodes: readonly OutlineNode[]): string[] =>
      nodes.flatMap((node) => [node.title, ...titles(node.items)]);
    for (const { section } of pack.states.slice(1)) {
      expect(titles(outline)).toContain(`${section.number} ${section.title}`);
    }
    for (const role of ['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Link']) {
      expect(roles.get(role) ?? 0, role).toBeGreaterThan(0);
    }
    readWithPoppler(printed.bytes, ({ fonts, info }) => {
      expect(info()).toMatch(/Tagged: +yes/);
      for (const font of fonts()) expect(font).toMatchObject({ isEmbedded: true, hasUnicode: true });
    });
  });

  it('is the same bytes when printed again', async () => {
    expect((await print(build('mini', 'A4'))).bytes.equals(printed.bytes)).toBe(true);
  });
});

describe.each(['A4', 'Letter'] as const)('a pack of the next size on %s', (size) => {
  it('has its index on one page, and open points above the place to sign', async () => {
    const pack = build('mini', size);
    const { textOfPages } = await readWithPdfJs((await print(pack)).bytes);
    for (const { section } of pack.states.slice(1)) expect(textOfPages[1]).toContain(section.title);
    const signed = textOfPages.find((text) => text.includes('For the new provider')) ?? '';
    expect(signed).toContain('What is open');
    expect(signed).toContain('For the client');
  });
});

describe.each(['A4', 'Letter'] as const)('three hundred devices on %s', (size) => {
  it('repeat the head on each page, keep the lines of a device together and cut no word', async () => {
    const inventory = { ...threeComputersInventory, records: { '06': manyDevices(300) } };
    const { bytes, pages } = await print(build('mini', size, { inventory }));
    const { textOfPages } = await readWithPdfJs(bytes);
    const listing = textOfPages.filter((text) => /DEV-\d{3}/.test(text) && /^06/.test(text.trimStart()));
    expect(listing.length).toBeGreaterThan(5);
    for (const text of listing) expect(text).toMatch(/Make and model/);
    for (let device = 1; device <= 300; device++) {
      const name = String(device).padStart(3, '0');
      const page = listing.find((text) => text.includes(`DEV-${name}`));
      expect(page?.replaceAll(/\s/g, ''), name).toContain(`end-of-${name}`);
    }
    readWithPoppler(bytes, ({ words }) => {
      for (let page = 1; page <= pages; page++) {
        for (const { text, rightMm } of words(page)) expect(rightMm, text).toBeLessThan(sheets[size].width - 18);
      }
    });
  });
});
