import { describe, expect, test } from 'vitest';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { ReadOptions } from '../../../shared/importing/import-kind.ts';
import { readText } from './read-text.ts';

const rows = 'Num,Customer,Date,Due Date,Open Balance\n7,Lago,2026-03-02,2026-04-01,100.00\n';

const dayOf = (text: string, name = 'list.csv', options: ReadOptions = {}) => {
  const { detected } = readText(text, { options: { kind: 'receivables', ...options }, fileName: name });
  const found = detected.find(({ property }) => property === 'listDay');
  return [found?.value, found?.reason.kind];
};

describe('of which day a list of open balances is', () => {
  test.each([
    ['As of 31 March 2026', '2026-03-31'],
    ['As of Mar 31, 2026', '2026-03-31'],
    ['Stand: 31.03.2026', '2026-03-31'],
    ['Offene Posten per 31.3.2026', '2026-03-31'],
    ['Stichtag 31.03.26', '2026-03-31'],
    ['Scadenzario al 31/03/2026', '2026-03-31'],
    ['Situazione al 31 marzo 2026', '2026-03-31'],
    ['Saldos pendientes a fecha 31/03/2026', '2026-03-31'],
    ['a fecha de 31 de marzo de 2026', '2026-03-31'],
    ['Printed 2026-03-31', '2026-03-31'],
  ])('"%s" above it tells it', (title, day) => {
    expect(dayOf(`${title}\n\n${rows}`)).toEqual([day, 'title']);
  });

  test.each([
    ['a span of days', '1 March 2026 - 31 March 2026'],
    ['a day that could be two', 'As of 03/04/2026'],
    ['a day further on in words', 'Per client of the book since 31 March 2026 to 2 April 2026'],
    ['a day before the newest invoice', 'As of 1 March 2026'],
    ['a number', 'List 4711'],
  ])('%s does not', (_what, title) => {
    expect(dayOf(`${title}\n\n${rows}`)).toEqual(['', 'not-stated']);
  });

  test('the order of its rows tells how to read the title', () => {
    const american = 'Num,Customer,Date,Due Date,Open Balance\n7,Lago,03/02/2026,04/15/2026,100.00\n';
    expect(dayOf(`As of 03/04/2026\n\n${american}`)).toEqual(['2026-03-04', 'title']);
  });

  test.each([
    ['op-liste 2026-03-31.csv', '2026-03-31'],
    ['aging_20260331.csv', '2026-03-31'],
    ['offene posten 31.03.2026.csv', '2026-03-31'],
    ['AR-03-31-2026.csv', '2026-03-31'],
    ['aging 04-05-2026.csv', ''],
    ['list-2025.csv', ''],
  ])('the name %s: %s', (name, day) => {
    expect(dayOf(rows, name)[0]).toBe(day);
  });

  test('a column of its own tells it before all else, and the user before that', () => {
    const withColumn =
      'As of 30 April 2026\nNum,Customer,Date,Due Date,Open Balance,Stichtag\n7,Lago,2026-03-02,2026-04-01,100.00,2026-03-31\n';
    expect(dayOf(withColumn)).toEqual(['2026-03-31', 'in-column']);
    expect(dayOf(withColumn, 'list.csv', { listOn: toCalendarDate('2026-05-01') })).toEqual(['2026-05-01', 'given']);
  });

  test('its last line tells it where nothing else does', () => {
    expect(dayOf(`${rows}"Tuesday, Mar 31, 2026 10:15:07 AM GMT",,,,\n`)).toEqual(['2026-03-31', 'title']);
  });
});
