import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPaperPrinter, type PaperPrinterApp } from '../helpers/paper/launch-paper-printer.ts';
import { picturePage, readWithPoppler, type Word } from '../helpers/paper/poppler.ts';
import { letterhead, sampleLetter, signatureImage } from '../helpers/paper/sample-papers.ts';

let printer: PaperPrinterApp;
beforeAll(async () => {
  printer = await launchPaperPrinter();
});
afterAll(() => printer.close());

describe('a German letter, form B of DIN 5008', () => {
  let bytes: Buffer;
  let words: readonly Word[];
  beforeAll(async () => {
    const printed = await printer.printPaper(sampleLetter({ form: 'din-5008-b' }));
    expect(printed.pages).toBe(1);
    bytes = printed.bytes;
    words = readWithPoppler(bytes, (poppler) => poppler.words(1));
  });

  /** The nth word of this text, from the top of the page. */
  const word = (text: string, nth = 0): Word => {
    const found = words.filter((candidate) => candidate.text === text)[nth];
    if (found === undefined) throw new Error(`not on the page: ${text}`);
    return found;
  };
  const middle = ({ topMm, bottomMm }: Word) => (topMm + bottomMm) / 2;

  it('has its return line in the first 5 mm of the address field, 45 mm from the top', () => {
    const sender = word('Winter', 1);
    expect(middle(sender)).toBeGreaterThan(45);
    expect(middle(sender)).toBeLessThan(50);
    expect(sender.leftMm).toBeCloseTo(25, 0);
  });

  it('has notes and address inside the window of the envelope: 20 to 105 mm, 45 to 90 mm', () => {
    for (const text of ['Einwurf-Einschreiben', 'GmbH', 'Anna', 'Seestraße', '83209', 'Chiemsee']) {
      const { leftMm, rightMm, topMm, bottomMm } = word(text);
      expect(leftMm, text).toBeGreaterThanOrEqual(24.9);
      expect(rightMm, text).toBeLessThanOrEqual(105);
      expect(topMm, text).toBeGreaterThanOrEqual(50);
      expect(bottomMm, text).toBeLessThanOrEqual(90);
    }
  });

  it('begins the address itself 17.7 mm below the top of the field, and nowhere but at 25 mm', () => {
    const first = word('GmbH');
    expect(middle(first)).toBeCloseTo(62.7 + 4.5 / 2, 0);
    for (const text of ['Frau', 'Seestraße', '83209']) expect(Math.abs(word(text).leftMm - 25)).toBeLessThan(0.5);
  });

  it('has its block of information from 125 mm, 50 mm from the top, at most 75 mm wide', () => {
    const label = word('Unser');
    expect(Math.abs(label.leftMm - 125)).toBeLessThan(0.5);
    expect(label.topMm).toBeGreaterThanOrEqual(50);
    expect(label.topMm).toBeLessThan(51.5);
    expect(word('robin@winter.example', 1).rightMm).toBeLessThanOrEqual(200);
  });

  it('sets text from 25 mm, with the subject two blank lines below the address field', () => {
    const subject = word('Kündigung');
    expect(Math.abs(subject.leftMm - 25)).toBeLessThan(0.5);
    expect(subject.topMm).toBeGreaterThan(90 + 8.4);
    expect(subject.topMm).toBeLessThan(90 + 8.46 + 1.5);
    const salutation = word('Sehr');
    // One line of 14 pt, then two blank lines of 4.23 mm.
    expect(middle(salutation) - middle(subject)).toBeCloseTo(8.46 + 14 * (25.4 / 72), 0);
  });

  it('has folding marks at 105 and 210 mm and a hole mark at 148.5 mm, at the left edge', () => {
    const dpi = 254; // 10 pixels a mm
    const { width, grey } = picturePage(bytes, 1, dpi);
    const inkedRows: number[] = [];
    for (let row = 0; row < grey.length / width; row++) {
      const edge = grey.subarray(row * width + 60, row * width + 80);
      if (edge.every((value) => value < 200)) inkedRows.push(row / 10);
    }
    const marks = inkedRows.filter((mm, index) => index === 0 || mm - (inkedRows[index - 1] ?? 0) > 1);
    expect(marks).toHaveLength(3);
    for (const [index, expected] of [105, 148.5, 210].entries()) {
      expect(Math.abs((marks[index] ?? 0) - expected), `mark ${index}`).toBeLessThan(0.3);
    }
  });

  it('has the lines of register and tax at the foot', () => {
    expect(word('Amtsgericht').topMm).toBeGreaterThan(270);
    expect(word('DE123456789').bottomMm).toBeLessThan(295);
  });
});

it('shows long names and addresses whole in the window of the envelope', async () => {
  const letter = sampleLetter({ form: 'din-5008-b' });
  const recipient = [
    'Gesellschaft für Softwareentwicklung, Beratung und Verwaltung außergewöhnlicher Vermögen mbH & Co. KG',
    'Frau Maximiliana-Alexandra Hohenlohe-Schillingsfürst',
    'Gewerbepark am alten Güterbahnhof, Gebäude 14, Aufgang C',
    '83209 Prien am Chiemsee',
  ];
  const blocks = letter.blocks.map((block) => (block.kind === 'letter-head' ? { ...block, recipient } : block));
  const { bytes } = await printer.printPaper({ ...letter, blocks });
  const words = readWithPoppler(bytes, (poppler) => poppler.words(1));
  const inWindow = words.filter(({ leftMm, topMm, rightMm, bottomMm }) => {
    return leftMm >= 24.9 && rightMm <= 105 && topMm >= 50 && bottomMm <= 90;
  });
  const shown = inWindow.map(({ text }) => text).join('');
  for (const line of recipient) expect(shown).toContain(line.replaceAll(' ', ''));
});

it('puts sender above, recipient below and reference lines beside in a plain letter', async () => {
  const { bytes, pages } = await printer.printPaper(sampleLetter({ form: 'plain', size: 'Letter' }));
  const words = readWithPoppler(bytes, (poppler) => poppler.words(1));
  const top = (text: string) => words.find((candidate) => candidate.text === text)?.topMm ?? Number.NaN;
  expect(pages).toBe(1);
  expect(top('Winter')).toBeLessThan(top('GmbH'));
  expect(top('GmbH')).toBeLessThan(top('End'));
  expect(top('reference')).toBeLessThan(top('End'));
});

it('holds a tall logo and many lines of a sender above the address, and cuts none', async () => {
  const head = {
    ...letterhead,
    address: ['Haus der Technik', 'Aufgang C', 'Lindenweg 4', '83022 Rosenheim', 'Deutschland'],
    contact: ['08031 555 0130', '0170 555 0131', 'robin@winter.example', 'www.winter.example', 'Notdienst 0170'],
    logo: { ...signatureImage, widthMm: 40, heightMm: 55, description: 'Logo' },
  };
  const letter = sampleLetter({ form: 'din-5008-b' });
  const blocks = letter.blocks.map((block) => (block.kind === 'letter-head' ? { ...block, letterhead: head } : block));
  const { bytes } = await printer.printPaper({ ...letter, blocks });
  const words = readWithPoppler(bytes, (poppler) => poppler.words(1));
  for (const text of ['Haus', 'Aufgang', 'Deutschland', 'Notdienst', 'www.winter.example']) {
    const lowest = words.find((candidate) => candidate.text === text)?.bottomMm ?? Number.NaN;
    expect(lowest, text).toBeLessThan(45);
  }
});

it('prints names of Greece, Ukraine and Vietnam in its own font, each letter as it is', async () => {
  const names = ['Αθηνά Παπαδοπούλου', 'Тарас Шевченко', 'Nguyễn Thị Ánh', 'Michał Żółć'];
  const letter = sampleLetter({ form: 'plain' });
  const blocks = letter.blocks.map((block) => (block.kind === 'letter-head' ? { ...block, recipient: names } : block));
  const { bytes } = await printer.printPaper({ ...letter, blocks });
  readWithPoppler(bytes, ({ words, fonts }) => {
    const texts = words(1).map(({ text }) => text);
    for (const name of names) expect(texts).toEqual(expect.arrayContaining(name.split(' ')));
    for (const font of fonts()) expect(font).toMatchObject({ name: expect.stringMatching(/Inter/), isEmbedded: true });
  });
});

it('keeps every letter of an endless word, an accent apart and a name from right to left on the page', async () => {
  const word = 'Donaudampfschifffahrt'.repeat(10);
  const letter = sampleLetter({ form: 'plain' });
  const blocks = letter.blocks.map((block) =>
    block.kind === 'letter-head'
      ? { ...block, recipient: [word, 'Zoe\u0308 \u202EKo\u0308ster', 'עברית Anna', 'Haus\u00ADtür 5'] }
      : block,
  );
  const { bytes } = await printer.printPaper({ ...letter, blocks });
  readWithPoppler(bytes, ({ words }) => {
    const all = words(1);
    expect(all.map(({ text }) => text).join('')).toContain(word);
    for (const text of ['Zoë', 'Köster', 'Anna']) expect(all.map((one) => one.text)).toContain(text);
    for (const { rightMm, text } of all) expect(rightMm, text).toBeLessThan(190.5);
  });
});
