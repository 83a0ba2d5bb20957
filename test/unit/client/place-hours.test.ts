import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClientTime,
  findLoggedMinutes,
  spreadMissing,
  sumLogged,
  sumPlaced,
} from '../../../shared/client/place-hours.ts';
import type { ClientId } from '../../../shared/core/ids.ts';

const time = (id: string, part: Partial<ClientTime> = {}): ClientTime => ({
  clientId: id as ClientId,
  loggedMinutes: null,
  placedHoursPerMonth: null,
  ticketCount: 0,
  ...part,
});

describe('findLoggedMinutes', () => {
  test.each([
    ['nothing known', [null, false, null, null], null],
    ['a log alone', [600, false, null, null], 600],
    ['a log that beats what was placed', [600, false, 7200, null], 600],
    ['hours placed alone', [7200, true, 7200, null], null],
    ['spread hours alone', [300, true, null, 300], null],
    ['a log with hours spread on top', [900, true, null, 300], 600],
    ['a log with hours spread on top, placed before', [900, true, 7200, 300], 600],
  ] as const)('%s', (_, [minutesWorked, isEstimated, placedMinutes, unloggedMinutes], expected) =>
    expect(findLoggedMinutes({ minutesWorked, isEstimated, placedMinutes, unloggedMinutes })).toBe(expected),
  );
});

describe('sumPlaced', () => {
  test('counts what was placed against the hours of a month', () => {
    const times = [time('a', { placedHoursPerMonth: 24 }), time('b', { placedHoursPerMonth: 16 }), time('c')];
    expect(sumPlaced(times, 1518)).toEqual({ placed: 40, available: 126 });
  });

  test('takes logged time where there is any', () =>
    expect(sumPlaced([time('a', { loggedMinutes: 7200, placedHoursPerMonth: 24 })], null)).toEqual({
      placed: 10,
      available: null,
    }));
});

describe('sumLogged', () => {
  const logged = [time('a', { loggedMinutes: 60_000 }), time('b', { loggedMinutes: 10_800 }), time('c')];

  test('1,180 of about 1,518 logged; 338 not', () =>
    expect(sumLogged(logged, 1518)).toEqual({
      loggedMinutes: 1180 * 60,
      placedMinutes: 0,
      availableMinutes: 1518 * 60,
      missingMinutes: 338 * 60,
    }));

  test('hours placed for a client without a log are not missing', () => {
    const sum = sumLogged([...logged.slice(0, 2), time('c', { placedHoursPerMonth: 10 })], 1518);
    expect(sum).toMatchObject({ placedMinutes: 120 * 60, missingMinutes: 218 * 60 });
  });

  test('more logged than was thought leaves nothing missing', () =>
    expect(sumLogged(logged, 1000)).toMatchObject({ missingMinutes: 0 }));

  test('says nothing without a log or without the hours of a year', () => {
    expect(sumLogged([time('a')], 1518)).toBeNull();
    expect(sumLogged(logged, null)).toBeNull();
  });
});

describe('spreadMissing', () => {
  const times = [
    time('a', { loggedMinutes: 300, ticketCount: 0 }),
    time('b', { loggedMinutes: 100, ticketCount: 9 }),
    time('c', { placedHoursPerMonth: 5, ticketCount: 50 }),
  ];

  test.each([
    ['as-placed', { a: 75, b: 25 }],
    ['by-tickets', { a: 0, b: 100 }],
    ['leave', { a: 0, b: 0 }],
  ] as const)('%s', (spread, expected) =>
    expect(Object.fromEntries(spreadMissing(times, 100, spread))).toEqual(expected),
  );

  test('loses and invents no minute', () => {
    const logs = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(logs, fc.integer({ min: 0, max: 200_000 }), (minutes, missing) => {
        const clients = minutes.map((loggedMinutes, index) => time(`${index}`, { loggedMinutes }));
        const parts = [...spreadMissing(clients, missing, 'as-placed').values()];
        const sum = parts.reduce((total, part) => total + part, 0);
        return sum === (minutes.some((value) => value > 0) ? missing : 0) && parts.every((part) => part >= 0);
      }),
    );
  });
});
