import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientId } from '../../../shared/core/ids.ts';
import { type BestSetGoal, findBestSet } from '../../../shared/simulation/best-set.ts';
import type { OperatorFigures, SimulatedClient } from '../../../shared/simulation/simulated-book.ts';
import { demoClients, idsOf, makeClient } from './clients.ts';

const unset: OperatorFigures = {
  privateNeedMinorPerMonth: null,
  fixedCostMinorPerMonth: null,
  cashReserveMinor: null,
  resellHoursPerMonth: null,
  rampMonths: null,
};

type Choices = {
  readonly clients?: readonly SimulatedClient[];
  readonly operator?: OperatorFigures;
  readonly pinnedIn?: readonly ClientId[];
  readonly pinnedOut?: readonly ClientId[];
};

const find = (goal: BestSetGoal, { clients = demoClients, operator = unset, pinnedIn, pinnedOut }: Choices = {}) =>
  findBestSet({ clients, goal, operator, pinnedIn: new Set(pinnedIn), pinnedOut: new Set(pinnedOut) });
const limit = (maxCashLossPct: number): BestSetGoal => ({ kind: 'cash-limit', maxCashLossPct });
const hours = (minHoursPerMonth: number): BestSetGoal => ({ kind: 'hours-wanted', minHoursPerMonth });

describe('the demo book, 93,500 net; D1 10,800 for 290 h, D2 6,700 for 190 h, D3 4,500 for 120 h', () => {
  test.each([
    [100, ['D1', 'D2', 'D3'], 600],
    [20, ['D1', 'D2'], 480],
    [17, ['D1', 'D3'], 410],
    [15, ['D2', 'D3'], 310],
    [8, ['D2'], 190],
    [5, ['D3'], 120],
    [1, [], 0],
  ])('at most %d %% of cash lost', (pct, names, freed) => {
    const found = find(limit(pct));
    expect(found).toMatchObject({ kind: 'found', clientIds: idsOf(...names), minutesFreed: freed * 60 });
  });

  test.each([
    [10, ['D3'], -450_000],
    [15, ['D2'], -670_000],
    [20, ['D1'], -1_080_000],
    [25, ['D2', 'D3'], -1_120_000],
    [50, ['D1', 'D2', 'D3'], -2_200_000],
  ])('at least %d hours a month', (wanted, names, cashEffectMinor) => {
    expect(find(hours(wanted))).toMatchObject({ kind: 'found', clientIds: idsOf(...names), cashEffectMinor });
  });

  test('more hours than all of them take is impossible', () => {
    expect(find(hours(51))).toMatchObject({ kind: 'impossible', reason: 'too-few-hours' });
  });

  test('pins are kept: in although graded C, out although graded D', () => {
    const found = find(limit(15), { pinnedIn: idsOf('C3'), pinnedOut: idsOf('D2') });
    expect(found).toMatchObject({ kind: 'found', clientIds: idsOf('C3', 'D1') });
  });

  test('a pin that alone breaks the limit is said to', () => {
    expect(find(limit(10), { pinnedIn: idsOf('D1') })).toMatchObject({ reason: 'pinned-beyond-limit' });
  });

  test('the runway binds beside the limit', () => {
    // 93,500 less 12 x 7,175 leaves 7,400; a reserve of 0 allows no shortfall at all.
    const operator = {
      ...unset,
      privateNeedMinorPerMonth: 600_000,
      fixedCostMinorPerMonth: 117_500,
      cashReserveMinor: 0,
    };
    expect(find(limit(100), { operator })).toMatchObject({ kind: 'found', clientIds: idsOf('D2') });
    expect(find(hours(20), { operator })).toMatchObject({ kind: 'impossible', reason: 'runway' });
  });
});

describe('who is a candidate', () => {
  test('D, and C on probation; whose hours are unknown is named instead', () => {
    const clients = [
      makeClient('d'),
      makeClient('c', { grade: 'C' }),
      makeClient('p', { grade: 'C', probation: true }),
      makeClient('u', { minutes: null }),
    ];
    expect(find(limit(100), { clients })).toMatchObject({ clientIds: ['d', 'p'], unknown: ['u'] });
  });

  test('of two equal ones the lower index goes; of equal sums the smaller set', () => {
    const clients = [
      makeClient('a', { index: 31 }),
      makeClient('b', { index: 29 }),
      makeClient('stays', { grade: 'A', netMinor: 8_200_000 }),
    ];
    expect(find(limit(10), { clients })).toMatchObject({ clientIds: ['b'] });
    const halves = [
      makeClient('h1', { netMinor: 450_000, minutes: 3000 }),
      makeClient('h2', { netMinor: 450_000, minutes: 3000 }),
      makeClient('whole', { index: 35 }),
      makeClient('stays', { grade: 'A', netMinor: 7_200_000 }),
    ];
    expect(find(limit(10), { clients: halves })).toMatchObject({ clientIds: ['whole'] });
    expect(find(hours(100 / 12), { clients: halves })).toMatchObject({ clientIds: ['whole'] });
  });

  test('one that costs more than it brings goes first and makes room', () => {
    const clients = [
      makeClient('burden', { netMinor: -100_000, minutes: 60 }),
      makeClient('other', { netMinor: 150_000, minutes: 600 }),
      makeClient('stays', { grade: 'A', netMinor: 950_000 }),
    ];
    expect(find(limit(5), { clients })).toMatchObject({ clientIds: ['burden', 'other'], cashEffectMinor: -50_000 });
  });
});

describe('up to fifteen clients, against every subset', () => {
  const client = fc.record({
    netMinor: fc.oneof(fc.integer({ min: -50, max: 400 }), fc.integer({ min: 0, max: 4 })),
    minutes: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 4 })),
    index: fc.integer({ min: 0, max: 3 }),
  });
  const toBook = (entries: readonly Partial<SimulatedClient>[]) =>
    entries.map((entry, position) => makeClient(`c${position}`, entry));
  const bookOf = (least: number, most: number) => fc.array(client, { minLength: least, maxLength: most }).map(toBook);
  /** Every client pays the same for a minute, or the same but for what rounding to whole minor units makes of it. */
  const evenBookOf = (least: number, most: number) =>
    fc
      .tuple(
        fc.array(fc.record({ minutes: fc.integer({ min: 0, max: 60 }), index: fc.integer({ min: 0, max: 3 }) }), {
          minLength: least,
          maxLength: most,
        }),
        fc.constantFrom(1, 2, 7 / 6),
      )
      .map(([entries, rate]) =>
        toBook(entries.map((entry) => ({ ...entry, netMinor: Math.round(entry.minutes * rate) }))),
      );
  const book = fc.oneof(bookOf(1, 10), evenBookOf(1, 10));
  const largeBook = fc.oneof(bookOf(15, 15), evenBookOf(15, 15));
  const runs = [
    ['ten', book, 300],
    ['fifteen', largeBook, 8],
  ] as const;

  const subsetsOf = (clients: readonly SimulatedClient[]) =>
    Array.from({ length: 2 ** clients.length }, (_, mask) => clients.filter((_, bit) => mask & (1 << bit)));
  const sum = (clients: readonly SimulatedClient[], figure: 'netMinor' | 'minutes' | 'index') =>
    clients.reduce((total, entry) => total + (entry[figure] ?? 0), 0);
  const compare = (one: readonly number[], other: readonly number[]) =>
    one.reduce((order, value, at) => order || value - (other[at] ?? 0), 0);
  const bestOf = (sets: readonly (readonly SimulatedClient[])[], rank: (set: readonly SimulatedClient[]) => number[]) =>
    sets.map(rank).sort((a, b) => compare(b, a))[0];
  const chosen = (clients: readonly SimulatedClient[], ids: readonly ClientId[]) =>
    clients.filter(({ clientId }) => ids.includes(clientId));

  test.each(runs)(
    'of up to %s: most minutes under a limit, then fewest clients, then lowest index',
    (_, some, numRuns) => {
      const rank = (set: readonly SimulatedClient[]) => [sum(set, 'minutes'), -set.length, -sum(set, 'index')];
      fc.assert(
        fc.property(some, fc.integer({ min: 0, max: 110 }), (clients, pct) => {
          const found = find(limit(pct), { clients });
          const fits = subsetsOf(clients).filter(
            (set) => sum(set, 'netMinor') <= (pct / 100) * sum(clients, 'netMinor'),
          );
          const best = bestOf(fits, rank);
          if (best === undefined) expect(found.kind).toBe('impossible');
          else expect(found.kind === 'found' && rank(chosen(clients, found.clientIds))).toEqual(best);
        }),
        { numRuns },
      );
    },
  );

  test.each(runs)(
    'of up to %s: least cash for the hours, then fewest clients, then lowest index',
    (_, some, numRuns) => {
      const rank = (set: readonly SimulatedClient[]) => [0 - sum(set, 'netMinor'), -set.length, -sum(set, 'index')];
      fc.assert(
        fc.property(some, fc.integer({ min: 0, max: 3000 }), (clients, minutes) => {
          const found = find(hours(minutes / 60 / 12), { clients });
          const best = bestOf(
            subsetsOf(clients).filter((set) => sum(set, 'minutes') >= minutes),
            rank,
          );
          if (best === undefined) expect(found.kind).toBe('impossible');
          else expect(found.kind === 'found' && rank(chosen(clients, found.clientIds))).toEqual(best);
        }),
        { numRuns },
      );
    },
  );
});

describe('a hundred clients who all pay the same for a minute', () => {
  const rate = 125;
  const clients = Array.from({ length: 100 }, (_, place) => {
    const minutes = 60 + ((place * place * 31 + place * 7) % 2940);
    return makeClient(`c${place}`, { minutes, netMinor: minutes * rate, index: (place * 13) % 40 });
  });

  /** For each sum of minutes up to a limit the fewest clients that have it, and their lowest index: every sum in turn. */
  function bestBySum(most: number): readonly (readonly [number, number] | undefined)[] {
    const best: ([number, number] | undefined)[] = [[0, 0]];
    for (const { minutes, index } of clients) {
      for (let sum = most; sum >= (minutes ?? 0); sum--) {
        const before = best[sum - (minutes ?? 0)];
        if (before === undefined) continue;
        const [count, indexes] = [before[0] + 1, before[1] + (index ?? 0)];
        const known = best[sum];
        if (known === undefined || count < known[0] || (count === known[0] && indexes < known[1]))
          best[sum] = [count, indexes];
      }
    }
    return best;
  }
  const describeSet = (ids: readonly ClientId[]) => {
    const set = clients.filter(({ clientId }) => ids.includes(clientId));
    return [set.length, set.reduce((sum, { index }) => sum + (index ?? 0), 0)];
  };

  test.each([5, 15, 40])(
    'up to %d percent of cash, as many minutes, as few clients, as low an index as can be',
    (pct) => {
      const total = clients.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
      const best = bestBySum(Math.floor((pct / 100) * total));
      const found = find(limit(pct), { clients });
      expect(found).toMatchObject({ kind: 'found', minutesFreed: best.length - 1 });
      expect(found.kind === 'found' && describeSet(found.clientIds)).toEqual(best.at(-1));
    },
  );

  test.each([3, 20, 60])('%d hours a month cost no minute more than they have', (wanted) => {
    const minutes = wanted * 12 * 60;
    const found = find(hours(wanted), { clients });
    expect(found).toMatchObject({ kind: 'found', cashEffectMinor: -minutes * rate });
    expect(found.kind === 'found' && describeSet(found.clientIds)).toEqual(bestBySum(minutes).at(-1));
  });

  test('seconds make no difference', () => {
    const withSeconds = clients.map((one, place) => ({ ...one, minutes: (one.minutes ?? 0) + (place % 60) / 61 }));
    const ids = find(hours(20), { clients: withSeconds });
    expect(ids).toMatchObject({ kind: 'found', cashEffectMinor: -20 * 12 * 60 * rate });
  });
});
