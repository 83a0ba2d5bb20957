import { describe, expect, test } from 'vitest';
import { addDays, toCalendarDate } from '../../../../shared/core/dates.ts';
import type { ClientId } from '../../../../shared/core/ids.ts';
import { gradeBook } from '../../../../shared/scoring/grade-book.ts';
import { compareLeastFit } from '../../../../shared/scoring/gut/compare-least-fit.ts';
import { type Conduct, exitPathLock, judgeConduct } from '../../../../shared/scoring/gut/conduct.ts';
import { findHeavyWeek, type Reaction } from '../../../../shared/scoring/gut/find-heavy-week.ts';
import { asOf, demoRates } from '../build-facts.ts';
import { demoFacts } from '../demo-book.ts';
import { balanced } from '../grade-one.ts';

const none: Conduct = { answeredOn: asOf, asks: null, communicates: null, resists: null, isToldInWriting: null };

describe('difficult or bad', () => {
  test.each([
    [{}, 'open'],
    [{ asks: 'bad' }, 'open'],
    [{ asks: 'bad', resists: 'difficult' }, 'mixed'],
    [{ asks: 'bad', resists: 'bad' }, 'bad'],
    [{ asks: 'difficult', communicates: 'bad', resists: 'difficult' }, 'difficult'],
  ] as const)('%j is %s', (answers, verdict) => {
    expect(judgeConduct({ ...none, ...answers })).toBe(verdict);
  });

  test('the exit path is locked until the client was told in writing', () => {
    expect(exitPathLock(null)).toEqual({ kind: 'not-asked' });
    expect(exitPathLock(none)).toEqual({ kind: 'not-asked' });
    expect(exitPathLock({ ...none, isToldInWriting: false })).toEqual({ kind: 'never-told', answeredOn: asOf });
    expect(exitPathLock({ ...none, isToldInWriting: true })).toEqual({ kind: 'open' });
  });
});

describe('a heavy week', () => {
  const clients = ['a', 'b', 'c', 'd', 'e', 'f'] as ClientId[];
  const today = toCalendarDate('2026-06-30');
  const say = (names: string, daysAgo: number, level: Reaction['level'] = 'C'): readonly Reaction[] =>
    [...names].map((name) => ({ clientId: name as ClientId, assessedOn: addDays(today, -daysAgo), level }));

  test('is more than a third of the book within seven days', () => {
    expect(findHeavyWeek(say('ab', 0), clients, today)).toBeNull();
    expect(findHeavyWeek(say('abc', 0), clients, today)).toEqual({
      heavyCount: 3,
      clientCount: 6,
      untilOn: '2026-07-14',
    });
    expect(findHeavyWeek([...say('ab', 6), ...say('c', 0, 'D')], clients, today)?.heavyCount).toBe(3);
    expect(findHeavyWeek([...say('ab', 7), ...say('c', 0)], clients, today)).toBeNull();
  });

  test('counts each client once, and nobody outside the book', () => {
    expect(findHeavyWeek([...say('ab', 3), ...say('ab', 0)], clients, today)).toBeNull();
    expect(findHeavyWeek(say('abxyz', 0), clients, today)).toBeNull();
    expect(findHeavyWeek(say('abc', 0, 'B'), clients, today)).toBeNull();
  });

  test('is over after fourteen days', () => {
    expect(findHeavyWeek(say('abc', 14), clients, today)?.untilOn).toBe(today);
    expect(findHeavyWeek(say('abc', 15), clients, today)).toBeNull();
  });
});

test('a list named from the gut stands beside as many by the data', () => {
  const book = gradeBook(demoFacts, demoRates, balanced, asOf);
  const ids = ['D1', 'D2', 'B3'].map((name) => book.clients.find((one) => one.name === name)?.clientId as ClientId);
  const compared = compareLeastFit(book, [...ids, 'gone' as ClientId]);
  expect(compared.both.map(({ name }) => name)).toEqual(['D1', 'D2']);
  expect(compared.onlyNamed).toMatchObject([{ name: 'B3', grade: 'B' }]);
  expect(compared.onlyData).toMatchObject([{ name: 'D3', grade: 'D' }]);
});
