import { describe, expect, test } from 'vitest';
import { buildHeadline, type HeadlineGroup, writeLeastFitSentence } from '../../../shared/scorecard/headline.ts';
import { gradeBook } from '../../../shared/scoring/grade-book.ts';
import { asOf, demoRates } from '../scoring/build-facts.ts';
import { balanced } from '../scoring/grade-one.ts';
import { formatters, gradeDemo, nothingKnown, texts } from './demo.ts';

const printed = ({ clientCount, revenueSharePct, hoursSharePct, ehrMinor }: HeadlineGroup) =>
  `${clientCount}: ${revenueSharePct?.toFixed(0)}|${hoursSharePct?.toFixed(0)} (${((ehrMinor ?? Number.NaN) / 100).toFixed(0)})`;

describe('the strip of the demo book', () => {
  const headline = buildHeadline(gradeDemo());

  test.each([
    ['A', '3: 40|25 (102)'],
    ['B', '3: 25|21 (74)'],
    ['C', '3: 10|14 (47)'],
    ['D', '3: 25|40 (37)'],
  ] as const)('%s %s', (grade, text) => expect(printed(headline.byGrade[grade])).toBe(text));

  test('adds up', () => {
    expect(printed(headline.total)).toBe('12: 100|100 (62)');
    expect(headline.total.revenueMinor).toBe(12_000_000);
    expect(headline.notGraded.clientCount).toBe(0);
    expect([headline.unknownRevenueCount, headline.unknownHoursCount]).toEqual([0, 0]);
  });

  test('says what the D clients bring and take', () => {
    expect(writeLeastFitSentence(headline, texts, formatters)).toBe('A quarter of revenue, 40 % of the time');
  });
});

describe('a book with gaps', () => {
  test('counts who is left out, and rates only whom it can', () => {
    const headline = buildHeadline(gradeDemo({ A1: { minutesWorked: null, timeEntryCount: 0 } }, [nothingKnown]));
    expect([headline.unknownRevenueCount, headline.unknownHoursCount, headline.notGraded.clientCount]).toEqual([
      1, 2, 1,
    ]);
    expect(headline.total.clientCount).toBe(13);
    expect(headline.total.ehrMinor).toBeCloseTo((9_350_000 - 1_440_000) / 1_370, 6);
  });

  test('has no shares and no sentence where there is nobody', () => {
    const headline = buildHeadline(gradeBook([], demoRates, balanced, asOf));
    expect(headline.total).toEqual({
      clientCount: 0,
      revenueMinor: 0,
      minutesWorked: 0,
      revenueSharePct: null,
      hoursSharePct: null,
      ehrMinor: null,
    });
    expect(writeLeastFitSentence(headline, texts, formatters)).toBeNull();
  });

  test('has no sentence without a D', () => {
    const onlyA = gradeBook([], demoRates, balanced, asOf);
    const book = { ...onlyA, clients: gradeDemo().clients.slice(0, 3) };
    expect(writeLeastFitSentence(buildHeadline(book), texts, formatters)).toBeNull();
  });
});
