import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AlertState,
  findLines,
  judgedValue,
  judgeValue,
  type LineContext,
  type Series,
} from '../../../../shared/scorecard/metrics/judge-metric.ts';
import {
  type MetricId,
  metricDefinitions,
  metricIds,
} from '../../../../shared/scorecard/metrics/metric-definitions.ts';

const context: LineContext = { targetRateMinor: 7500, grade: 'B', bookMedians: [], revenue: [] };
const steady = (value: number, months = 6) => Array.from({ length: months }, () => value);

function judge(metric: MetricId, series: Series, given: Partial<LineContext> = {}): AlertState {
  const definition = metricDefinitions[metric];
  const last = series.length - 1;
  const lines = findLines(metric, series, last, { ...context, ...given });
  return judgeValue(definition, judgedValue(definition, series, last), lines);
}

type Row = readonly [MetricId, Series, number | null, number | null, number | null, Partial<LineContext>];

function row(
  metric: MetricId,
  before: Series,
  fine: number,
  warn: number,
  critical: number | null,
  given: Partial<LineContext> = {},
): Row {
  return [metric, before, fine, warn, critical, given];
}

/** Metric, the months before, and the last value that is fine, that warns, that is critical. */
const table: readonly Row[] = [
  row('m01', steady(4), 6, 6.01, 10.01),
  row('m01seat', [], 0.75, 0.76, 1.26, { bookMedians: [0.5] }),
  row('m02', [], 8, 8.1, 15.1),
  row('m03', [], 3, 4, 7),
  row('m04', [0, 0], 0, 1, 3),
  row('m05', [0, 0], 0, 1, 2),
  row('m06', [], 7, 7.1, 30.1),
  row('m07', steady(0, 11), 0, 1, 100_001, { revenue: steady(100_000, 12) }),
  row('m08', [], 40, 39.9, 24.9),
  row('m09', [], 6000, 5999, 4499),
  row('m10reactive', [], 60, 60.1, 80.1),
  row('m11', [], 50, 49.9, 24.9),
  row('m12', [], 70, 69, 39),
  row('m13', [], 1, 2, 4),
  row('m14', [], 75, 74, 49),
  row('m15', [], 0, 1, 2),
  row('m16', [], 4, 3.9, 2.9),
  row('m17', [], 120, 121, 366),
  row('m17', [], 200, 201, 366, { grade: 'C' }),
  row('m18', steady(20), 18.1, 18, 15),
  row('m18device', steady(20), 18.1, 18, 15),
  row('m19', steady(100_000, 10), 71_000, 70_000, 25_000),
  row('m19recurring', steady(100_000, 10), 71_000, 70_000, 25_000),
  row('m20', [], 301, 300, 0),
  row('m22', steady(0, 11), 1, 0, null),
  row('m23', [], 14.9, 15, 25),
  row('m23profit', [], 14.9, 15, 25),
  row('m24', [], 91, 90, 30),
  row('m25', [], 1, 2, 3),
];

describe('the lines of a metric', () => {
  it.each(table)('%s after %j: %s is fine, %s warns, %s is critical', (metric, before, fine, warn, critical, given) => {
    const expected: [number | null, AlertState][] = [
      [fine, 'fine'],
      [warn, 'warn'],
      [critical, 'critical'],
    ];
    for (const [value, state] of expected) {
      if (value === null) continue;
      expect([value, judge(metric, [...before, value], given)]).toEqual([value, state]);
    }
  });

  it('name every metric that has one', () => {
    const withLines = metricIds.filter((id) => metricDefinitions[id].warn !== null);
    expect([...new Set(table.map(([metric]) => metric))].sort()).toEqual([...withLines].sort());
  });

  it('are none where what they rest on is unknown', () => {
    expect(findLines('m09', [5000], 0, { ...context, targetRateMinor: null })).toEqual({ warn: null, critical: null });
    expect(judge('m01', [4, 4, null, 4, 4, 4, 99])).toBe('fine');
    expect(judge('m17', [300], { grade: null })).toBe('fine');
    expect(judge('m18', [3])).toBe('fine');
  });

  it('leave an unknown value unknown', () => {
    for (const metric of metricIds) expect(judge(metric, [1, 1, null])).toBe('unknown');
  });

  it('count what is known of a quarter as the least that it was', () => {
    expect(judge('m05', [null, null, 2])).toBe('critical');
    expect(judge('m05', [2, 0, null])).toBe('unknown');
    expect(judge('m22', [null, ...steady(0, 11)])).toBe('unknown');
  });

  it('never call a better value worse', () => {
    const rank = { fine: 0, warn: 1, critical: 2, unknown: 3 };
    const withLines = metricIds.filter((id) => metricDefinitions[id].good !== null);
    fc.assert(
      fc.property(
        fc.constantFrom(...withLines),
        fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 12, maxLength: 14 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        (metric, before, one, other) => {
          const isUp = metricDefinitions[metric].good === 'up';
          const [worse, better] = isUp === one < other ? [one, other] : [other, one];
          const state = (value: number) => rank[judge(metric, [...before, value], { bookMedians: [...before, 9] })];
          expect(state(better)).toBeLessThanOrEqual(state(worse));
        },
      ),
    );
  });
});
