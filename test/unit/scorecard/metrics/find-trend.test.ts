import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTrend } from '../../../../shared/scorecard/metrics/find-trend.ts';
import type { Lines } from '../../../../shared/scorecard/metrics/judge-metric.ts';

const noLines: Lines = { warn: null, critical: null };

const at = (warn: number, critical = warn): Lines => ({
  warn: { at: warn, isReached: false },
  critical: { at: critical, isReached: false },
});

describe('the trend of a series', () => {
  it.each([
    ['moves by more than a fifth across a line', [5, 5, 5, 8, 8, 8], at(7), 'worse', 'means'],
    ['moves by exactly a fifth', [10, 10, 10, 12, 12, 12], at(11), 'steady', null],
    ['moves by a hair more than a fifth', [10, 10, 10, 12.001, 12.001, 12.001], at(11), 'worse', 'means'],
    ['moves by half and crosses nothing', [10, 10, 10, 15, 15, 15], at(20), 'steady', null],
    ['moves back across the line', [8, 8, 8, 5, 5, 5], at(7), 'better', 'means'],
    ['goes from warning to critical', [8, 8, 8, 12, 12, 12], at(7, 10), 'worse', 'means'],
    ['climbs three steps in a row', [4, 1, 2, 3], noLines, 'steady', null],
    ['climbs three steps after a start', [1, 2, 3, 4], noLines, 'worse', 'steps'],
    ['falls three steps in a row', [4, 3, 2, 1], noLines, 'better', 'steps'],
    ['has an unknown month', [5, 5, null, 8, 8, 8], at(7), 'unknown', null],
    ['is too short', [5, 8], at(7), 'unknown', null],
    ['begins at nothing', [0, 0, 0, 8, 8, 8], at(7), 'worse', 'means'],
  ] as const)('that %s', (_what, series, lines, mark, by) => {
    expect(findTrend(series, 'down', lines)).toMatchObject({ mark, by });
  });

  it('has the means it was judged by', () => {
    expect(findTrend([2, 4, 6, 3, 5, 7], 'down', noLines)).toMatchObject({ now: 5, before: 4, changePct: 25 });
    expect(findTrend([0, 0, 0, 1, 1, 1], 'down', noLines).changePct).toBeNull();
  });

  it('never goes anywhere where neither direction is good', () => {
    expect(findTrend([1, 2, 3, 4, 5, 6], null, noLines).mark).toBe('steady');
  });

  const series = fc.array(fc.option(fc.integer({ min: 0, max: 30 })), { minLength: 3, maxLength: 12 });
  const opposite = { better: 'worse', worse: 'better', steady: 'steady', unknown: 'unknown' } as const;

  it('is symmetric: what is worse one way is better the other way', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        (values, warn, critical) => {
          // No value on a line: on which side it counts depends on the direction.
          const lines = at(warn + 0.517, critical + 0.517);
          const down = findTrend(values, 'down', lines);
          const up = findTrend(values, 'up', lines);
          expect(up.mark).toBe(opposite[down.mark]);
          expect(up.by).toBe(down.by);
        },
      ),
    );
  });

  it('does not change with the unit', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 30 }), (values, warn) => {
        const scaled = values.map((value) => (value === null ? null : value * 60));
        expect(findTrend(scaled, 'down', at(warn * 60)).mark).toBe(findTrend(values, 'down', at(warn)).mark);
      }),
    );
  });
});
