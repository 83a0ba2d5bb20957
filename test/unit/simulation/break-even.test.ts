import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBreakEven, type Refill, refillOfMonth } from '../../../shared/simulation/break-even.ts';

const refill: Refill = { resellHoursPerMonth: 10, rampMonths: 5, freedHoursPerMonth: 8, rateMinor: 100 };

describe('what resold hours bring', () => {
  test.each([
    [1, 200],
    [2, 400],
    [4, 800],
    [5, 800],
    [50, 800],
  ])('in month %d is %d: rising over five months, at most the eight hours freed', (month, minor) => {
    expect(refillOfMonth(refill, month)).toBeCloseTo(minor, 9);
  });

  test('without a ramp begins in full', () => {
    expect(refillOfMonth({ ...refill, rampMonths: 0 }, 1)).toBe(800);
  });
});

describe('breaking even', () => {
  test.each([
    // 200 + 400 + 600 + 800 x n >= 600 x (n + 3)
    [600, { kind: 'month', month: 6 }],
    [200, { kind: 'month', month: 1 }],
    [800, { kind: 'never' }],
    [801, { kind: 'never' }],
    [0, { kind: 'nothing-lost' }],
    [-5, { kind: 'nothing-lost' }],
  ])('a loss of %d a month', (loss, expected) => {
    expect(findBreakEven(loss, refill)).toEqual(expected);
  });

  test('is the first month in which the sums meet, counted one by one', () => {
    const amount = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 30 }), amount, (loss, resold, rampMonths, freed) => {
        const some = { resellHoursPerMonth: resold, rampMonths, freedHoursPerMonth: freed, rateMinor: 1 };
        let month = 0;
        let balance = 0;
        do {
          month++;
          balance += refillOfMonth(some, month) - loss;
        } while (balance < -1e-6 && month < 10_000);
        const expected = balance < -1e-6 ? { kind: 'never' } : { kind: 'month', month };
        expect(findBreakEven(loss, some)).toEqual(expected);
      }),
    );
  });
});
