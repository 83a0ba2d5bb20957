import type { CalendarDate } from '../../../shared/core/dates.ts';

const byteText = 'latin1';
// Names of elements in the structure tree. A title that looks like one stands behind another key.
const nodeName = /\((node\d{8,})\)(?<!\/(?:Title|Alt|ActualText|E|Lang|T|URI) ?\(node\d{8,}\))/g;
const elementName = /\/ID \((node\d{8,})\)/g;
const nameList = /\/Names \[((?:\(node\d{8,}\) \d+ 0 R ?)+)\]/g;

/**
 * Makes the same print the same bytes: the paper's date in place of the clock's, nothing of the machine, and the
 * elements of the structure tree named in their order, though Chromium names them as it happens to meet them. Lengths
 * stay, so the table of offsets at the end stays true.
 */
export function normalisePdf(bytes: Uint8Array, datedOn: CalendarDate): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(byteText);
  const dated = nameInOrder(text).replaceAll(/\/(CreationDate|ModDate) \(D:[^)]*\)/g, (entry, key: string) =>
    fill(`/${key} (D:${datedOn.replaceAll('-', '')}000000+00'00'`, entry),
  );
  return Buffer.from(
    dated.replace(/\/Creator \((?:\\.|[^\\)])*\)/, (entry) => fill('/Creator (', entry)),
    byteText,
  );
}

/** `start`, then blanks, then the bracket, as long as the entry was. */
function fill(start: string, entry: string): string {
  return `${start}${' '.repeat(Math.max(0, entry.length - start.length - 1))})`;
}

/** The list of names is sorted, as the format wants it; Chromium writes one list however long the document is. */
function nameInOrder(text: string): string {
  const found = new Set(Array.from(text.matchAll(elementName), ([, name = '']) => name));
  const names = new Map(
    [...found].map((name, index) => [name, `node${String(index + 1).padStart(name.length - 4, '0')}`]),
  );
  const renamed = text.replaceAll(nodeName, (_, name: string) => `(${names.get(name) ?? name})`);
  const withLimits = renamed.replaceAll(nameList, (_, list: string) => `/Names [${sortEntries(list)}]`);
  const sorted = [...names.values()].sort();
  return withLimits.replaceAll(
    /\/Limits \[\(node\d{8,}\) \(node\d{8,}\)\]/g,
    `/Limits [(${sorted[0]}) (${sorted.at(-1)})]`,
  );
}

function sortEntries(list: string): string {
  return (list.match(/\(node\d+\) \d+ 0 R/g) ?? []).sort().join(' ');
}
