import { type ArchiveEntry, streamEntry } from '../read-archive.ts';
import { makeXmlReader, type XmlEvents } from '../read-xml.ts';
import type { UnpackBudget } from '../unpack-budget.ts';

/** Members of a workbook by their lower-case path, and what may be unpacked of them. */
export type WorkbookParts = { readonly entries: ReadonlyMap<string, ArchiveEntry>; readonly budget: UnpackBudget };

/** Reads one part; undefined where the workbook has none of that name. */
export function readPart({ entries, budget }: WorkbookParts, path: string, events: XmlEvents): true | undefined {
  const entry = entries.get(path.toLowerCase());
  if (entry === undefined) return undefined;
  const reader = makeXmlReader(events);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  streamEntry(entry, budget, (chunk) => {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8');
    reader.write(decoder.decode(chunk, { stream: true }));
  });
  reader.end();
  return true;
}

export const nothing = () => undefined;

/** Texts as workbooks keep what XML can't hold: `_x000D_` is a carriage return. */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
