import { describe, expect, test } from 'vitest';
import { addDays, toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientFacts } from '../../../shared/scoring/client-facts.ts';
import { buildGradeChain } from '../../../shared/scoring/grade-chain.ts';
import { levels } from '../../../shared/scoring/level.ts';
import { asOf, buildAssessed, chooseLevels, noEstimates } from './build-facts.ts';
import { balanced, gradeOne } from './grade-one.ts';
import { axis, flag } from './pipeline-fixtures.ts';

describe('the chain', () => {
  const plain = { callerId: null, figures: gradeOne({}).figures, isExempt: false, caps: [], provisional: false };
  const scores = { A: 90, B: 70, C: 50, D: 20 };

  test.each(levels.flatMap((r) => levels.map((f) => [r, f] as const)))('reads R %s x F %s off the matrix', (r, f) => {
    const chain = buildGradeChain({ ...plain, F: axis('F', scores[f], f), R: axis('R', scores[r], r) }, balanced);
    const cell = balanced.matrix[r][f];
    expect(chain).toMatchObject({
      base: cell.grade,
      grade: cell.grade,
      probation: r === 'D' && f === 'A',
      sizeStep: 0,
    });
    expect(chain.explanation).toEqual([
      {
        kind: 'matrix',
        rScore: scores[r],
        rBand: r,
        fScore: scores[f],
        fBand: f,
        base: cell.grade,
        probation: cell.probation,
      },
      { kind: 'final', grade: cell.grade, provisional: false, probation: cell.probation },
    ]);
  });

  test('ends probation where a deal-breaker lowers the grade', () => {
    const input = { ...plain, F: axis('F', 90, 'A'), R: axis('R', 20, 'D') };
    expect(buildGradeChain({ ...input, caps: [{ flag: 'DB7', cap: 'C' }] }, balanced)).toMatchObject({
      grade: 'C',
      probation: true,
    });
    expect(buildGradeChain({ ...input, caps: [{ flag: 'DB1', cap: 'D' }] }, balanced)).toMatchObject({
      grade: 'D',
      probation: false,
    });
  });
});

describe('an axis without a known criterion', () => {
  test('is not graded, whatever the other says and whatever caps it', () => {
    const client = gradeOne({ lateness: { invoiceCount: 0, daysTotal: 0 }, assessments: {}, flags: [flag('DB1')] });
    expect(client).toMatchObject({
      grade: null,
      base: null,
      sizeStep: 0,
      index: null,
      probation: false,
      provisional: true,
      axes: { R: { score: null, scoreBand: null, band: null, coveragePct: 0 } },
      caps: [{ flag: 'DB1', cap: 'D' }],
    });
    expect(client.explanation).toEqual([{ kind: 'not-graded', axes: ['R'] }]);
    expect(client.axes.F.score).not.toBeNull();
  });

  test('names both axes where nothing is known', () => {
    const client = gradeOne({
      invoiceCount: 0,
      revenueMinor: 0,
      passThroughMinor: 0,
      minutesWorked: null,
      timeEntryCount: 0,
      lateness: { invoiceCount: 0, daysTotal: 0 },
      assessments: {},
      estimates: { ...noEstimates, minutesPerYear: 60 },
    });
    expect(client.explanation).toEqual([{ kind: 'not-graded', axes: ['F', 'R'] }]);
  });
});

describe('coverage', () => {
  test.each([
    ['R2 R3 R4', 75, false],
    ['R3 R6 R4', 65, false],
    ['R2 R4', 60, false],
    ['R3 R4', 55, true],
    ['R6', 35, true],
  ])('of R1 with %s is %d %%: provisional %s', (ids, coveragePct, provisional) => {
    const client = gradeOne({ assessments: chooseLevels(`F5 ${ids}`, 'BBBBBB') });
    expect(client.axes.R.coveragePct).toBeCloseTo(coveragePct, 9);
    expect(client.provisional).toBe(provisional);
    expect(client.explanation.at(-1)).toMatchObject({ kind: 'final', provisional });
  });

  test('gives the weight of the unknown to the known in proportion', () => {
    const { criteria, axes } = gradeOne({ assessments: { R2: buildAssessed('D') } });
    expect(criteria.R1.effectiveWeight).toBeCloseTo(2500 / 45, 9);
    expect(criteria.R2.effectiveWeight).toBeCloseTo(2000 / 45, 9);
    expect(criteria.R3.effectiveWeight).toBeNull();
    expect(axes.R.score).toBeCloseTo((25 * 70 + 20 * 20) / 45, 8);
  });

  test('in full is still provisional where a cost is unknown', () => {
    const client = gradeOne({ unknownCostInvoiceCount: 2, unknownCostRevenueMinor: 5_000 });
    expect(client.axes.F.coveragePct).toBe(100);
    expect(client.provisional).toBe(true);
    expect(client.notices).toContainEqual({ kind: 'cost-incomplete', invoiceCount: 2 });
  });
});

describe('notices', () => {
  const noHours = { minutesWorked: null, timeEntryCount: 0 };
  test.each<[string, Partial<ClientFacts>, readonly object[]]>([
    ['none', {}, []],
    ['hours unknown', noHours, [{ kind: 'hours-unknown' }]],
    [
      'revenue unknown',
      { invoiceCount: 0, revenueMinor: 0, foreignCurrencyCount: 2 },
      [{ kind: 'revenue-unknown' }, { kind: 'foreign-currency', count: 2 }],
    ],
    [
      'cost incomplete of an estimate',
      { invoiceCount: 0, estimates: { ...noEstimates, revenueMinorPerYear: 900_000 } },
      [{ kind: 'cost-incomplete', invoiceCount: 0 }],
    ],
    [
      'feeling two levels off',
      { assessments: chooseLevels('F5 R2 R3 R4 R5 R6 G0', 'BBBBBBD') },
      [{ kind: 'gut-disagrees', callerId: 'D', grade: 'B' }],
    ],
    ['feeling one level off', { assessments: chooseLevels('F5 R2 R3 R4 R5 R6 G0', 'BBBBBBC') }, []],
    ['at 1.5 times the target', { revenueMinor: 1_405_000, minutesWorked: 6_000 }, []],
    [
      'expired',
      { flags: [flag('DB5', { expiresOn: addDays(asOf, -1) })] },
      [{ kind: 'expired-flags', flags: ['DB5'] }],
    ],
  ])('%s', (_, change, expected) => expect(gradeOne(change).notices).toEqual(expected));

  test('under-served strictly above 1.5 times the target rate', () => {
    expect(gradeOne({ minutesWorked: 4_900 }).notices).toEqual([
      { kind: 'under-served', ratio: 920_000 / (4_900 / 60) / 7_500 },
    ]);
  });

  test('stale assessments, by criterion', () => {
    const old = { assessedOn: toCalendarDate('2024-12-30') };
    const assessments = {
      ...chooseLevels('F5 R2 R3', 'BBB'),
      R2: buildAssessed('B', old),
      F5: buildAssessed('B', old),
      R1: buildAssessed('A', { ...old, isPinned: true }),
    };
    expect(gradeOne({ assessments }).notices).toEqual([{ kind: 'stale-assessments', criteria: ['F5', 'R1', 'R2'] }]);
  });
});
