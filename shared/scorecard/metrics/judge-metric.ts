import { assertNever } from '../../core/errors.ts';
import { roundForComparison } from '../../scoring/bands.ts';
import type { Grade } from '../../scoring/level.ts';
import { type LineRule, type MetricDefinition, type MetricId, metricDefinitions } from './metric-definitions.ts';

/** Values of one client's metric, month by month; null where unknown. */
export type Series = readonly (number | null)[];

export type LineContext = {
  readonly targetRateMinor: number | null;
  readonly grade: Grade | null;
  /** Median over all clients by month, where a line needs it. */
  readonly bookMedians: Series;
  /** Monthly revenue of the client. */
  readonly revenue: Series;
};

/** Where an alert begins, as a number of the metric's own unit, and whether the line itself already counts. */
export type Line = { readonly at: number; readonly isReached: boolean };
export type Lines = { readonly warn: Line | null; readonly critical: Line | null };
export type AlertState = 'fine' | 'warn' | 'critical' | 'unknown';

/** The value that is held against the lines: the month's own, or the sum or mean of the months that end with it. */
export function judgedValue(definition: MetricDefinition, series: Series, index: number): number | null {
  const { judged } = definition;
  if (judged.kind === 'value') return series[index] ?? null;
  const months = series.slice(Math.max(0, index - judged.months + 1), index + 1);
  const known = months.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  if (judged.kind === 'mean') return known.length < judged.months ? null : sum / judged.months;
  if (known.length === judged.months) return sum;
  // What is known of a bad count is at least so much; of a good one it could be more.
  return definition.good === 'down' && known.length > 0 && (series[index] ?? null) !== null ? sum : null;
}

/** The lines of a metric in one month, as numbers; null where there is none or nothing tells it. */
export function findLines(id: MetricId, series: Series, index: number, context: LineContext): Lines {
  const definition = metricDefinitions[id];
  const find = (rule: LineRule | null) => (rule === null ? null : findLine(rule, definition, series, index, context));
  return { warn: find(definition.warn), critical: find(definition.critical) };
}

const monthsOfOwnMean = 6;
const monthsOfFall = 6;

function findLine(
  rule: LineRule,
  definition: MetricDefinition,
  series: Series,
  index: number,
  context: LineContext,
): Line | null {
  const passed = (at: number | null): Line | null => (at === null ? null : { at, isReached: false });
  switch (rule.kind) {
    case 'passes':
      return passed(rule.value);
    case 'reaches':
      return { at: rule.value, isReached: true };
    case 'own-mean': {
      const mean = meanOf(series.slice(Math.max(0, index - monthsOfOwnMean), index), monthsOfOwnMean);
      return mean === null || mean === 0 ? null : passed(mean * rule.factor);
    }
    case 'book-median': {
      const median = context.bookMedians[index] ?? null;
      return median === null || median === 0 ? null : passed(median * rule.factor);
    }
    case 'of-target-rate':
      return passed(context.targetRateMinor === null ? null : context.targetRateMinor * rule.factor);
    case 'month-of-revenue': {
      const revenue = meanOf(context.revenue.slice(Math.max(0, index - 11), index + 1), 12);
      return passed(revenue);
    }
    case 'fall': {
      const before = judgedValue(definition, series, index - monthsOfFall);
      return before === null || before <= 0 ? null : { at: before * (1 - rule.pct / 100), isReached: true };
    }
    case 'by-grade':
      return passed(context.grade === null ? null : (rule.passes[context.grade] ?? null));
    default:
      return assertNever(rule);
  }
}

function meanOf(values: Series, needed: number): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < needed ? null : known.reduce((sum, value) => sum + value, 0) / needed;
}

/** On which side of its lines a value lies. Unknown stays unknown; a metric without lines is fine. */
export function judgeValue(definition: MetricDefinition, value: number | null, lines: Lines): AlertState {
  if (value === null) return 'unknown';
  if (isBeyond(definition, value, lines.critical)) return 'critical';
  return isBeyond(definition, value, lines.warn) ? 'warn' : 'fine';
}

/** Whether a value lies on the bad side of a line. */
export function isBeyond({ good }: Pick<MetricDefinition, 'good'>, value: number, line: Line | null): boolean {
  if (line === null || good === null) return false;
  const [rounded, at] = [roundForComparison(value), roundForComparison(line.at)];
  if (rounded === at) return line.isReached;
  return good === 'up' ? rounded < at : rounded > at;
}
