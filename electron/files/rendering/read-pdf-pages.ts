import { Refusal } from '../../../shared/core/errors.ts';

/** A PDF just printed by Chromium, whose objects lie in it uncompressed one after the other. */
type PdfText = { readonly text: string; readonly objectAt: ReadonlyMap<number, number> };

export type PrintedPages = {
  readonly count: number;
  /**
   * The page, counted from 1, of each named place: the ids of elements that a link in the document leads to. Refuses
   * with `print-failed` where one isn't there.
   */
  readonly find: (names: readonly string[]) => ReadonlyMap<string, number>;
};

/** The pages of a PDF as Chromium prints it. */
export function readPdfPages(bytes: Uint8Array): PrintedPages {
  const pdf = readText(bytes);
  const pages = new Map(listPages(pdf).map((id, index) => [id, index + 1]));
  return {
    count: pages.size,
    find: (names) => {
      const places = readPlaces(pdf);
      return new Map(
        names.map((name) => {
          const page = pages.get(places.get(name) ?? -1);
          if (page === undefined) throw new Refusal('print-failed', 'a heading is not found in the print', { name });
          return [name, page];
        }),
      );
    },
  };
}

function readText(bytes: Uint8Array): PdfText {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return { text, objectAt: readOffsets(text) };
}

/** The table of offsets at the end: twenty bytes an object, numbered from the first of the one section. */
function readOffsets(text: string): ReadonlyMap<number, number> {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
  const [head = '', first = '', count = ''] = /^xref\s+(\d+) (\d+)\s*\n/.exec(text.slice(start, start + 64)) ?? [];
  const offsets = new Map<number, number>();
  for (let index = 0; index < Number(count); index++) {
    const entry = text.slice(start + head.length + index * 20, start + head.length + index * 20 + 20);
    if (entry[17] === 'n') offsets.set(Number(first) + index, Number(entry.slice(0, 10)));
  }
  return offsets;
}

/** The dictionary of an object, without the stream behind it. */
function readObject({ text, objectAt }: PdfText, id: number): string {
  const start = objectAt.get(id);
  if (start === undefined) throw new Refusal('print-failed', 'the print is not laid out as expected', { object: id });
  const end = text.indexOf('endobj', start);
  const stream = text.indexOf('>> stream', start);
  return text.slice(start, stream === -1 ? end : Math.min(end, stream));
}

function listPages(pdf: PdfText): number[] {
  const catalog = readCatalog(pdf);
  return pagesBelow(pdf, reference(catalog, 'Pages'));
}

function pagesBelow(pdf: PdfText, id: number): number[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(readObject(pdf, id))?.[1];
  if (kids === undefined) return [id];
  return Array.from(kids.matchAll(/(\d+) 0 R/g), ([, kid]) => pagesBelow(pdf, Number(kid))).flat();
}

function readPlaces(pdf: PdfText): ReadonlyMap<string, number> {
  const places = readObject(pdf, reference(readCatalog(pdf), 'Dests'));
  return new Map(
    Array.from(places.matchAll(/\/([^\s/[\]<>()]+) \[(\d+) 0 R \/XYZ/g), ([, name = '', page]) => [name, Number(page)]),
  );
}

function readCatalog(pdf: PdfText): string {
  const root = /\/Root (\d+) 0 R/.exec(pdf.text.slice(pdf.text.lastIndexOf('trailer')))?.[1];
  return readObject(pdf, Number(root));
}

function reference(dictionary: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? Number.NaN);
}
