import type { CalendarDate } from '../../../shared/core/dates.ts';

const byteText = 'latin1';
// Names of elements in the structure tree. A title that looks like one stands behind another key.
const nodeName = /\((node\d{8,})\)(?<!\/(?:Title|Alt|ActualText|E|Lang|T|URI) ?\(node\d{8,}\))/g;
const nameLimits = /\/Limits \[\(node\d{8,}\) \(node\d{8,}\)\]/;
const elementName = /\/ID \((node\d{8,})\)/g;
/**
 * Makes the same print the same bytes: the paper's date in place of the clock's, nothing of the machine, and the
 * elements of the structure tree named in their order, though Chromium names them as it happens to meet them. Lengths
 * stay, so the table of offsets at the end stays true.
 */
export function normalisePdf(bytes: Uint8Array, datedOn: CalendarDate): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(byteText);
  const clock = `${datedOn.replaceAll('-', '')}000000+00'00'`;
  let settled = nameInOrder(text);
  settled = replaceValue(settled, '/CreationDate (D:', clock);
  settled = replaceValue(settled, '/ModDate (D:', clock);
  settled = replaceValue(settled, '/Creator (', '');
  return Buffer.from(settled, byteText);
}

/** What stands behind `start` up to the closing bracket becomes `value` and blanks, as long as it was. */
function replaceValue(text: string, start: string, value: string): string {
  const at = text.indexOf(start);
  if (at === -1) return text;
  const from = at + start.length;
  let to = from;
  while (to < text.length && text[to] !== ')') to += text[to] === '\\' ? 2 : 1;
  return text.slice(0, from) + value.padEnd(to - from) + text.slice(to);
}

/** The list of names is sorted, as the format wants it; Chromium writes one list however long the document is. */
function nameInOrder(text: string): string {
  const found = new Set(Array.from(text.matchAll(elementName), ([, name = '']) => name));
  if (found.size === 0) return text;
  const names = new Map(
    [...found].map((name, index) => [name, `node${String(index + 1).padStart(name.length - 4, '0')}`]),
  );
  const renamed = text.replaceAll(nodeName, (_, name: string) => `(${names.get(name) ?? name})`);
  const sorted = [...names.values()].sort();
  return sortList(renamed).replace(nameLimits, `/Limits [(${sorted[0]}) (${sorted.at(-1)})]`);
}

function sortList(text: string): string {
  const start = text.indexOf('/Names [(node');
  const end = text.indexOf(']', start);
  if (start === -1) return text;
  const entries = text.slice(start, end).match(/\(node\d+\) \d+ 0 R/g) ?? [];
  return `${text.slice(0, start)}/Names [${entries.sort().join(' ')}${text.slice(end)}`;
}
