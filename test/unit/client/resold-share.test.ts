import { describe, expect, test } from 'vitest';
import { shareOfRevenue, splitResold } from '../../../shared/client/resold-share.ts';
import type { ClientId } from '../../../shared/core/ids.ts';

const client = (id: string, revenueMinor: number | null, isKnown = false) => ({
  clientId: id as ClientId,
  revenueMinor,
  isKnown,
});

describe('splitResold', () => {
  test('asks for the five largest whose cost is unknown', () => {
    const book = [
      client('a', 5),
      client('b', 90, true),
      client('c', 70),
      client('d', 60),
      client('e', 50),
      client('f', null),
      client('g', 40),
      client('h', 30),
    ];
    const { asked, others } = splitResold(book);
    expect(asked.map(({ clientId }) => clientId)).toEqual(['c', 'd', 'e', 'g', 'h']);
    expect(others.map(({ clientId }) => clientId)).toEqual(['a', 'f']);
  });

  test('asks nothing where every cost is known', () =>
    expect(splitResold([client('a', 5, true)])).toEqual({ asked: [], others: [] }));
});

describe('shareOfRevenue', () => {
  test.each([
    [360_000, 1_800_000, 20],
    [0, 1_800_000, 0],
    [2_000_000, 1_000_000, 100],
    [100, 0, null],
    [100, -5, null],
    [100, null, null],
  ])('%d of %d is %d', (resold, revenue, share) => expect(shareOfRevenue(resold, revenue)).toBe(share));
});
