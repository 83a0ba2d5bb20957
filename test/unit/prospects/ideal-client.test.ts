import { describe, expect, test } from 'vitest';
import type { ClientId } from '../../../shared/core/ids.ts';
import { drawIdeal, type ExampleClient, placeInRange } from '../../../shared/prospects/ideal-client.ts';

function client(name: string, given: Partial<ExampleClient> = {}): ExampleClient {
  return {
    clientId: name as ClientId,
    name,
    grade: 'A',
    seats: null,
    devices: null,
    revenueMinor: null,
    daysBeyondTerms: null,
    contractKind: null,
    ...given,
  };
}

describe('the ideal client', () => {
  test('is drawn from three or more graded A, of whom each trait names how many it rests on', () => {
    const clients = [
      client('one', { seats: 8, devices: 12, revenueMinor: 1_320_000, daysBeyondTerms: -4.5, contractKind: 'managed' }),
      client('two', { seats: 25, revenueMinor: 1_800_000, daysBeyondTerms: 2.2, contractKind: 'managed' }),
      client('three', { revenueMinor: 1_680_000, contractKind: 'block' }),
      client('other', { grade: 'B', seats: 90, devices: 3, contractKind: 'break-fix' }),
    ];
    expect(drawIdeal(clients)).toEqual({
      names: ['one', 'two', 'three'],
      traits: {
        seats: { from: 8, to: 25 },
        devices: { from: 12, to: 12 },
        revenueMinor: { from: 1_320_000, to: 1_800_000 },
        daysBeyondTermsAtMost: 3,
        contracts: ['block', 'managed'],
        trade: null,
        words: null,
      },
      restsOn: { seats: 2, devices: 1, revenue: 3, payment: 2, contract: 3 },
    });
  });

  test('is not drawn from two', () => {
    expect(drawIdeal([client('one'), client('two'), client('other', { grade: null })])).toBeNull();
    expect(drawIdeal([])).toBeNull();
  });

  test.each([
    [8, 'fits'],
    [25, 'fits'],
    [7, 'partly'],
    [4, 'partly'],
    [3, 'against'],
    [37, 'partly'],
    [38, 'against'],
    [null, undefined],
  ] as const)('%s seats against 8 to 25: %s', (seats, expected) => {
    expect(placeInRange(seats, { from: 8, to: 25 })).toBe(expected);
  });

  test('an open range has one end only, an unknown one none', () => {
    expect(placeInRange(1000, { from: 8, to: null })).toBe('fits');
    expect(placeInRange(0, { from: null, to: 25 })).toBe('fits');
    expect(placeInRange(5, { from: null, to: null })).toBeUndefined();
  });
});
