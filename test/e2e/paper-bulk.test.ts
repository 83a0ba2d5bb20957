import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClientBlock } from '../../shared/paper/blocks.ts';
import type { Paper } from '../../shared/paper/paper-document.ts';
import { launchPaperPrinter, type PaperPrinterApp } from '../helpers/paper/launch-paper-printer.ts';
import { noisePicture } from '../helpers/paper/noise-picture.ts';
import { readWithPoppler } from '../helpers/paper/poppler.ts';
import { readWithPdfJs } from '../helpers/paper/read-with-pdf-js.ts';
import { sampleLetter } from '../helpers/paper/sample-papers.ts';

let printer: PaperPrinterApp;
beforeAll(async () => {
  printer = await launchPaperPrinter();
});
afterAll(() => printer.close());

const letters = (count: number): Paper[] =>
  Array.from({ length: count }, (_, index) => sampleLetter({ form: 'plain', number: index + 1 }));

/** Twice each, so that one follows its like and one follows another in either lane. */
function unlikeLetters(): Paper[] {
  const changed = (number: number, change: (block: ClientBlock) => ClientBlock): Paper => {
    const letter = sampleLetter({ form: 'plain', number });
    return { ...letter, blocks: letter.blocks.map(change) };
  };
  const withPicture = (number: number) =>
    changed(number, (block) =>
      block.kind === 'letter-head'
        ? { ...block, letterhead: { ...block.letterhead, logo: noisePicture(number) } }
        : block,
    );
  const withLetters = (number: number) =>
    changed(number, (block) => (block.kind === 'subject' ? { ...block, text: `Zażółć gęślą no. ${number}` } : block));
  return [1, 2, 3, 4].flatMap((number) => [
    sampleLetter({ form: 'plain', number }),
    withPicture(number),
    withPicture(number + 10),
    withLetters(number),
    withLetters(number + 10),
    sampleLetter({ form: 'din-5008-b', number }),
    sampleLetter({ form: 'plain', number, size: 'Letter', isDraft: true, foot: { center: 'Copy' } }),
    sampleLetter({ form: 'plain', number, size: 'Letter' }),
  ]);
}

it('prints many letters into one file: one page each, tagged, each in the outline', async () => {
  const { bytes, pages } = await printer.printTogether(letters(60), 'Letters of 12 March 2026');
  const { title, outline, textOfPages } = await readWithPdfJs(bytes);
  expect([pages, title]).toEqual([60, 'Letters of 12 March 2026']);
  expect(outline).toHaveLength(60);
  for (const [index, text] of textOfPages.entries()) {
    expect(text).toContain(`End of agreement no. ${index + 1}`);
    expect(text).not.toMatch(/Page \d/);
  }
  readWithPoppler(bytes, ({ info }) => expect(info()).toMatch(/Tagged: +yes/));
});

it('prints many letters into a file each, the same as each alone, across renewed windows', async () => {
  const papers = letters(30);
  const printed = await printer.printEach(papers);
  expect(printed.map(({ pages }) => pages)).toEqual(papers.map(() => 1));
  for (const index of [0, 1, 24, 25, 29]) {
    const alone = await printer.printPaper(papers[index] ?? papers[0]!);
    expect(printed[index]?.bytes.equals(alone.bytes), `letter ${index + 1}`).toBe(true);
  }
  expect(await printer.countWindows()).toBe(0);
});

it('prints papers of all kinds in turn as each alone: other pictures, letters, sheets, margins and languages', async () => {
  const papers = unlikeLetters();
  const printed = await printer.printEach(papers);
  for (const [index, paper] of papers.entries()) {
    const alone = await printer.printPaper(paper);
    expect(printed[index]?.bytes.equals(alone.bytes), `paper ${index + 1}`).toBe(true);
  }
});

it('stops all lanes and leaves no window behind where one of many letters fails', async () => {
  const papers = letters(60);
  const broken = { ...papers[30]!, blocks: [{ kind: 'nonsense' } as never] };
  await expect(printer.printEach([...papers.slice(0, 30), broken, ...papers.slice(31)])).rejects.toThrow('nonsense');
  expect(await printer.countWindows()).toBe(0);
});
