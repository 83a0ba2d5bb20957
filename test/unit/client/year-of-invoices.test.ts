import { describe, expect, test } from 'vitest';
import {
  countPartialMonths,
  daysOfYearEnding,
  listYearEnds,
  proposeAsOf,
  spansMoreThanWindow,
} from '../../../shared/client/year-of-invoices.ts';
import { endOfPeriod, type Period, toCalendarDate, windowEnding } from '../../../shared/core/dates.ts';

const day = toCalendarDate;

test.each([
  ['2026-02', '2026-02-28'],
  ['2024-02', '2024-02-29'],
  ['2026-12', '2026-12-31'],
])('the end of %s is %s', (month, end) => expect(endOfPeriod(month as Period)).toBe(end));

describe('proposeAsOf', () => {
  test.each([
    ['2026-11-03', '2026-11-21'],
    ['2026-08-21', '2026-11-21'],
    ['2026-08-20', '2026-08-31'],
    ['2020-12-19', '2020-12-31'],
    ['2027-01-31', '2026-11-21'],
  ])('last invoice %s: year ends %s', (last, end) => expect(proposeAsOf(day(last), day('2026-11-21'))).toBe(end));
});

test('a year that ends on a day begins the day after, a year before', () =>
  expect(daysOfYearEnding(day('2025-12-31'))).toEqual({ from: '2025-01-01', to: '2025-12-31' }));

test('tells invoices outside the twelve months', () => {
  const window = windowEnding(day('2025-12-31'));
  expect(spansMoreThanWindow(day('2025-01-01'), day('2025-12-31'), window)).toBe(false);
  expect(spansMoreThanWindow(day('2024-12-31'), day('2025-12-31'), window)).toBe(true);
  expect(spansMoreThanWindow(day('2025-01-01'), day('2026-01-01'), window)).toBe(true);
});

test.each([
  ['2019-11-25', '2020-04-25', 6],
  ['2026-01-31', '2026-01-31', 1],
  ['2026-01-01', '2026-10-01', 10],
  ['2026-01-31', '2026-11-01', null],
  ['2025-01-05', '2026-12-31', null],
])('invoices from %s to %s are of %s months', (first, last, months) =>
  expect(countPartialMonths(day(first), day(last))).toBe(months),
);

describe('listYearEnds', () => {
  test('offers today, the end of the last month and the calendar years', () =>
    expect(listYearEnds(day('2024-01-07'), day('2026-10-30'), day('2026-11-21'))).toEqual([
      '2026-11-21',
      '2026-10-31',
      '2025-12-31',
      '2024-12-31',
    ]));

  test('offers no year without an invoice, nor one to come', () =>
    expect(listYearEnds(day('2019-11-25'), day('2020-03-27'), day('2026-11-21'))).toEqual([
      '2020-12-31',
      '2020-03-31',
      '2019-12-31',
    ]));
});
