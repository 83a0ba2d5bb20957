import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPriceRound } from '../../../shared/simulation/price-round.ts';
import {
  breakEvenLossPct,
  buildPriceCard,
  defaultStayChances,
  findRiseBand,
} from '../../../shared/simulation/reprice.ts';
import type { SimulatedClient } from '../../../shared/simulation/simulated-book.ts';
import { demoClients, makeClient } from './clients.ts';

const card = (client: SimulatedClient, askMinor: number | null = null, clients = demoClients) =>
  buildPriceCard({
    clients,
    client,
    targetRateMinor: 7500,
    askMinor,
    stayChances: defaultStayChances,
    ownStayChance: null,
  });
const demo = (name: string) => {
  const client = demoClients.find((candidate) => candidate.name === name);
  if (client === undefined) throw new Error(`no client ${name}`);
  return client;
};

describe('the price that reaches 75 an hour', () => {
  test.each([
    ['C1', 652_500, 35.9],
    ['C2', 535_000, 37.2],
    ['C3', 607_500, 84.1],
    ['D1', 2_595_000, 73.0],
    ['D2', 1_655_000, 83.9],
    ['D3', 1_050_000, 75.0],
  ])('of %s is %d, a rise of %d %%', (name, targetMinor, risePct) => {
    const result = card(demo(name));
    expect(result.targetMinor).toBeCloseTo(targetMinor, 6);
    expect(result.risePctToTarget).toBeCloseTo(risePct, 1);
  });

  test('is below the price of who pays enough: nothing is asked on top', () => {
    const result = card(demo('A1'));
    expect(result.targetMinor).toBeLessThan(1_800_000);
    expect(result).toMatchObject({
      askMinor: 1_800_000,
      risePct: 0,
      band: null,
      breakEvenLossPct: null,
      stayChance: 1,
    });
    expect(result.expectedMinor).toBe(result.todayMinor);
  });
});

describe('break-even loss', () => {
  test.each([
    [20, 5, 20.0],
    [20, 50, 71.4],
    [30, 15, 33.3],
    [40, 10, 20.0],
    [50, 20, 28.6],
    [60, 30, 33.3],
    [70, 50, 41.7],
  ])('at a margin of %d %% and a rise of %d %%: %d %%', (marginPct, risePct, expected) => {
    expect(breakEvenLossPct(risePct, marginPct)).toBeCloseTo(expected, 1);
  });

  test('the lower the margin, the more may leave', () => {
    const pct = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(pct, pct, pct, (risePct, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(breakEvenLossPct(risePct, low) ?? 0).toBeGreaterThanOrEqual(breakEvenLossPct(risePct, high) ?? 0);
      }),
    );
  });
});

test.each([
  [0.1, 'upTo5'],
  [5, 'upTo5'],
  [5.01, 'upTo10'],
  [10, 'upTo10'],
  [25, 'upTo25'],
  [25.01, 'beyond25'],
])('a rise of %d %% is %s', (risePct, band) => expect(findRiseBand(risePct)).toBe(band));

test('the expected value weighs staying at the new price against resold hours', () => {
  // 10,000 a year, 1,000 of it resold, 100 h; the others earn 50 an hour. Asked 10 % more of a D: 85 % stay.
  const client = makeClient('d');
  const clients = [client, makeClient('other', { netMinor: 500_000 })];
  const result = card(client, 1_100_000, clients);
  expect(result).toMatchObject({ stayChance: 0.85, band: 'upTo10', cashMarginPct: 90 });
  expect(result.expectedMinor).toBeCloseTo(0.85 * 1_000_000 + 0.15 * 100 * 0.5 * 5000, 6);
});

test('an unknown cost, an unknown hour and a missing target rate leave the card open', () => {
  for (const change of [{ netMinor: null }, { minutes: null }]) {
    expect(card(makeClient('x', change))).toMatchObject({ targetMinor: null, askMinor: null, expectedMinor: null });
  }
});

test('a round sums what is known, calls the largest gain first and names the rest', () => {
  const clients = [
    makeClient('small', { minutes: 7_200 }),
    makeClient('large', { minutes: 8_000 }),
    makeClient('u', { minutes: null }),
  ];
  const round = buildPriceRound({
    clients,
    targetRateMinor: 9000,
    stayChances: defaultStayChances,
    own: new Map([[clients[1]?.clientId ?? ('' as never), { askMinor: null, stayChance: 1 }]]),
  });
  expect(round.toCall).toEqual(['large', 'small']);
  expect(round.unknown).toEqual(['u']);
  expect(round.todayMinor).toBe(1_800_000);
  expect(round.ifAllStayMinor).toBeCloseTo(7_200 * 150 + 8_000 * 150, 3);
});
