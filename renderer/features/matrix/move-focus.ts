/** Where a chip stands: row and column of its cell, and its place in the cell. */
export type ChipPlace = { readonly row: number; readonly column: number; readonly index: number };

export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

/** The direction of an arrow key; undefined for other keys. */
export function directionOfKey(key: string): Direction | undefined {
  return directions[key];
}

/**
 * The chip that an arrow leads to: up and down go through a cell and on to the next cell of the column that holds chips,
 * left and right to the next cell of the row that does; undefined at the rim.
 *
 * @param counts chips in each cell, by row and column
 */
export function findNextChip(
  counts: readonly (readonly number[])[],
  from: ChipPlace,
  direction: Direction,
): ChipPlace | undefined {
  const countAt = (row: number, column: number) => counts[row]?.[column] ?? 0;
  switch (direction) {
    case 'down':
      if (from.index + 1 < countAt(from.row, from.column)) return { ...from, index: from.index + 1 };
      return findInColumn(countAt, from, range(from.row + 1, counts.length), 'first');
    case 'up':
      if (from.index > 0) return { ...from, index: from.index - 1 };
      return findInColumn(countAt, from, range(0, from.row).reverse(), 'last');
    case 'right':
      return findInRow(countAt, from, range(from.column + 1, counts[from.row]?.length ?? 0));
    case 'left':
      return findInRow(countAt, from, range(0, from.column).reverse());
    case 'first':
      return listPlaces(counts)[0];
    case 'last':
      return listPlaces(counts).at(-1);
  }
}

type CountAt = (row: number, column: number) => number;

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}

/** The nearest row with chips, in the same column if it has some there, else in the column next to it. */
function findInColumn(
  countAt: CountAt,
  from: ChipPlace,
  rows: readonly number[],
  end: 'first' | 'last',
): ChipPlace | undefined {
  for (const distance of [0, 1, 2, 3]) {
    for (const row of rows) {
      for (const column of new Set([from.column + distance, from.column - distance])) {
        const count = countAt(row, column);
        if (count > 0) return { row, column, index: end === 'first' ? 0 : count - 1 };
      }
    }
  }
  return undefined;
}

function findInRow(countAt: CountAt, { row }: ChipPlace, columns: readonly number[]): ChipPlace | undefined {
  const column = columns.find((one) => countAt(row, one) > 0);
  return column === undefined ? undefined : { row, column, index: 0 };
}

/** Every chip in reading order. */
export function listPlaces(counts: readonly (readonly number[])[]): readonly ChipPlace[] {
  return counts.flatMap((cells, row) =>
    cells.flatMap((count, column) => range(0, count).map((index) => ({ row, column, index }))),
  );
}
