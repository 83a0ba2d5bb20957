import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/core/dates.ts';
import { endRules, findNoticeDate, type NoticeTerms } from '../../../shared/letters/notice-date.ts';
import { findNoticeDeadline } from '../../../shared/rhythm/notice-deadline.ts';
import { day, noTerms } from './rhythm-fixtures.ts';

const today = day('2026-06-15');
const months = (count: number) => ({ count, unit: 'months' }) as const;
const days = (count: number) => ({ count, unit: 'days' }) as const;

describe('the last day for notice', () => {
  test.each<[string, Partial<NoticeTerms>, string | null, string | null]>([
    [
      '3 months to the end of a term',
      { period: months(3), endRule: 'term', fixedEndOn: day('2026-12-31') },
      null,
      '2026-09-30',
    ],
    [
      '90 days to the end of a term',
      { period: days(90), endRule: 'term', fixedEndOn: day('2026-12-31') },
      null,
      '2026-10-02',
    ],
    [
      'a term whose deadline is over',
      { period: months(3), endRule: 'term', fixedEndOn: day('2026-08-31') },
      null,
      null,
    ],
    ['3 months to the end of any year', { period: months(3), endRule: 'year' }, null, '2026-09-30'],
    ['a month to any half-year, from the next one on', { period: months(1), endRule: 'half-year' }, null, '2026-11-30'],
    ['any month end: no deadline worth a line', { period: months(1), endRule: 'month' }, null, null],
    [
      'any month end after a fixed term',
      { period: months(1), endRule: 'month', fixedEndOn: day('2026-10-31') },
      null,
      '2026-09-30',
    ],
    [
      'any day after a fixed term',
      { period: days(30), endRule: 'day', fixedEndOn: day('2026-10-31') },
      null,
      '2026-10-01',
    ],
    ['a fixed term by German law', { fixedEndOn: day('2026-10-31') }, 'DE', '2026-10-15'],
    ['a fixed term, nothing agreed, another country', { fixedEndOn: day('2026-10-31') }, 'IT', null],
    ['nothing agreed at all', {}, 'DE', null],
  ])('%s', (_name, terms, country, expected) => {
    expect(findNoticeDeadline({ ...noTerms, ...terms }, country, today)?.receivedBy ?? null).toBe(expected);
  });

  test('is in time, and the day after is not', () => {
    const anyTerms = fc.record({
      period: fc.record({
        count: fc.integer({ min: 0, max: 24 }),
        unit: fc.constantFrom('days' as const, 'weeks' as const, 'months' as const),
      }),
      endRule: fc.constantFrom(...endRules),
      fixedEndOn: fc.option(fc.integer({ min: 0, max: 900 }).map((count) => addDays(today, count))),
      payInterval: fc.constant(null),
    });
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const deadline = findNoticeDeadline(terms, null, today);
        if (deadline === null) return;
        const endOf = (count: number) => {
          const receivedOn = addDays(deadline.receivedBy, count);
          return findNoticeDate({ receivedOn, terms, country: null, chosenDays: null, chosenBecause: null });
        };
        expect(deadline.receivedBy >= today).toBe(true);
        expect(endOf(0)).toMatchObject({ endOn: deadline.endOn });
        const next = endOf(1);
        expect(next.kind === 'ask' || next.endOn > deadline.endOn).toBe(true);
      }),
    );
  });
});
