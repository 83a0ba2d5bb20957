import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, toCalendarDate } from '../../../shared/core/dates.ts';
import { endRules, findNoticeDate, type NoticeTerms } from '../../../shared/letters/notice-date.ts';

const silent: NoticeTerms = { period: null, endRule: null, fixedEndOn: null, payInterval: null };

function endOf(
  receivedOn: string,
  terms: Partial<NoticeTerms>,
  country: string | null = 'IT',
  days: number | null = null,
) {
  const found = findNoticeDate({
    receivedOn: toCalendarDate(receivedOn),
    terms: { ...silent, ...terms },
    country,
    chosenDays: days,
    chosenBecause: days === null ? null : 'size of the systems',
  });
  return found.kind === 'ask' ? `ask ${found.what.join(', ')}` : found.endOn;
}

const days = (count: number) => ({ period: { count, unit: 'days' as const } });
const weeks = (count: number) => ({ period: { count, unit: 'weeks' as const } });
const months = (count: number) => ({ period: { count, unit: 'months' as const } });

describe('an agreed period', () => {
  it.each([
    // day after receipt is day one, so 30 days after receipt on the 1st end on the 31st
    ['2026-01-01', days(30), '2026-01-31'],
    ['2026-01-15', days(90), '2026-04-15'],
    ['2026-02-27', days(1), '2026-02-28'],
    ['2026-06-30', days(0), '2026-06-30'],
    ['2026-01-15', weeks(6), '2026-02-26'],
    ['2026-01-15', months(1), '2026-02-15'],
    ['2026-01-31', months(1), '2026-02-28'],
    ['2024-01-31', months(1), '2024-02-29'],
    ['2025-11-30', months(3), '2026-02-28'],
    // a Sunday stays a Sunday
    ['2026-05-01', days(30), '2026-05-31'],
  ])('received on %s, %o: ends on %s', (receivedOn, terms, endOn) => {
    expect(endOf(receivedOn, terms)).toBe(endOn);
  });

  it.each([
    ['2026-01-15', 'day', '2026-02-15'],
    ['2026-01-15', 'month', '2026-02-28'],
    ['2026-01-31', 'month', '2026-02-28'],
    ['2026-01-15', 'quarter', '2026-03-31'],
    ['2026-02-28', 'quarter', '2026-03-31'],
    ['2026-03-01', 'quarter', '2026-06-30'],
    ['2026-01-15', 'half-year', '2026-06-30'],
    ['2026-06-01', 'half-year', '2026-12-31'],
    ['2026-11-30', 'year', '2026-12-31'],
    ['2026-12-01', 'year', '2027-12-31'],
  ] as const)('of a month, received on %s, to the end of the %s: ends on %s', (receivedOn, endRule, endOn) => {
    expect(endOf(receivedOn, { ...months(1), endRule })).toBe(endOn);
  });

  it.each([
    ['2026-01-15', '2026-12-31', '2026-12-31'],
    ['2026-11-30', '2026-12-31', '2026-12-31'],
    ['2026-12-01', '2026-12-31', 'ask endOn'],
  ])('to the end of the term, received on %s, term to %s: %s', (receivedOn, fixedEndOn, expected) => {
    expect(endOf(receivedOn, { ...days(31), endRule: 'term', fixedEndOn: toCalendarDate(fixedEndOn) })).toBe(expected);
  });

  it('does not end before a fixed term', () => {
    const fixedEndOn = toCalendarDate('2027-05-10');
    expect(endOf('2026-06-30', { ...days(30), fixedEndOn })).toBe('2027-05-10');
    expect(endOf('2026-06-30', { ...days(30), endRule: 'month', fixedEndOn })).toBe('2027-05-31');
    expect(endOf('2027-06-30', { ...days(30), fixedEndOn })).toBe('2027-07-30');
  });
});

describe('an agreement that names no period', () => {
  it.each([
    ['2026-03-15', null, '2026-03-31'],
    ['2026-03-16', null, '2026-04-30'],
    ['2026-01-31', 'monthly', '2026-02-28'],
    ['2026-12-16', 'monthly', '2027-01-31'],
    ['2026-02-17', 'quarterly', '2026-03-31'],
    ['2026-02-18', 'quarterly', '2026-06-30'],
    ['2026-02-18', 'yearly', '2026-06-30'],
  ] as const)('in Germany, received on %s, paid %s: ends on %s', (receivedOn, payInterval, endOn) => {
    expect(endOf(receivedOn, { payInterval }, 'DE')).toBe(endOn);
  });

  it.each(['IT', 'ES', 'GB', 'US', 'AT', null])('in %s asks for days and a reason', (country) => {
    expect(endOf('2026-06-30', {}, country)).toBe('ask noticeDays, noticeReason');
    expect(endOf('2026-06-30', {}, country, 60)).toBe('2026-08-29');
  });

  it('asks for the reason alone where the days are chosen', () => {
    const terms = silent;
    const receivedOn = toCalendarDate('2026-06-30');
    const found = findNoticeDate({ receivedOn, terms, country: 'IT', chosenDays: 60, chosenBecause: null });
    expect(found).toEqual({ kind: 'ask', what: ['noticeReason'] });
  });
});

describe('any period', () => {
  const anyDay = fc
    .integer({ min: 0, max: 20_000 })
    .map((back): CalendarDate => addDays(toCalendarDate('2000-01-01'), back));
  const anyTerms = fc.record({
    period: fc.record({ count: fc.integer({ min: 0, max: 36 }), unit: fc.constantFrom('days', 'weeks', 'months') }),
    endRule: fc.constantFrom(...endRules.filter((rule) => rule !== 'term')),
  });
  const question = (receivedOn: CalendarDate, terms: Partial<NoticeTerms>) =>
    endOf(receivedOn, terms as Partial<NoticeTerms>);

  it('ends on or after receipt, later where the letter comes later', () => {
    fc.assert(
      fc.property(anyDay, anyTerms, fc.integer({ min: 1, max: 90 }), (receivedOn, terms, later) => {
        const first = question(receivedOn, terms as Partial<NoticeTerms>);
        const second = question(addDays(receivedOn, later), terms as Partial<NoticeTerms>);
        expect(first >= receivedOn).toBe(true);
        expect(second >= first).toBe(true);
      }),
    );
  });
});
