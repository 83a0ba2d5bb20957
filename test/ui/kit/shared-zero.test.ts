import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareZero } from '../../../renderer/ui/charts/shared-zero.ts';

const values = fc.array(fc.option(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { nil: null }), { maxLength: 24 });

describe('scales that share their zero', () => {
  it.each([
    ['both above', [5600, 1200], [45, 100], [0, 1500, 3000, 4500, 6000], [0, 25, 50, 75, 100]],
    ['bars that hang', [-900, -300], [null], [-900, -750, -600, -450, -300, -150, 0], [-6, -5, -4, -3, -2, -1, 0]],
    ['nothing known', [null], [], [0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4, 5, 6]],
  ])('%s', (_name, left, right, leftTicks, rightTicks) => {
    expect(shareZero(left, right)).toEqual({ left: leftTicks, right: rightTicks });
  });

  it('ends a share at 100', () => {
    expect(shareZero([5600, 1200], [45, 80], 100)).toEqual({
      left: [0, 1500, 3000, 4500, 6000],
      right: [0, 25, 50, 75, 100],
    });
    expect(shareZero([5600, -1200], [45, 80], 100).right.at(-1)).toBe(100);
    expect(shareZero([5600, -1200], [45, 104], 100).right.at(-1)).toBeGreaterThanOrEqual(104);
  });

  it('lays a loss below the zero of the hours', () => {
    const { left, right } = shareZero([1000, -450], [20, 8]);
    expect(left.indexOf(0)).toBe(right.indexOf(0));
    expect(left.indexOf(0)).toBeGreaterThan(0);
  });

  it('holds all values, in as many whole steps left as right, with zero at the same height', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const { left, right } = shareZero(one, other);
        expect(left.length).toBe(right.length);
        expect(left.indexOf(0)).toBe(right.indexOf(0));
        for (const [ticks, own] of [
          [left, one],
          [right, other],
        ] as const) {
          expect(ticks.every(Number.isInteger)).toBe(true);
          for (const value of own) {
            if (value === null) continue;
            expect(value).toBeGreaterThanOrEqual(ticks[0] ?? Number.NaN);
            expect(value).toBeLessThanOrEqual(ticks.at(-1) ?? Number.NaN);
          }
        }
      }),
    );
  });
});
