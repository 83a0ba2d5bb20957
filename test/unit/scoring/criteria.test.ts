import { describe, expect, test } from 'vitest';
import type { ClientFacts, Rates } from '../../../shared/scoring/client-facts.ts';
import { type asOf, buildAssessed, chooseLevels, demoRates, noEstimates } from './build-facts.ts';
import { balanced, gradeOne } from './grade-one.ts';

const noInvoices = { invoiceCount: 0, revenueMinor: 0, passThroughMinor: 0, recurringNetMinor: null };
const noHours = { minutesWorked: null, timeEntryCount: 0 };
const noLateness = { lateness: { invoiceCount: 0, daysTotal: 0 } };

describe('where a score comes from', () => {
  test.each<[string, Partial<ClientFacts>, object]>([
    ['measured', {}, { source: 'measured', value: 3.5, score: 70, level: 'B', measuredScore: null, assessedOn: null }],
    [
      'measured, where a level was chosen too',
      { assessments: { R1: buildAssessed('D') } },
      { source: 'measured', value: 3.5, score: 70, level: 'B', measuredScore: null, assessedOn: null },
    ],
    [
      'assessed, where nothing is measured',
      { ...noLateness, assessments: { R1: buildAssessed('D') } },
      { source: 'assessed', value: null, score: 20, level: 'D', measuredScore: null, assessedOn: '2025-11-30' },
    ],
    [
      'pinned over a measurement, which stays visible',
      { assessments: { R1: buildAssessed('D', { isPinned: true }) } },
      { source: 'pinned', value: 3.5, score: 20, level: 'D', measuredScore: 70, assessedOn: '2025-11-30' },
    ],
    [
      'pinned over nothing',
      { ...noLateness, assessments: { R1: buildAssessed('A', { isPinned: true }) } },
      { source: 'pinned', value: null, score: 90, level: 'A', measuredScore: null, assessedOn: '2025-11-30' },
    ],
    [
      'unknown',
      { ...noLateness, assessments: {} },
      { source: 'unknown', value: null, score: null, level: null, effectiveWeight: null, assessedOn: null },
    ],
  ])('%s', (_, change, expected) => expect(gradeOne(change).criteria.R1).toMatchObject(expected));

  test.each<[string, ClientFacts['estimates'], Partial<ClientFacts>]>([
    ['revenue', { ...noEstimates, revenueMinorPerYear: 600_000, passThroughSharePct: 0 }, noInvoices],
    ['hours', { ...noEstimates, minutesPerYear: 6_000 }, noHours],
    ['hours on top', { ...noEstimates, unloggedMinutesPerYear: 60 }, {}],
    [
      'resold share',
      { ...noEstimates, passThroughSharePct: 20 },
      { unknownCostInvoiceCount: 1, unknownCostRevenueMinor: 10 },
    ],
  ])('estimated %s makes F1 to F3 estimated, over a level that was only chosen', (_, estimates, change) => {
    const { criteria } = gradeOne({ ...change, estimates, assessments: chooseLevels('F1 F2 F3', 'DDD') });
    expect([criteria.F1.source, criteria.F2.source, criteria.F3.source]).toEqual([
      'estimated',
      'estimated',
      'estimated',
    ]);
    expect(criteria.F1.assessedOn).toBeNull();
  });
});

describe('a chosen level', () => {
  test.each([
    ['A', 0, 90],
    ['A', 8, 98],
    ['A', 99, 98],
    ['B', -8, 62],
    ['B', -99, 62],
    ['C', 3, 53],
    ['D', 0, 20],
    ['D', -8, 12],
  ] as const)('%s with a nudge of %d is %d', (level, nudge, score) => {
    expect(gradeOne({ assessments: { R5: buildAssessed(level, { nudge }) } }).criteria.R5).toMatchObject({
      score,
      level,
    });
  });

  test('stays within 0 and 100 in a model of its own', () => {
    const model = { levelPoints: { A: 99, B: 70, C: 50, D: 2 } };
    const nudged = { R5: buildAssessed('A', { nudge: 8 }), R6: buildAssessed('D', { nudge: -8 }) };
    const { criteria } = gradeOne({ assessments: nudged }, demoRates, { ...balanced, ...model });
    expect([criteria.R5.score, criteria.R6.score]).toEqual([100, 0]);
  });

  test.each([
    ['2024-12-31', false],
    ['2024-12-30', true],
  ])('of %s is stale: %s, and counts', (assessedOn, isStale) => {
    const assessed = buildAssessed('B', { assessedOn: assessedOn as typeof asOf });
    expect(gradeOne({ assessments: { R5: assessed } }).criteria.R5).toMatchObject({ isStale, score: 70 });
  });

  test('that a measurement beats is not called stale', () => {
    const old = buildAssessed('B', { assessedOn: '2020-01-01' as typeof asOf });
    const client = gradeOne({ assessments: { R1: old } });
    expect(client.criteria.R1.isStale).toBe(false);
    expect(client.notices).toEqual([]);
  });
});

describe('F1, margin', () => {
  test('is unknown without hours', () => expect(gradeOne(noHours).criteria.F1.source).toBe('unknown'));
  test('is unknown without an internal cost', () => {
    expect(gradeOne({}, { ...demoRates, internalCostPerHourMinor: null }).criteria.F1.source).toBe('unknown');
  });
  test('of a loss scores 0', () => {
    const { F1 } = gradeOne({ minutesWorked: 60_000 }).criteria;
    expect(F1.value).toBeLessThan(0);
    expect(F1.score).toBe(0);
  });
  test.each([25, 40, 50])('has its edge at %d %%', (pct) => {
    const at = (marginPct: number) =>
      gradeOne({ revenueMinor: 1_000_000, passThroughMinor: 1_000_000 * (1 - marginPct / 100), minutesWorked: 0 })
        .criteria.F1;
    expect(at(pct).level).not.toBe(at(pct - 0.001).level);
    expect(at(pct).level).toBe(at(pct + 0.001).level);
  });
});

describe('F2, hourly rate', () => {
  test('is unknown without a target rate', () => {
    expect(gradeOne({}, { ...demoRates, targetRatePerHourMinor: null }).criteria.F2.source).toBe('unknown');
  });
  test('is unknown of no minutes at all', () =>
    expect(gradeOne({ minutesWorked: 0 }).criteria.F2.source).toBe('unknown'));
  test.each([
    [0.6, 'C', 'D'],
    [0.8, 'B', 'C'],
    [1, 'A', 'B'],
  ])('has its edge at %d times the target', (ratio, at, below) => {
    const rate = (change: number) =>
      gradeOne({ revenueMinor: 750_000 * ratio + change, passThroughMinor: 0, minutesWorked: 6_000 });
    expect(rate(0).criteria.F2).toMatchObject({ value: ratio, level: at });
    expect(rate(-1).criteria.F2.level).toBe(below);
  });
});

describe('hours without revenue', () => {
  test.each<[string, Partial<ClientFacts>, Rates]>([
    ['no invoice', { ...noInvoices, lateness: { invoiceCount: 0, daysTotal: 0 } }, demoRates],
    ['invoices that cancel out', { revenueMinor: 0, passThroughMinor: 0 }, demoRates],
    ['more credited than invoiced', { revenueMinor: -5_000, passThroughMinor: 0 }, demoRates],
    ['a supplier refund on top', { revenueMinor: 0, passThroughMinor: -5_000 }, demoRates],
    [
      'no rates set',
      { revenueMinor: 0, passThroughMinor: 0 },
      { internalCostPerHourMinor: null, targetRatePerHourMinor: null, adminHoursPerClientMonth: 1.5 },
    ],
  ])('score 0 on F1 and F2: %s', (_, change, rates) => {
    const { criteria } = gradeOne(change, rates);
    expect(criteria.F1).toMatchObject({ score: 0, value: null, level: 'D', source: 'measured' });
    expect(criteria.F2).toMatchObject({ score: 0, level: 'D', source: 'measured' });
  });

  test('leave no score where the revenue is unknown', () => {
    const { criteria } = gradeOne({ ...noInvoices, ...noHours, estimates: { ...noEstimates, minutesPerYear: 600 } });
    expect([criteria.F1.source, criteria.F2.source, criteria.F3.source]).toEqual(['unknown', 'unknown', 'unknown']);
  });
});

describe('F4, recurring share', () => {
  test.each([
    [0, 0, 0],
    [138_000, 15, 40],
    [460_000, 50, 60],
    [736_000, 80, 80],
    [920_000, 100, 100],
    [1_000_000, 108.695652, 100],
  ])('of %d in 920,000 is %d %%: %d', (recurringNetMinor, value, score) => {
    const { F4 } = gradeOne({ recurringNetMinor }).criteria;
    expect(F4.value).toBeCloseTo(value, 5);
    expect(F4.score).toBeCloseTo(score, 9);
    expect(F4.source).toBe('measured');
  });

  test.each<[string, Partial<ClientFacts>]>([
    ['no invoice says whether it recurs', { recurringNetMinor: null }],
    ['net revenue is 0', { revenueMinor: 280_000 }],
    ['net revenue is negative', { revenueMinor: 0 }],
    ['there is no invoice', { ...noInvoices, recurringNetMinor: 0 }],
  ])('is unknown where %s', (_, change) => expect(gradeOne(change).criteria.F4.source).toBe('unknown'));

  test('stays measured and the same where a share stands in for unknown costs', () => {
    const { F4 } = gradeOne({
      passThroughMinor: 0,
      unknownCostInvoiceCount: 12,
      unknownCostRevenueMinor: 1_200_000,
      recurringNetMinor: 600_000,
      estimates: { ...noEstimates, passThroughSharePct: 20 },
    }).criteria;
    expect(F4).toMatchObject({ value: 50, score: 60, source: 'measured' });
  });
});

describe('R1, days beyond terms', () => {
  test.each([
    [-60, 100, 'A'],
    [-5, 100, 'A'],
    [0, 80, 'A'],
    [0.01, 79.971_429, 'B'],
    [7, 60, 'B'],
    [7.01, 59.991_304, 'C'],
    [30, 40, 'C'],
    [30.01, 39.993_333, 'D'],
    [90, 0, 'D'],
    [365, 0, 'D'],
  ] as const)('mean of %d is %d, %s', (days, score, level) => {
    const { R1 } = gradeOne({ lateness: { invoiceCount: 10, daysTotal: days * 10 } }).criteria;
    expect(R1.score).toBeCloseTo(score, 6);
    expect(R1.level).toBe(level);
  });
});

describe('F3, size', () => {
  const margin = (grossProfitMinor: number): Partial<ClientFacts> => ({
    revenueMinor: grossProfitMinor,
    passThroughMinor: 0,
    minutesWorked: 0,
  });

  test('is a multiple of the median of the book', () => {
    const { F3 } = gradeOne({}).criteria;
    // As the thirteenth it is above the middle, which becomes B3 with 3,450.
    expect(F3.value).toBeCloseTo(482_500 / 345_000, 9);
  });

  test('of a loss scores 0 and keeps its value', () => {
    const { F3 } = gradeOne(margin(-50_000)).criteria;
    expect(F3.value).toBeLessThan(0);
    expect(F3.score).toBe(0);
  });

  test('is unknown without hours', () => expect(gradeOne(noHours).criteria.F3.source).toBe('unknown'));
});
