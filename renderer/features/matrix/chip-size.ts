import type { MatrixChip, MatrixLayout } from '../../../shared/scorecard/matrix-layout.ts';

export type Density = 'roomy' | 'dense';

/** In px. */
export type ChipSize = { readonly width: number; readonly height: number };

/** How chips are packed, one way for the whole matrix so that sizes stay comparable. */
export type Packing = {
  readonly density: Density;
  /** Chips of one cell that still leave the matrix on one page. */
  readonly mostPerCell: number;
};

const roomy: Packing = { density: 'roomy', mostPerCell: 6 };
const dense: Packing = { density: 'dense', mostPerCell: 15 };
const crowded: Packing = { density: 'dense', mostPerCell: 8 };
const roomyClients = 24;
const denseClients = 120;

/** px of the smallest and of the largest chip; a cell of the smallest window is 220 px wide inside. */
const bounds: Readonly<Record<Density, { readonly least: ChipSize; readonly most: ChipSize }>> = {
  roomy: { least: { width: 128, height: 22 }, most: { width: 208, height: 32 } },
  dense: { least: { width: 90, height: 19 }, most: { width: 110, height: 25 } },
};

/** How close the chips stand, by how many there are. */
export function choosePacking(layout: MatrixLayout): Packing {
  const cells = layout.rows.flat();
  const count = cells.reduce((sum, cell) => sum + cell.chips.length, 0);
  if (count > denseClients) return crowded;
  const isRoomy = count <= roomyClients && cells.every((cell) => cell.chips.length <= roomy.mostPerCell);
  return isRoomy ? roomy : dense;
}

/** Both grow with the root of the area, between the least that holds a name and the most; `share` of the widest. */
export function sizeChip({ area }: Pick<MatrixChip, 'area'>, density: Density): ChipSize & { readonly share: number } {
  const { least, most } = bounds[density];
  const share = Math.sqrt(Math.min(Math.max(area, 0), 1));
  const width = Math.round(least.width + (most.width - least.width) * share);
  return {
    width,
    share: width / most.width,
    height: Math.round(least.height + (most.height - least.height) * share),
  };
}

export type ShownChips = { readonly shown: readonly MatrixChip[]; readonly hiddenCount: number };

/** The largest chips of a cell as far as there is room; the rest is one number that opens the list. */
export function limitChips(chips: readonly MatrixChip[], { mostPerCell }: Packing): ShownChips {
  if (chips.length <= mostPerCell) return { shown: chips, hiddenCount: 0 };
  return { shown: chips.slice(0, mostPerCell - 1), hiddenCount: chips.length - (mostPerCell - 1) };
}
