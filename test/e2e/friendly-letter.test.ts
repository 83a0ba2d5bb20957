import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../shared/core/money.ts';
import { buildStatement } from '../../shared/letters/build-statement.ts';
import type { LetterFacts } from '../../shared/letters/letter-facts.ts';
import { launchPaperPrinter, type PaperPrinterApp } from '../helpers/paper/launch-paper-printer.ts';
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

it('keeps every digit of the statement readable in a browser', async () => {
  const { bytes } = await printer.printPaper(buildStatement({ ...facts, openInvoices: [open] }));
  const { textOfPages } = await readWithPdfJs(bytes);
  expect(textOfPages[0]?.match(/€1,234\.56/g)).toHaveLength(3);
});
