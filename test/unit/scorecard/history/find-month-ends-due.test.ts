import { describe, expect, it } from 'vitest';
import {
  addPeriods,
  type CalendarDate,
  endOfPeriod,
  type Period,
  toCalendarDate,
} from '../../../../shared/core/dates.ts';
import { findMonthEndsDue, type StoredMonths } from '../../../../shared/scorecard/history/find-month-ends-due.ts';

const day = toCalendarDate;

/** Rows up to the last day of so many months, the last of them given. */
function factsUpTo(last: string, months: number): Map<Period, CalendarDate> {
  const all = Array.from({ length: months }, (_, back) => addPeriods(last as Period, -back));
  return new Map(all.map((month) => [month, endOfPeriod(month)]));
}

function due(given: Partial<StoredMonths>): readonly string[] {
  return findMonthEndsDue({
    today: day('2026-07-03'),
    isPastBook: false,
    lastFactOn: factsUpTo('2026-06', 24),
    firstImportOn: day('2026-06-20'),
    taken: new Set(),
    ...given,
  });
}

describe('month ends that are due', () => {
  it('are those of the last twelve months that have a year of rows behind them, oldest first', () => {
    const all = due({});
    expect(all).toHaveLength(12);
    expect(all.at(0)).toBe('2025-07-31');
    expect(all.at(-1)).toBe('2026-06-30');
  });

  it('are not made twice', () => {
    expect(due({ taken: new Set(['2026-05-31', '2026-06-30'].map(day)) }).at(-1)).toBe('2026-04-30');
  });

  it('need no year behind them from the month of the first import on', () => {
    expect(due({ lastFactOn: factsUpTo('2026-06', 2) })).toEqual(['2026-06-30']);
    expect(due({ lastFactOn: factsUpTo('2026-06', 2), firstImportOn: day('2026-05-02') })).toEqual([
      '2026-05-31',
      '2026-06-30',
    ]);
    expect(due({ lastFactOn: factsUpTo('2026-06', 2), firstImportOn: null })).toEqual([]);
  });

  it('are made for every month missed', () => {
    const taken = new Set([day('2026-03-31')]);
    const missed = due({ taken, lastFactOn: factsUpTo('2026-06', 4), firstImportOn: day('2026-03-01') });
    expect(missed).toEqual(['2026-04-30', '2026-05-31', '2026-06-30']);
  });

  it('wait for the files of a month, and not for ever', () => {
    const lastFactOn = factsUpTo('2026-06', 24).set('2026-06' as Period, day('2026-06-12'));
    const taken = new Set([...factsUpTo('2026-05', 12)].map(([month]) => endOfPeriod(month)));
    expect(due({ lastFactOn, taken })).toEqual([]);
    expect(due({ lastFactOn, taken, today: day('2026-07-10') })).toEqual([]);
    expect(due({ lastFactOn, taken, today: day('2026-07-11') })).toEqual(['2026-06-30']);
  });

  it('need a row in the month', () => {
    const lastFactOn = factsUpTo('2026-06', 24);
    lastFactOn.delete('2026-06' as Period);
    expect(due({ lastFactOn }).at(-1)).toBe('2026-05-31');
    expect(due({ lastFactOn: new Map() })).toEqual([]);
  });

  it('are no month that is under way; of a book of a past year its last day is over', () => {
    const lastOfJune = { today: day('2026-06-30') };
    expect(due(lastOfJune).at(-1)).toBe('2026-05-31');
    expect(due({ ...lastOfJune, isPastBook: true }).at(-1)).toBe('2026-06-30');
  });
});
