import { describe, expect, test } from 'vitest';
import type { FinancialFigures } from '../../../shared/scoring/graded-client.ts';
import type { Grade } from '../../../shared/scoring/level.ts';
import { findSizeStep } from '../../../shared/scoring/size-step.ts';
import { balanced, gradeOne } from './grade-one.ts';

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
