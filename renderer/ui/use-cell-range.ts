import { useState } from 'react';
import { type CellRange, type GridPlace, type GridSize, rangeOf, within } from './grid-moves.ts';

export type ChosenCells = {
  readonly at: GridPlace;
  readonly range: CellRange;
  /** Goes to a cell; extending keeps what was chosen before as the other corner. */
  readonly goTo: (place: GridPlace, isExtending?: boolean) => void;
};

/** The current cell of a grid of this size and the block that is chosen with it. */
export function useCellRange(size: GridSize): ChosenCells {
  const [place, setPlace] = useState({ at: { row: 0, col: 0 }, from: { row: 0, col: 0 } });
  const at = within(place.at, size);
  return {
    at,
    range: rangeOf(within(place.from, size), at),
    goTo: (target, isExtending = false) => setPlace(({ from }) => ({ at: target, from: isExtending ? from : target })),
  };
}
