import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientId } from '../../../shared/core/ids.ts';
import { simulateLetGo } from '../../../shared/simulation/let-go.ts';
import type { OperatorFigures, SimulatedClient } from '../../../shared/simulation/simulated-book.ts';
import { demoClients, idsOf, makeClient } from './clients.ts';

const operator: OperatorFigures = {
  privateNeedMinorPerMonth: 320_000,
  fixedCostMinorPerMonth: 117_500,
  cashReserveMinor: 1_500_000,
  resellHoursPerMonth: 30,
  rampMonths: 6,
};

const letGo = (
  leaving: readonly ClientId[],
  change: Partial<OperatorFigures> = {},
  clients: readonly SimulatedClient[] = demoClients,
) =>
  simulateLetGo({
    clients,
    leaving: new Set(leaving),
    operator: { ...operator, ...change },
  });

const abc = (...leaving: string[]) => leaving as ClientId[];

describe('parting with the three graded D in the demo book', () => {
  const result = letGo(idsOf('D1', 'D2', 'D3'));

  test('loses a quarter of revenue and frees 40 % of the hours', () => {
    expect(result.revenueLostPct).toBeCloseTo(25, 9);
    expect(result.hoursFreedPct).toBeCloseTo(40, 9);
  });

  test('costs 22,000 in hand and 1,000 of economic gross profit', () => {
    expect(result.cashEffectMinor).toBe(-2_200_000);
    expect(result.economicEffectMinor).toBeCloseTo(-100_000, 6);
  });

  test('lifts the hour from 62.33 to 79.44, of which 276.9 must be resold: 46 % of the freed', () => {
    expect(result.ehrBeforeMinor).toBeCloseTo(6233.33, 2);
    expect(result.ehrAfterMinor).toBeCloseTo(7944.44, 2);
    expect(result.refillHours).toBeCloseTo(276.92, 2);
    expect(result.refillShareOfFreedPct).toBeCloseTo(46.15, 2);
  });

  test('leaves one client with 20 % and three with 53.3 % of revenue', () => {
    expect(result.top1AfterPct).toBeCloseTo(20, 9);
    expect(result.top3AfterPct).toBeCloseTo(53.333, 3);
  });

  test('leaves 1,583 of 3,417 a month after need and fixed cost, so that no reserve is touched', () => {
    expect(result.rest?.beforeMinor).toBeCloseTo(341_667, 0);
    expect(result.rest?.afterMinor).toBeCloseTo(158_333, 0);
    expect(result.runway).toEqual({ kind: 'not-needed' });
  });

  test('breaks even in month 11 with 30 hours a month after half a year', () => {
    expect(result.breakEven).toEqual({ kind: 'month', month: 11 });
    expect(result.verdict).toEqual({ kind: 'can-be-afforded', needsAreMet: true });
  });
});

test('a hundred of revenue and of hours, less 25 and 40: the hour rises by a quarter, 20 refill it', () => {
  const clients = [
    makeClient('stays', { revenueMinor: 7500, netMinor: 7500, minutes: 3600 }),
    makeClient('leaves', { revenueMinor: 2500, netMinor: 2500, minutes: 2400 }),
  ];
  const result = letGo(abc('leaves'), {}, clients);
  expect([result.revenueLostPct, result.hoursFreedPct]).toEqual([25, 40]);
  expect((result.ehrAfterMinor ?? 0) / (result.ehrBeforeMinor ?? 1)).toBeCloseTo(1.25, 12);
  expect(result.refillHours).toBeCloseTo(20, 9);
});

describe('the verdict', () => {
  const leaving = idsOf('D1', 'D2', 'D3');

  test.each([
    ['privateNeedMinorPerMonth', 'privateNeedPerMonth'],
    ['fixedCostMinorPerMonth', 'fixedCostPerMonth'],
    ['cashReserveMinor', 'cashReserve'],
    ['resellHoursPerMonth', 'resellHoursPerMonth'],
    ['rampMonths', 'rampMonths'],
  ] as const)('is unknown without %s', (figure, missing) => {
    expect(letGo(leaving, { [figure]: null }).verdict).toEqual({
      kind: 'unknown',
      missing: [missing],
      reason: 'settings',
    });
  });

  // 71,500 a year less 12 x 1,175: every month of need above 4,783.33 is short.
  test.each([
    ['lasts 2.99 months', 0.0299, 'no'],
    ['lasts 3 months', 0.03, 'can-be-afforded'],
  ] as const)('with a reserve that %s', (_, reserveOfHundred, kind) => {
    const shortfall = 10_000;
    const needMinor = 7_150_000 / 12 - 117_500 + shortfall;
    const cashReserveMinor = reserveOfHundred * 100 * shortfall;
    expect(letGo(leaving, { privateNeedMinorPerMonth: needMinor, cashReserveMinor }).verdict.kind).toBe(kind);
  });

  test.each([
    [30, 'can-be-afforded'],
    [29, 'not-yet'],
    [20, 'not-yet'],
  ])('with %d hours resold a month is %s', (resellHoursPerMonth, kind) => {
    expect(letGo(leaving, { resellHoursPerMonth }).verdict.kind).toBe(kind);
  });

  test('says never where the resold hours bring less than was lost', () => {
    expect(letGo(leaving, { resellHoursPerMonth: 23 }).verdict).toEqual({
      kind: 'not-yet',
      breakEven: { kind: 'never' },
    });
  });
});

describe('unknown figures', () => {
  test('of one that leaves leave open what rests on them, and name it', () => {
    const clients = [makeClient('a'), makeClient('b', { netMinor: null, grossProfitMinor: null })];
    const result = letGo(abc('b'), {}, clients);
    expect(result).toMatchObject({ cashEffectMinor: null, refillHours: null, breakEven: null, rest: null });
    expect(result.revenueLostPct).toBe(50);
    expect(result.verdict).toEqual({ kind: 'unknown', missing: [], reason: 'figures' });
    expect(result.unknown).toEqual([{ clientId: 'b', figure: 'cost' }]);
  });

  test('of one that stays are named too', () => {
    const clients = [makeClient('a', { minutes: null }), makeClient('b')];
    expect(letGo(abc('b'), {}, clients).unknown).toEqual([{ clientId: 'a', figure: 'hours' }]);
  });
});

test('a helper who is paid by the hour and no longer needed is cash', () => {
  const [d3] = idsOf('D3');
  const clients = demoClients.map((one) => (one.clientId === d3 ? { ...one, helperCostMinor: 100_000 } : one));
  const result = letGo(idsOf('D3'), {}, clients);
  expect([result.cashEffectMinor, result.helperCostSavedMinor]).toEqual([-350_000, 100_000]);
  expect(letGo(idsOf('D2'), {}, clients).helperCostSavedMinor).toBe(0);
});

test('parting with nobody changes nothing', () => {
  const result = letGo([]);
  expect(result).toMatchObject({ cashEffectMinor: 0, revenueLostPct: 0, hoursFreedPct: 0, refillHours: 0 });
  expect(result.breakEven).toEqual({ kind: 'nothing-lost' });
});

test('whoever leaves, in whatever order they are listed, before and after add up', () => {
  const amount = fc.integer({ min: 0, max: 5_000_000 });
  const client = fc.record({ revenueMinor: amount, costPct: fc.integer({ min: 0, max: 120 }), minutes: amount });
  fc.assert(
    fc.property(fc.array(fc.tuple(client, fc.boolean()), { maxLength: 20 }), (entries) => {
      const clients = entries.map(([{ revenueMinor, costPct, minutes }], index) =>
        makeClient(`c${index}`, { revenueMinor, netMinor: revenueMinor - (costPct * revenueMinor) / 100, minutes }),
      );
      const leaving = clients.filter((_, index) => entries[index]?.[1]).map(({ clientId }) => clientId);
      const result = letGo(leaving, {}, clients);
      const turned = letGo([...leaving].reverse(), {}, [...clients].reverse());
      expect(turned.cashEffectMinor).toBeCloseTo(result.cashEffectMinor ?? Number.NaN, 3);
      expect(result.netBeforeMinor + (result.cashEffectMinor ?? Number.NaN)).toBeCloseTo(
        result.netAfterMinor ?? Number.NaN,
        3,
      );
    }),
  );
});
