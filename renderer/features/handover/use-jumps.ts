import { useState } from 'react';
import { useInventory } from './inventory-context.ts';
import type { Jump } from './section-grid.tsx';

/** A block of cells from a spreadsheet, on its way into the section. */
export type PastedBlock = {
  readonly rows: readonly (readonly string[])[];
  /** The cell it was pasted into; null: into the section as a whole. */
  readonly from: { readonly row: number; readonly col: number } | null;
};

export type Panel = 'produce' | 'paste' | null;

export type Jumps = {
  readonly panel: Panel;
  readonly setPanel: (panel: Panel) => void;
  readonly target: Jump | null;
  readonly jump: (section: string, target: Jump | null) => void;
  readonly block: PastedBlock | null;
  readonly setBlock: (block: PastedBlock | null) => void;
};

/** Where the page sends the user, and what is open beside or over the table. */
export function useJumps(): Jumps {
  const { store } = useInventory();
  const [target, setTarget] = useState<Jump | null>(null);
  const [panel, setPanel] = useState<Panel>(null);
  const [block, setBlock] = useState<PastedBlock | null>(null);
  const jump = (section: string, to: Jump | null) => {
    setBlock(null);
    store.choose(section);
    setTarget(to);
  };
  return { panel, setPanel, target, jump, block, setBlock };
}
