import type { InventoryState } from './inventory-store.ts';

/** The section that is shown: the chosen one where this extent has it, else the first table. */
export function openSectionOf({ open, sections }: InventoryState): string | null {
  if (sections.some(({ number }) => number === open)) return open;
  return sections.find(({ kind }) => kind === 'records')?.number ?? null;
}

/** Whether nothing was written down for this client so far. */
export function isUntouched({ rows, sections, open }: InventoryState): boolean {
  const isSaid = sections.some(({ stated, number }) => stated !== null || (rows[number] ?? []).length > 0);
  return open === null && !isSaid;
}
