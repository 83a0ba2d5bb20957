import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAfter, placeAfterTab } from '../../../renderer/ui/grid-moves.ts';

describe('the keys of a grid', () => {
  const size = { rows: 3, cols: 4 };
  const large = { rows: 20, cols: 6 };

  it.each([
    ['ArrowDown', { row: 1, col: 1 }, false, { row: 2, col: 1 }],
    ['ArrowUp', { row: 0, col: 1 }, false, { row: 0, col: 1 }],
    ['ArrowRight', { row: 0, col: 5 }, false, { row: 0, col: 5 }],
    ['ArrowRight', { row: 3, col: 1 }, true, { row: 3, col: 5 }],
    ['PageDown', { row: 12, col: 2 }, false, { row: 19, col: 2 }],
    ['Home', { row: 3, col: 3 }, false, { row: 3, col: 0 }],
    ['End', { row: 3, col: 3 }, true, { row: 19, col: 5 }],
    ['x', { row: 3, col: 3 }, false, undefined],
  ] as const)('%s from %j leads on', (key, from, isFar, to) => {
    expect(placeAfter(key, from, large, isFar)).toEqual(to);
  });

  it('stay inside the grid', () => {
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean())), (pressed) => {
        const end = pressed.reduce((at, [key, isFar]) => placeAfter(key, at, size, isFar) ?? at, { row: 1, col: 1 });
        expect(end.row >= 0 && end.row < 3 && end.col >= 0 && end.col < 4).toBe(true);
      }),
    );
  });

  it('leave it by Tab at its ends only', () => {
    expect(placeAfterTab({ row: 0, col: 3 }, size, false)).toEqual({ row: 1, col: 0 });
    expect(placeAfterTab({ row: 2, col: 3 }, size, false)).toBeUndefined();
    expect(placeAfterTab({ row: 0, col: 0 }, size, true)).toBeUndefined();
  });
});
