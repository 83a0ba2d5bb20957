import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addPeriods,
  type CalendarDate,
  calendarDateFromParts,
  completedMonthsBetween,
  daysBetween,
  endOfPeriod,
  isInWindow,
  type Period,
  parseCalendarDate,
  periodOf,
  startOfPeriod,
  toCalendarDate,
  toEpochDay,
  windowEnding,
} from '../../../shared/core/dates.ts';

const day = toCalendarDate;
const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays(day('1970-01-01'), days));

describe('parseCalendarDate', () => {
  test.each(['2024-02-29', '2000-02-29', '1999-12-31', '0001-01-01'])('takes %s', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });
  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    '24-01-01',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(parseCalendarDate(text)).toBeUndefined();
    expect(() => toCalendarDate(text)).toThrow(RangeError);
  });
  test('makes a day of its parts', () => {
    expect(calendarDateFromParts(2024, 2, 29)).toBe('2024-02-29');
    expect(calendarDateFromParts(2024, 2, 30)).toBeUndefined();
  });
});

describe('arithmetic of days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
  ])('%s is day %d', (text, epochDay) => expect(toEpochDay(day(text))).toBe(epochDay));

  const plain = fc
    .record({ year: fc.integer({ min: 1, max: 9_000 }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(30) })
    .map(({ year, month, day }) => Temporal.PlainDate.from({ year, month, day: day + 1 }, { overflow: 'constrain' }));
  const few = fc.integer({ min: -4_000, max: 4_000 });
  const textOf = (date: Temporal.PlainDate) => day(date.toString());
  const within = (date: Temporal.PlainDate) => date.year >= 1 && date.year <= 9_999;

  test('counts, adds and ends months as Temporal does', () => {
    fc.assert(
      fc.property(plain, few, (date, count) => {
        const epoch = Temporal.PlainDate.from('1970-01-01');
        expect(toEpochDay(textOf(date))).toBe(epoch.until(date, { largestUnit: 'days' }).days);
        expect(endOfPeriod(periodOf(textOf(date)))).toBe(textOf(date.with({ day: date.daysInMonth })));
        const inDays = date.add({ days: count });
        if (within(inDays)) expect(addDays(textOf(date), count)).toBe(textOf(inDays));
        const inMonths = date.add({ months: count });
        if (within(inMonths)) expect(addMonths(textOf(date), count)).toBe(textOf(inMonths));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses to add %d', (count) => {
    expect(() => addDays(day('2024-01-31'), count)).toThrow(RangeError);
    expect(() => addMonths(day('2024-01-31'), count)).toThrow(RangeError);
  });

  test('adds and subtracts to the same number', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2024-12-15', 2, '2025-02-15'],
    ['2024-03-31', -1, '2024-02-29'],
  ])('%s and %d months is %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));
});

describe('completedMonthsBetween', () => {
  test.each([
    ['2025-01-15', '2025-03-14', 1],
    ['2025-01-15', '2025-03-15', 2],
    ['2025-01-01', '2025-12-31', 11],
    ['2024-12-31', '2025-12-31', 12],
    ['2025-05-05', '2025-05-05', 0],
    ['2025-01-31', '2025-02-28', 0],
    ['2024-11-30', '2025-01-29', 1],
  ])('%s to %s is %d', (from, to, months) => expect(completedMonthsBetween(day(from), day(to))).toBe(months));

  test('counts every month added, up to the 28th', () => {
    const early = anyDay.filter((date) => date.slice(8) <= '28');
    fc.assert(
      fc.property(early, fc.integer({ min: 0, max: 60 }), (from, months) => {
        expect(completedMonthsBetween(from, addMonths(from, months))).toBe(months);
      }),
    );
  });
});

describe('months', () => {
  test('of a day, their first day, and counting on', () => {
    expect(periodOf(day('2024-02-29'))).toBe('2024-02');
    expect(startOfPeriod('2024-02' as Period)).toBe('2024-02-01');
    expect(addPeriods('2024-11' as Period, 3)).toBe('2025-02');
    expect(addPeriods('2024-01' as Period, -1)).toBe('2023-12');
  });
});

describe('the window', () => {
  test.each<[string, string, boolean]>([
    ['2025-12-31', '2024-12-31', false],
    ['2025-12-31', '2025-01-01', true],
    ['2025-12-31', '2025-12-31', true],
    ['2025-12-31', '2026-01-01', false],
    ['2024-02-29', '2023-02-28', false],
    ['2024-02-29', '2023-03-01', true],
  ])('ending %s: %s is inside: %s', (asOf, date, isInside) => {
    expect(isInWindow(date as CalendarDate, windowEnding(day(asOf)))).toBe(isInside);
  });

  test('follows on without gap or overlap a year later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 365 }), (asOf, days) => {
        const next = addMonths(asOf, 12);
        const date = addDays(asOf, -days);
        expect(isInWindow(date, windowEnding(next)) && isInWindow(date, windowEnding(asOf))).toBe(false);
      }),
    );
  });
});
