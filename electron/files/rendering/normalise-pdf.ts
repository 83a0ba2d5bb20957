import type { CalendarDate } from '../../../shared/core/dates.ts';

const byteText = 'latin1';
// Names of elements in the structure tree; text of the document that looks like one stands behind another key.
const nodeId = /(?<!\/(?:Title|Alt|ActualText|E|Lang|T|S|URI) ?)\(node(\d{8,})\)/g;

/**
 * Makes the same print the same bytes: the paper's date in place of the clock's, nothing of the machine, and the
 * elements of the structure tree counted from 1 though Chromium counts on from print to print. Lengths stay, so the
 * table of offsets at the end stays true.
 */
export function normalisePdf(bytes: Uint8Array, datedOn: CalendarDate): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(byteText);
  const counted = countNodes(text);
  const dated = counted.replaceAll(/\/(CreationDate|ModDate) \(D:[^)]*\)/g, (entry, key: string) =>
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

/** Ids are as long as they were and stay in order: the tree lists them sorted. */
function countNodes(text: string): string {
  const ids = [...new Set(Array.from(text.matchAll(nodeId), ([, digits = '']) => digits))].sort();
  const newIds = new Map(ids.map((id, index) => [id, String(index + 1).padStart(id.length, '0')]));
  return text.replaceAll(nodeId, (_, digits: string) => `(node${newIds.get(digits) ?? digits})`);
}
