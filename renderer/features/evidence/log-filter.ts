import type { EvidenceEntry } from '../../../shared/contract/evidence-calls.ts';

export type LogFilter = { readonly kind: EvidenceEntry['kind'] | null; readonly query: string };

/** Whether an entry is of that kind and has the words in client, text, invoice or names of files, in any order. */
export function matchesFilter(entry: EvidenceEntry, { kind, query }: LogFilter): boolean {
  if (kind !== null && entry.kind !== kind) return false;
  const invoice = 'invoiceNumber' in entry ? (entry.invoiceNumber ?? '') : '';
  const text = [entry.clientName, entry.text, invoice, ...entry.files.map(({ fileName }) => fileName)]
    .join(' ')
    .toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
