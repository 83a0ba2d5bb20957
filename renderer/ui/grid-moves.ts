/** A cell of a grid that is edited like a spreadsheet. */
export type GridPlace = { readonly row: number; readonly col: number };
export type GridSize = { readonly rows: number; readonly cols: number };

/** A rectangle of cells, ends included. */
export type CellRange = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

const pageRows = 12;

/** Where a key leads; undefined for keys that lead nowhere. `isFar`: to the edge, as with Ctrl or Cmd. */
export function placeAfter(
  key: string,
  { row, col }: GridPlace,
  size: GridSize,
  isFar: boolean,
): GridPlace | undefined {
  const last = { row: size.rows - 1, col: size.cols - 1 };
  const steps: Readonly<Record<string, GridPlace>> = {
    ArrowDown: { row: isFar ? last.row : row + 1, col },
    ArrowUp: { row: isFar ? 0 : row - 1, col },
    ArrowRight: { row, col: isFar ? last.col : col + 1 },
    ArrowLeft: { row, col: isFar ? 0 : col - 1 },
    Home: { row: isFar ? 0 : row, col: 0 },
    End: { row: isFar ? last.row : row, col: last.col },
    PageDown: { row: row + pageRows, col },
    PageUp: { row: row - pageRows, col },
  };
  const step = steps[key];
  return step === undefined ? undefined : within(step, size);
}

/** The nearest cell that the grid has. */
export function within({ row, col }: GridPlace, { rows, cols }: GridSize): GridPlace {
  return { row: Math.max(0, Math.min(rows - 1, row)), col: Math.max(0, Math.min(cols - 1, col)) };
}

/** The cell that Tab leads to, row by row; undefined at either end. */
export function placeAfterTab({ row, col }: GridPlace, size: GridSize, isBack: boolean): GridPlace | undefined {
  const index = row * size.cols + col + (isBack ? -1 : 1);
  if (index < 0 || index >= size.rows * size.cols) return undefined;
  return { row: Math.floor(index / size.cols), col: index % size.cols };
}

/** The rectangle between two cells. */
export function rangeOf(from: GridPlace, at: GridPlace): CellRange {
  return {
    top: Math.min(from.row, at.row),
    bottom: Math.max(from.row, at.row),
    left: Math.min(from.col, at.col),
    right: Math.max(from.col, at.col),
  };
}
