import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../shared/core/money.ts';
import { buildStatement } from '../../shared/letters/build-statement.ts';
import type { LetterFacts } from '../../shared/letters/letter-facts.ts';
import { launchPaperPrinter, type PaperPrinterApp } from '../helpers/paper/launch-paper-printer.ts';
import { noisePicture } from '../helpers/paper/noise-picture.ts';
import { readWithPoppler } from '../helpers/paper/poppler.ts';
import { readWithPdfJs } from '../helpers/paper/read-with-pdf-js.ts';
import { facts, letterOf } from '../unit/letters/letter-builders.ts';

let printer: PaperPrinterApp;
beforeAll(async () => {
  printer = await launchPaperPrinter();
});
afterAll(() => printer.close());

const open = {
  number: 'R-1',
  issuedOn: facts.datedOn,
  dueOn: null,
  amountMinor: 123_456,
  openMinor: 123_456,
  currency: 'EUR' as CurrencyCode,
};

const german: Partial<LetterFacts> = {
  operator: {
    ...facts.operator,
    name: 'Winter IT-Service e.K.',
    address: ['Marktplatz 4', '83022 Rosenheim'],
    city: 'Rosenheim',
    country: 'DE',
    contact: ['+49 8031 000 900', 'robin@winter.example'],
    registration: ['Amtsgericht Traunstein HRA 12345, Inhaber Robin Winter'],
    tax: ['USt-IdNr. DE000000000'],
  },
  openInvoices: [open],
};

describe.each([
  ['German, form B', german, { country: 'DE', checksDone: 'yes' }],
  ['Italian', { openInvoices: [open] }, { checksDone: 'yes' }],
  ['American, on Letter', { size: 'Letter', locale: 'en-US' }, { country: 'US', checksDone: 'yes' }],
] as const)('the friendly letter, %s', (_name, given, answers) => {
  it('has one page with all it says, its signature and its enclosures', async () => {
    const letter = letterOf({ facts: given as Partial<LetterFacts>, answers });
    expect(letter.kind).toBe('ready');
    const { bytes, pages } = await printer.printPaper(letter.draft.preview);
    expect(pages).toBe(1);
    const { textOfPages, title, language, roles, outline } = await readWithPdfJs(bytes);
    const plain = (text: string) => text.replaceAll(/\s+/g, '');
    for (const { text = '' } of letter.draft.paragraphs) expect(plain(textOfPages[0] ?? '')).toContain(plain(text));
    expect(textOfPages[0]).toContain('Robin Winter');
    expect(textOfPages[0]).toContain('Enclosures');
    expect(title).toBe('Hotel Seeblick: Notice to end the agreement');
    expect(language).toMatch(/^en-/);
    expect(outline).toHaveLength(1);
    for (const role of ['H1', 'P']) expect(roles.get(role) ?? 0, role).toBeGreaterThan(0);
    readWithPoppler(bytes, ({ fonts, info }) => {
      expect(info()).toMatch(/Tagged: +yes/);
      for (const font of fonts()) expect(font).toMatchObject({ isEmbedded: true, hasUnicode: true });
    });
  });
});

const withThreeEnclosures = {
  country: 'DE',
  checksDone: 'yes',
  documents: 'enclosed',
  licences: 'list',
  money: 'statement',
};

it('has one page in the German form with three enclosures, a delivery note and a printed signature', async () => {
  const operator = { ...facts.operator, ...german.operator, signature: { ...noisePicture(1), heightMm: 15 } };
  const letter = letterOf({ facts: { ...german, operator }, answers: withThreeEnclosures });
  const { bytes, pages } = await printer.printPaper(letter.draft.preview);
  expect(pages).toBe(1);
  readWithPoppler(bytes, ({ words }) => {
    const find = (wanted: string) => words(1).find(({ text }) => text === wanted);
    const [closing, enclosures] = [find('regards'), find('Enclosures')];
    // Where DIN 5008 lets them stand: beside the closing, in the column of the reference lines.
    expect(enclosures?.leftMm).toBeCloseTo(125, 0);
    expect(Math.abs((enclosures?.topMm ?? 0) - (closing?.topMm ?? 0))).toBeLessThan(1);
    expect(words(1).every(({ rightMm }) => rightMm < 190.5)).toBe(true);
  });
});

it('takes two lines of text along where the signature begins a page, though the last paragraph is one short line', async () => {
  const sentence = 'The hotel has grown, and so has what it needs at night and at weekends. ';
  const texts = { P15: 'Nothing runs on by itself after that.', P16: 'All the best.', P17: '', P18: '', P19: '' };
  const onSecondPage: string[] = [];
  for (let count = 9; count < 25; count++) {
    const letter = letterOf({
      facts: german,
      answers: withThreeEnclosures,
      edits: { P6: sentence.repeat(count), ...texts },
    });
    const { bytes, pages } = await printer.printPaper(letter.draft.preview);
    expect(pages).toBeLessThan(3);
    if (pages === 2) onSecondPage.push((await readWithPdfJs(bytes)).textOfPages[1] ?? '');
  }
  expect(onSecondPage.length).toBeGreaterThan(2);
  for (const text of onSecondPage)
    expect(text).toMatch(/Nothing runs on by itself after that\.\s+All the best\.\s+Kind regards/);
});

it.each(Array.from({ length: 6 }, (_, index) => index + 27))(
  'shows the sum of %i open invoices below two of them at least',
  async (count) => {
    const openInvoices = Array.from({ length: count }, (_, index) => ({ ...open, number: `R-${index + 1}` }));
    const { bytes } = await printer.printPaper(buildStatement({ ...facts, openInvoices }));
    const { textOfPages } = await readWithPdfJs(bytes);
    const withSum = textOfPages.find((text) => text.includes('Total')) ?? '';
    expect(withSum.match(/R-\d+/g)?.length ?? 0).toBeGreaterThan(1);
  },
);

it('keeps every digit of the statement readable in a browser', async () => {
  const { bytes } = await printer.printPaper(buildStatement({ ...facts, openInvoices: [open] }));
  const { textOfPages } = await readWithPdfJs(bytes);
  expect(textOfPages[0]?.match(/€1,234\.56/g)).toHaveLength(3);
});
