import { describe, expect, test } from 'vitest';
import { addDays, toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientFacts } from '../../../shared/scoring/client-facts.ts';
import { gradeBook } from '../../../shared/scoring/grade-book.ts';
import { chooseYardstick, findMedian } from '../../../shared/scoring/yardstick.ts';
import { asOf, buildAssessed, buildFacts, demoRates, noEstimates } from './build-facts.ts';
import { demoFacts } from './demo-book.ts';
import { balanced, gradeOne } from './grade-one.ts';

const grade = (facts: readonly ClientFacts[]) => gradeBook(facts, demoRates, balanced, asOf);
const namesOf = (facts: readonly ClientFacts[]) => grade(facts).clients.map((client) => client.name);

const silent: Partial<ClientFacts> = {
  name: 'Silent',
  firstActivityOn: null,
  invoiceCount: 0,
  revenueMinor: 0,
  passThroughMinor: 0,
  recurringNetMinor: null,
  minutesWorked: null,
  timeEntryCount: 0,
  lateness: { invoiceCount: 0, daysTotal: 0 },
  assessments: {},
};

const longAgo: Partial<ClientFacts> = { firstActivityOn: toCalendarDate('2020-01-01') };

describe('who is listed', () => {
  test.each<[string, Partial<ClientFacts>, boolean]>([
    ['invoices and time', { name: 'Silent' }, true],
    ['nothing', silent, false],
    ['one invoice', { ...silent, invoiceCount: 1 }, true],
    ['one time entry', { ...silent, timeEntryCount: 1, minutesWorked: 0 }, true],
    ['money in another currency', { ...silent, foreignCurrencyCount: 1 }, true],
    ['only a share of resold cost', { ...silent, estimates: { ...noEstimates, passThroughSharePct: 20 } }, false],
    ['an old invoice and a reaction', { ...silent, ...longAgo, assessments: { G0: buildAssessed('A') } }, false],
    ['an estimate', { ...silent, estimates: { ...noEstimates, minutesPerYear: 0 } }, true],
    ['a caller-ID reaction', { ...silent, assessments: { G0: buildAssessed('A') } }, true],
    ['a flag', { ...silent, flags: [{ kind: 'DB1', happenedOn: asOf, expiresOn: asOf, isEscalated: false }] }, true],
    ['invoices, but left', { name: 'Silent', standing: 'closed' }, false],
    ['invoices, but only a prospect', { name: 'Silent', standing: 'prospect' }, false],
  ])('with %s', (_, change, isListed) => {
    expect(namesOf([buildFacts(change), ...demoFacts]).includes('Silent')).toBe(isListed);
  });

  test('in the order given, with the as-of date', () => {
    const reversed = demoFacts.toReversed();
    expect(namesOf(reversed)).toEqual(reversed.map((facts) => facts.name));
    expect(grade(reversed).asOf).toBe(asOf);
  });

  test('nobody in an empty book', () => {
    expect(grade([])).toEqual({ asOf, medianGrossProfitMinor: null, sizeYardstick: 'overhead', clients: [] });
  });
});

describe('the median', () => {
  test.each([
    [[], null],
    [[5], 5],
    [[1, 9], 5],
    [[9, 1, 4], 4],
    [[-3, 10, 2, 4], 3],
    [[100, 20, 3], 20],
  ])('of %j is %s', (values, median) => expect(findMedian(values)).toBe(median));

  test.each([
    [null, 0, 'overhead'],
    [100, 4, 'overhead'],
    [100, 5, 'median'],
    [0, 9, 'overhead'],
    [-1, 9, 'overhead'],
  ])('%s over %d clients: measured by %s', (median, count, kind) => {
    expect(chooseYardstick(median, count, 5).kind).toBe(kind);
  });

  test('counts those who left with rows in the window, and no prospects', () => {
    const base = demoFacts.slice(0, 5);
    const left = buildFacts({ name: 'left', standing: 'closed', revenueMinor: 9_000_000 });
    const leftLongAgo = buildFacts({
      ...silent,
      standing: 'closed',
      estimates: { ...noEstimates, revenueMinorPerYear: 9_000_000, minutesPerYear: 1 },
    });
    const prospect = buildFacts({ name: 'prospect', standing: 'prospect', revenueMinor: 9_000_000 });
    expect(grade(base).medianGrossProfitMinor).toBe(665_000);
    expect(grade([...base, left]).medianGrossProfitMinor).toBe((665_000 + 867_500) / 2);
    expect(grade([...base, leftLongAgo, prospect]).medianGrossProfitMinor).toBe(665_000);
  });

  test('leaves out clients of unknown gross profit', () => {
    const unknown = buildFacts({ minutesWorked: null, timeEntryCount: 0 });
    expect(grade([...demoFacts, unknown]).medianGrossProfitMinor).toBe(236_250);
  });
});

describe('a small book', () => {
  test('measures size in multiples of the overhead', () => {
    const book = grade([buildFacts()]);
    expect(book).toMatchObject({ sizeYardstick: 'overhead', medianGrossProfitMinor: 482_500 });
    expect(book.clients[0]?.criteria.F3.value).toBeCloseTo(482_500 / 63_000, 9);
    expect(book.clients[0]?.criteria.F3.score).toBeCloseTo(60 + (20 * (482_500 / 63_000 - 5)) / 5, 9);
  });

  test('knows no size without overhead', () => {
    const book = gradeBook([buildFacts()], { ...demoRates, adminHoursPerClientMonth: 0 }, balanced, asOf);
    expect(book.clients[0]?.criteria.F3.source).toBe('unknown');
  });

  test('is any book whose median is no profit', () => {
    const losing = ['a', 'b', 'c', 'd', 'e'].map((name) => buildFacts({ name, minutesWorked: 60_000 }));
    expect(grade(losing)).toMatchObject({ sizeYardstick: 'overhead' });
    expect(grade(losing).medianGrossProfitMinor).toBeLessThan(0);
  });
});

describe('a new client', () => {
  test.each([
    ['2024-12-31', null, 12], // the last day before the window
    ['2025-01-01', 11, 12],
    ['2025-06-30', 6, 7],
    ['2025-07-01', 5, 6],
    ['2025-09-30', 3, 4],
    ['2025-10-01', 2, 3],
    ['2025-12-01', 0, 1],
    ['2025-11-30', 1, 2],
    ['2025-12-31', 0, 0],
  ])('since %s is new for %s months and bears the overhead of %d', (since, months, monthsBegun) => {
    const client = gradeOne({ firstActivityOn: toCalendarDate(since) });
    expect(client.notices).toEqual(months === null ? [] : [{ kind: 'new-client', since, months }]);
    expect(client.figures.overheadMinor).toBeCloseTo(63_000 * (monthsBegun / 12), 9);
    expect(client.criteria.F3.source).toBe(months !== null && months < 3 ? 'unknown' : 'measured');
    expect(client.figures.revenueMinor).toBe(1_200_000);
  });

  test('has its size step by the overhead of its months', () => {
    const half = { revenueMinor: 200_000, passThroughMinor: 0, minutesWorked: 600, recurringNetMinor: 0 };
    expect(gradeOne(half).sizeStep).toBe(-1);
    expect(gradeOne({ ...half, firstActivityOn: toCalendarDate('2025-06-30') }).sizeStep).toBe(0);
  });

  test('can have its size assessed while it is unknown', () => {
    const client = gradeOne({ firstActivityOn: addDays(asOf, -20), assessments: { F3: buildAssessed('B') } });
    expect(client.criteria.F3).toMatchObject({ source: 'assessed', score: 70 });
  });
});
