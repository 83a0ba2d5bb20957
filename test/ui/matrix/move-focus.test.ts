import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChipPlace, findNextChip, listPlaces } from '../../../renderer/features/matrix/move-focus.ts';

const demo = [
  [0, 0, 0, 3],
  [1, 1, 3, 0],
  [0, 1, 0, 0],
  [3, 0, 0, 0],
];
const at = (row: number, column: number, index = 0): ChipPlace => ({ row, column, index });

describe('arrows in the matrix', () => {
  it.each([
    ['down goes through a cell', at(0, 3), 'down', at(0, 3, 1)],
    ['down leaves it for the nearest column below', at(0, 3, 2), 'down', at(1, 2)],
    ['down stays in the column where it can', at(1, 1), 'down', at(2, 1)],
    ['up enters a cell at its end', at(1, 2), 'up', at(0, 3, 2)],
    ['right skips empty cells', at(1, 0), 'right', at(1, 1)],
    ['left goes to the first of the cell', at(1, 2, 2), 'left', at(1, 1)],
    ['home is the first in reading order', at(3, 0, 2), 'first', at(0, 3)],
    ['end is the last', at(0, 3), 'last', at(3, 0, 2)],
  ] as const)('%s', (_name, from, direction, to) => {
    expect(findNextChip(demo, from, direction)).toEqual(to);
  });

  it.each([
    [at(0, 3), 'up'],
    [at(0, 3), 'right'],
    [at(3, 0, 2), 'down'],
  ] as const)('stop at the rim', (from, direction) => {
    expect(findNextChip(demo, from, direction)).toBeUndefined();
  });

  it('always lead to a chip that is there', () => {
    const counts = fc.array(fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 });
    const direction = fc.constantFrom('up', 'down', 'left', 'right', 'first', 'last');
    fc.assert(
      fc.property(counts, direction, fc.nat(), (cells, to, pick) => {
        const places = listPlaces(cells);
        fc.pre(places.length > 0);
        const next = findNextChip(cells, places[pick % places.length]!, to);
        if (next !== undefined) expect(places).toContainEqual(next);
      }),
    );
  });

  it('reach every chip by down from the first, over the columns', () => {
    const column = [[2], [0], [1], [3]];
    const reached = [at(0, 0)];
    for (;;) {
      const next = findNextChip(column, reached.at(-1) ?? at(0, 0), 'down');
      if (next === undefined) break;
      reached.push(next);
    }
    expect(reached).toEqual(listPlaces(column));
  });
});
