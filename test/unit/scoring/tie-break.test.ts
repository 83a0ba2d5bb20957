import { describe, expect, test } from 'vitest';
import type { AxisResult } from '../../../shared/scoring/graded-client.ts';
import type { Level } from '../../../shared/scoring/level.ts';
import { breakTie } from '../../../shared/scoring/tie-break.ts';
import { chooseLevels } from './build-facts.ts';
import { balanced, gradeOne } from './grade-one.ts';
import { axis } from './pipeline-fixtures.ts';

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
