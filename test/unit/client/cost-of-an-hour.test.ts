import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeHourCost } from '../../../shared/client/cost-of-an-hour.ts';

const usual = { privateNeedPerMonth: 3200, fixedCostPerMonth: 800, clientHoursPerWeek: 30, workWeeksPerYear: 46 };

describe('computeHourCost', () => {
  test.each([
    [{}, { clientHoursPerYear: 1380, costPerHour: 35, targetPerHour: 70 }],
    [{ fixedCostPerMonth: 0 }, { clientHoursPerYear: 1380, costPerHour: 28, targetPerHour: 56 }],
    [
      { privateNeedPerMonth: 0, fixedCostPerMonth: 800 },
      { clientHoursPerYear: 1380, costPerHour: 6.96, targetPerHour: 13.92 },
    ],
    [
      { clientHoursPerWeek: 33, privateNeedPerMonth: 3625 },
      { clientHoursPerYear: 1518, costPerHour: 35, targetPerHour: 70 },
    ],
  ])('%j', (change, expected) => expect(computeHourCost({ ...usual, ...change })).toEqual(expected));

  test.each(['privateNeedPerMonth', 'fixedCostPerMonth', 'clientHoursPerWeek', 'workWeeksPerYear'] as const)(
    'is unknown without %s',
    (key) => expect(computeHourCost({ ...usual, [key]: null })).toBeNull(),
  );

  test('is unknown where no hour is left', () =>
    expect(computeHourCost({ ...usual, clientHoursPerWeek: 0 })).toBeNull());

  test('never falls when need rises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 5000 }), (need, more) => {
        const before = computeHourCost({ ...usual, privateNeedPerMonth: need })?.costPerHour ?? 0;
        const after = computeHourCost({ ...usual, privateNeedPerMonth: need + more })?.costPerHour ?? 0;
        return after >= before;
      }),
    );
  });
});
