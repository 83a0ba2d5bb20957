import type { FileReport } from '../../../shared/contract/import-calls.ts';

export type LeftOutRow = FileReport['leftOut'][number];

/** A reason and, behind its colon, what it is about. */
export function splitWhy(why: string): { readonly reason: string; readonly detail: string } {
  const at = why.indexOf(': ');
  return at < 0 ? { reason: why, detail: '' } : { reason: why.slice(0, at), detail: why.slice(at + 2) };
}

/** Rows by outcome and reason, the largest group first. */
export function groupRows(rows: readonly LeftOutRow[]): readonly (readonly LeftOutRow[])[] {
  const groups = new Map<string, LeftOutRow[]>();
  for (const row of rows) {
    const key = `${row.outcome} ${splitWhy(row.why).reason}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
}

/** Rows that hold the words in a cell or in their reason, or have that line number. */
export function searchRows(rows: readonly LeftOutRow[], sought: string): readonly LeftOutRow[] {
  const words = sought
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter(({ row, why, cells }) => {
    const text = `${row} ${why} ${cells.join(' ')}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
