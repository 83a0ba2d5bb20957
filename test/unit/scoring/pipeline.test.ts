import { describe, expect, test } from 'vitest';
import { addDays, addMonths, toCalendarDate } from '../../../shared/core/dates.ts';
import { findCaps, findExpiredFlags } from '../../../shared/scoring/caps.ts';
import type { ActiveFlag, ClientFacts } from '../../../shared/scoring/client-facts.ts';
import { buildGradeChain } from '../../../shared/scoring/grade-chain.ts';
import type { AxisResult, FinancialFigures } from '../../../shared/scoring/graded-client.ts';
import type { Axis, FlagKind, Grade, Level } from '../../../shared/scoring/level.ts';
import { levels } from '../../../shared/scoring/level.ts';
import { findSizeStep } from '../../../shared/scoring/size-step.ts';
import { breakTie } from '../../../shared/scoring/tie-break.ts';
import { asOf, buildAssessed, chooseLevels, noEstimates } from './build-facts.ts';
import { balanced, gradeOne } from './grade-one.ts';

function axis(name: Axis, score: number, band: Level): AxisResult {
  return { axis: name, score, scoreBand: band, band, coveragePct: 100 };
}

function flag(kind: FlagKind, change: Partial<ActiveFlag> = {}): ActiveFlag {
  const happenedOn = addMonths(asOf, -3);
  return { kind, happenedOn, expiresOn: addMonths(happenedOn, 12), isEscalated: false, ...change };
}

describe('the caller-ID tie-break', () => {
  test.each<[number, Level, Level, Level]>([
    // score, band by score, caller-ID, band after it
    [57, 'C', 'A', 'B'],
    [57, 'C', 'B', 'B'],
    [57, 'C', 'C', 'C'],
    [57, 'C', 'D', 'C'],
    [56.999_999_99, 'C', 'A', 'C'],
    [59.999_999_99, 'C', 'B', 'B'],
    [60, 'B', 'C', 'C'],
    [60, 'B', 'D', 'C'],
    [60, 'B', 'B', 'B'],
    [60, 'B', 'A', 'B'],
    [63, 'B', 'C', 'C'],
    [63.000_000_01, 'B', 'C', 'B'],
    [62.999_999_999_9, 'B', 'D', 'C'],
    [77, 'B', 'A', 'A'],
    [76.999_999_99, 'B', 'A', 'B'],
    [80, 'A', 'B', 'B'],
    [83, 'A', 'D', 'B'],
    [83.000_000_01, 'A', 'D', 'A'],
    [37, 'D', 'C', 'C'],
    [37, 'D', 'A', 'C'],
    [43, 'C', 'D', 'D'],
    [36.999_999_99, 'D', 'A', 'D'],
    [43.1, 'C', 'D', 'C'],
    [0, 'D', 'D', 'D'],
    [100, 'A', 'A', 'A'],
    [1, 'D', 'A', 'D'],
    [99, 'A', 'D', 'A'],
    [70, 'B', 'D', 'B'],
    [70, 'B', 'A', 'B'],
  ])('takes %d, %s, with caller-ID %s to %s', (score, band, callerId, expected) => {
    expect(breakTie(axis('R', score, band), callerId, balanced)).toMatchObject({ scoreBand: band, band: expected });
  });

  test('does nothing without a reaction or a score', () => {
    const known = axis('R', 60, 'B');
    expect(breakTie(known, null, balanced)).toBe(known);
    const unknown: AxisResult = { axis: 'R', score: null, scoreBand: null, band: null, coveragePct: 0 };
    expect(breakTie(unknown, 'D', balanced)).toBe(unknown);
  });

  test('never touches axis F', () => {
    // F 75.1 with a target that puts it at an edge stays where its score is; only R 58 moves.
    const client = gradeOne({ assessments: { ...chooseLevels('F5 R2 R3 R4 R5 R6 G0', 'BCCCBCA') } });
    expect(client.axes.R).toMatchObject({ score: 58, scoreBand: 'C', band: 'B' });
    expect(client.axes.F.band).toBe(client.axes.F.scoreBand);
    expect(client.explanation[0]).toEqual({ kind: 'tie-break', from: 'C', to: 'B', rScore: 58, callerId: 'A' });
    expect(client.callerId).toBe('A');
  });
});

describe('the size step', () => {
  const figures = (overheadSharePct: number | null, netRevenueMinor: number | null = 1): FinancialFigures => ({
    ...gradeOne({}).figures,
    overheadSharePct,
    netRevenueMinor,
  });

  test.each<[number | null, number | null, number]>([
    // overhead share, net revenue, step
    [20, 1, 0],
    [20.000_000_000_1, 1, 0],
    [20.000_001, 1, -1],
    [50, 1, -1],
    [50.000_001, 1, -2],
    [400, 1, -2],
    [null, 0, -2],
    [null, -1, -2],
    [null, null, 0],
    [null, 1, 0],
    [0, 1, 0],
  ])('for a share of %s and a net revenue of %s is %d', (sharePct, net, step) => {
    expect(findSizeStep('A', figures(sharePct, net), false, balanced)?.step ?? 0).toBe(step);
  });

  test.each<[Grade, number, Grade, string]>([
    ['A', 21, 'B', 'applied'],
    ['A', 51, 'C', 'applied'],
    ['B', 21, 'C', 'applied'],
    ['B', 51, 'C', 'floor'],
    ['C', 21, 'C', 'floor'],
    ['C', 51, 'C', 'floor'],
  ])('takes %s at %d %% to %s: %s', (from, sharePct, to, outcome) => {
    expect(findSizeStep(from, figures(sharePct), false, balanced)).toMatchObject({ from, to, outcome });
  });

  test('leaves a D alone', () => expect(findSizeStep('D', figures(90), false, balanced)).toBeNull());

  test('keeps its nominal step and the grade where the client is exempt', () => {
    expect(findSizeStep('A', figures(51), true, balanced)).toMatchObject({
      step: -2,
      from: 'A',
      to: 'A',
      outcome: 'exempt',
    });
    const exempt = gradeOne({
      revenueMinor: 120_000,
      passThroughMinor: 0,
      minutesWorked: 300,
      sizeExemption: { kind: 'referrer', reason: 'sent three clients' },
    });
    expect(exempt).toMatchObject({ exempt: true, sizeStep: -2 });
    expect(exempt.grade).toBe(exempt.base);
  });
});

describe('deal-breakers', () => {
  test.each<[FlagKind, Grade, Grade]>([
    ['DB1', 'D', 'D'],
    ['DB2', 'C', 'D'],
    ['DB3', 'C', 'D'],
    ['DB4', 'C', 'D'],
    ['DB5', 'C', 'D'],
    ['DB6', 'D', 'D'],
    ['DB7', 'C', 'C'],
  ])('%s caps at %s, escalated at %s', (kind, cap, escalated) => {
    expect(findCaps([flag(kind)], balanced, asOf)).toEqual([{ flag: kind, cap }]);
    expect(findCaps([flag(kind, { isEscalated: true })], balanced, asOf)).toEqual([{ flag: kind, cap: escalated }]);
  });

  test('count once a kind at the lowest cap, in order of kind', () => {
    const flags = [flag('DB5'), flag('DB2', { isEscalated: true }), flag('DB2')];
    const expected = [
      { flag: 'DB2', cap: 'D' },
      { flag: 'DB5', cap: 'C' },
    ];
    expect(findCaps(flags, balanced, asOf)).toEqual(expected);
    expect(findCaps(flags.toReversed(), balanced, asOf)).toEqual(expected);
  });

  test.each([
    [0, true],
    [1, true],
    [-1, false],
  ])('that expire %d days after the as-of date cap: %s', (days, caps) => {
    const flags = [flag('DB3', { expiresOn: addDays(asOf, days) })];
    expect(findCaps(flags, balanced, asOf)).toHaveLength(caps ? 1 : 0);
    expect(findExpiredFlags(flags, asOf)).toEqual(caps ? [] : ['DB3']);
  });

  test('cap nothing before they happened', () => {
    expect(findCaps([flag('DB1', { happenedOn: addDays(asOf, 1) })], balanced, asOf)).toEqual([]);
  });

  test('that were renewed are not called expired', () => {
    expect(findExpiredFlags([flag('DB3', { expiresOn: addDays(asOf, -1) }), flag('DB3')], asOf)).toEqual([]);
  });

  test('never raise a grade, and the lowest wins', () => {
    const client = gradeOne({ flags: [flag('DB2'), flag('DB6')] });
    expect(client).toMatchObject({ base: 'B', grade: 'D' });
    expect(client.explanation.slice(1, 3)).toEqual([
      { kind: 'cap', flag: 'DB2', cap: 'C', from: 'B', to: 'C' },
      { kind: 'cap', flag: 'DB6', cap: 'D', from: 'C', to: 'D' },
    ]);
    const least = gradeOne({
      minutesWorked: 60_000,
      flags: [flag('DB7')],
      assessments: chooseLevels('F5 R2 R3 R4 R5 R6', 'DDDDDD'),
    });
    expect(least).toMatchObject({ base: 'D', grade: 'D', caps: [{ flag: 'DB7', cap: 'C' }] });
  });

  test('come after size', () => {
    const small: Partial<ClientFacts> = {
      revenueMinor: 200_000,
      passThroughMinor: 0,
      minutesWorked: 600,
      recurringNetMinor: 160_000,
    };
    const client = gradeOne({ ...small, flags: [flag('DB1')] });
    expect(client.explanation.map((step) => step.kind)).toEqual(['matrix', 'size', 'cap', 'final']);
    expect(client.grade).toBe('D');
  });
});

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
