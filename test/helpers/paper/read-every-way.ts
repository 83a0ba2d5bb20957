import { inflateSync } from 'node:zlib';
import { readWithPoppler } from './poppler.ts';
import { type OutlineNode, readWithPdfJs } from './read-with-pdf-js.ts';

/** What a PDF says, by the place where a reader finds it. Text is without blanks: a line may end inside a word. */
export type PdfPlaces = Readonly<Record<PdfPlace, string>>;
export const pdfPlaces = ['poppler', 'pdf.js', 'outline', 'info', 'xmp', 'structure', 'bytes', 'streams'] as const;
export type PdfPlace = (typeof pdfPlaces)[number];

/** Reads a PDF in every way in which something in it can be found. */
export async function readEveryWay(bytes: Uint8Array): Promise<PdfPlaces> {
  const { textOfPages, outline, title, allInfo, xmp } = await readWithPdfJs(bytes);
  return readWithPoppler(bytes, ({ text, info, structure, metadata }) => ({
    poppler: withoutBlanks(text()),
    'pdf.js': withoutBlanks(textOfPages.join('')),
    outline: withoutBlanks(titlesOf(outline).join('')),
    info: withoutBlanks(`${title}${allInfo}${info()}`),
    xmp: withoutBlanks(`${xmp}${metadata()}`),
    structure: withoutBlanks(structure()),
    bytes: Buffer.from(bytes).toString('latin1'),
    streams: unpackStreams(bytes),
  }));
}

export function withoutBlanks(text: string): string {
  return text.replaceAll(/[\s\u00AD]/g, '');
}

function titlesOf(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

/** Whatever lies packed in the file. */
function unpackStreams(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const parts: string[] = [];
  for (const { index, 0: start } of text.matchAll(/\/FlateDecode[\s\S]{0,200}?>>\s*stream\r?\n/g)) {
    const from = index + start.length;
    const packed = Buffer.from(text.slice(from, text.indexOf('endstream', from)), 'latin1');
    try {
      parts.push(inflateSync(packed).toString('latin1'));
    } catch {
      parts.push('');
    }
  }
  return parts.join('\n');
}
