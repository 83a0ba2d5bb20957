import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDateFromParts } from '../../../shared/core/dates.ts';
import { findDateOrder } from '../../../shared/importing/find-date-order.ts';
import type { DateOrder } from '../../../shared/importing/import-kind.ts';
import { readDate, readInstant, readPeriod, readTime } from '../../../shared/importing/read-date.ts';

describe('readDate', () => {
  test.each<[string, DateOrder, string | undefined]>([
    ['2026-01-28', 'dmy', '2026-01-28'],
    ['2026/1/8', 'mdy', '2026-01-08'],
    ['20260128', 'dmy', '2026-01-28'],
    ['28/01/2026', 'dmy', '2026-01-28'],
    ['1/28/2026', 'mdy', '2026-01-28'],
    ['28.01.2026', 'dmy', '2026-01-28'],
    ['28.1.26', 'dmy', '2026-01-28'],
    ['28-01-2026', 'dmy', '2026-01-28'],
    ['28. 01. 2026', 'dmy', '2026-01-28'],
    ['Jan 28 2026', 'dmy', '2026-01-28'],
    ['January 28, 2026', 'dmy', '2026-01-28'],
    ['28 gennaio 2026', 'mdy', '2026-01-28'],
    ['28. März 2026', 'mdy', '2026-03-28'],
    ['28 de enero de 2026', 'mdy', '2026-01-28'],
    ['Wed, 28 Jan 2026', 'dmy', '2026-01-28'],
    ['28-Dez-26', 'dmy', '2026-12-28'],
    ['2026-01-28T10:15:00Z', 'dmy', '2026-01-28'],
    ['2026-01-28T23:15:00.123456+02:00', 'dmy', '2026-01-28'],
    ['2026-01-28 10:15', 'dmy', '2026-01-28'],
    ['1/28/2026 9:30 PM', 'mdy', '2026-01-28'],
    ['13/15/2026', 'mdy', undefined],
    ['31/02/2026', 'dmy', undefined],
    ['2026-02-30', 'dmy', undefined],
    ['not a date', 'dmy', undefined],
    ['28/01/2026 and more', 'dmy', undefined],
    ['1.5', 'dmy', undefined],
    ['12345', 'dmy', undefined],
    ['', 'dmy', undefined],
  ])('%s as %s is %s', (text, order, expected) => {
    expect(readDate(text, order)?.on).toBe(expected);
  });

  test.each([
    ['10:23:52 AM', 37_432],
    ['12:00 AM', 0],
    ['12:30 p.m.', 45_000],
    ['23:59', 86_340],
    ['9:05 Uhr', 32_700],
    ['25:00', undefined],
    ['13:00 PM', undefined],
  ])('%s is %s seconds after midnight', (text, seconds) => {
    expect(readTime(text)?.seconds).toBe(seconds);
  });

  test.each([
    ['2026-01-28 10:15:00', '2026-01-28T10:15:00'],
    ['2026-01-28T23:15:00+02:00', '2026-01-28T21:15:00Z'],
    ['11/7/2026 13:44', '2026-11-07T13:44:00'],
    ['2026-01-28', '2026-01-28T00:00:00'],
    ['2026-01-28 later', undefined],
  ])('the moment of %s is %s', (text, moment) => {
    expect(readInstant(text, 'mdy')).toBe(moment);
  });

  test.each([
    ['2026-03', '2026-03'],
    ['03/2026', '2026-03'],
    ['3.2026', '2026-03'],
    ['March 2026', '2026-03'],
    ['marzo de 2026', '2026-03'],
    ['Mär 26', '2026-03'],
    ['2026-03-15', '2026-03'],
    ['15.03.2026', '2026-03'],
    ['13/2026', undefined],
  ])('the month of %s is %s', (text, month) => {
    expect(readPeriod(text, 'dmy')).toBe(month);
  });

  const writers: Readonly<Record<string, { order: DateOrder; write: (y: string, m: string, d: string) => string }>> = {
    iso: { order: 'dmy', write: (y, m, d) => `${y}-${m}-${d}` },
    british: { order: 'dmy', write: (y, m, d) => `${d}/${m}/${y}` },
    american: { order: 'mdy', write: (y, m, d) => `${Number(m)}/${Number(d)}/${y}` },
    german: { order: 'dmy', write: (y, m, d) => `${Number(d)}.${Number(m)}.${y}` },
    italian: { order: 'dmy', write: (y, m, d) => `${d}-${m}-${y}` },
  };

  test.each(Object.keys(writers))('what is written in %s order is read again', (name) => {
    const { order, write } = writers[name]!;
    const day = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2060-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const [y, m, d] = date.toISOString().slice(0, 10).split('-') as [string, string, string];
        expect(readDate(write(y, m, d), order)?.on).toBe(calendarDateFromParts(Number(y), Number(m), Number(d)));
      }),
    );
  });
});

describe('findDateOrder', () => {
  const column = (name: string, ...values: string[]) => ({ name, values: new Set(values) });

  test.each<[string[], string]>([
    [['03/04/2026', '13/04/2026'], 'dmy'],
    [['03/04/2026', '04/13/2026'], 'mdy'],
    [['03.04.2026'], 'dmy'],
    [['2026-03-04'], 'dmy'],
    [['04/04/2026'], 'dmy'],
  ])('%j settles %s', (values, order) => {
    expect(findDateOrder(column('Date', ...values), () => [], undefined).order).toBe(order);
  });

  test('another column settles what the own one leaves open', () => {
    const others = () => [column('End', '10/15/2026')];
    expect(findDateOrder(column('Start', '03/04/2026'), others, undefined)).toEqual({
      order: 'mdy',
      reason: { kind: 'other-column', column: 'End' },
      alternatives: ['dmy', 'ymd'],
    });
  });

  test('what can not be told is asked, and the answer holds', () => {
    const open = column('Date', '03/04/2026');
    expect(() => findDateOrder(open, () => [], undefined)).toThrow(
      expect.objectContaining({
        code: 'ambiguous-date-order',
        details: expect.objectContaining({ choices: ['dmy', 'mdy'] }),
      }),
    );
    expect(findDateOrder(open, () => [], 'mdy').order).toBe('mdy');
  });

  test('columns that contradict each other settle nothing', () => {
    const others = () => [column('A', '10/15/2026'), column('B', '15/10/2026')];
    expect(() => findDateOrder(column('Date', '03/04/2026'), others, undefined)).toThrow(
      'fits day/month and month/day',
    );
  });
});
