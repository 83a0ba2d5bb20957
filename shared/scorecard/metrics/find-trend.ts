import { roundForComparison } from '../../scoring/bands.ts';
import { isBeyond, type Lines, type Series } from './judge-metric.ts';

export type TrendMark = 'better' | 'worse' | 'steady' | 'unknown';

export type Trend = {
  readonly mark: TrendMark;
  /** Mean of the last three months and of the three before; null where one of the months is unknown. */
  readonly now: number | null;
  readonly before: number | null;
  /** Change of the mean in percent; null where it is unknown or begins at 0. */
  readonly changePct: number | null;
  /** What said so: the two means with a line between them, or three steps in a row. */
  readonly by: 'means' | 'steps' | null;
};

const monthsCompared = 3;
/** How many months, back from the last, a trend looks at. */
export const monthsOfTrend = 2 * monthsCompared;
/** A move below a fifth is noise. */
const leastMovePct = 20;
const stepsInARow = 3;

const nothing: Trend = { mark: 'unknown', now: null, before: null, changePct: null, by: null };

/**
 * The trend of a series that ends with its last value. Rule: the mean of the last three months against the three before
 * (the 90 against 90 days after which service desks call for a review): worse where it moves by more than 20 % in the
 * bad direction and crosses a line on the way, or where three steps in a row go that way; better is the mirror image.
 */
export function findTrend(series: Series, good: 'up' | 'down' | null, lines: Lines): Trend {
  const now = meanOfThree(series, 0);
  const before = meanOfThree(series, monthsCompared);
  const changePct = now === null || before === null || before === 0 ? null : ((now - before) / Math.abs(before)) * 100;
  const means = { now, before, changePct };
  if (good === null) return now === null || before === null ? nothing : { ...means, mark: 'steady', by: null };
  const moved = now === null || before === null ? null : moveOf(now, before, good, lines);
  if (moved !== null && moved !== 'steady') return { ...means, mark: moved, by: 'means' };
  const stepped = stepsOf(series, good);
  if (stepped !== null && stepped !== 'steady') return { ...means, mark: stepped, by: 'steps' };
  return moved === null && stepped === null
    ? { ...means, mark: 'unknown', by: null }
    : { ...means, mark: 'steady', by: null };
}

function meanOfThree(series: Series, fromEnd: number): number | null {
  const end = series.length - fromEnd;
  const months = series.slice(Math.max(0, end - monthsCompared), Math.max(0, end));
  const known = months.filter((value) => value !== null);
  return known.length < monthsCompared ? null : known.reduce((sum, value) => sum + value, 0) / monthsCompared;
}

function moveOf(now: number, before: number, good: 'up' | 'down', lines: Lines): TrendMark {
  const move = roundForComparison(Math.abs(now - before));
  if (move <= roundForComparison((Math.abs(before) * leastMovePct) / 100)) return 'steady';
  const isUp = now > before;
  const crosses = [lines.warn, lines.critical].some(
    (line) => isBeyond({ good }, now, line) !== isBeyond({ good }, before, line),
  );
  if (!crosses) return 'steady';
  return isUp === (good === 'up') ? 'better' : 'worse';
}

/** Three steps in a row, each in the same direction; null where one of the four values is unknown. */
function stepsOf(series: Series, good: 'up' | 'down'): TrendMark | null {
  const last = series.slice(-stepsInARow - 1);
  if (last.length <= stepsInARow || last.some((value) => value === null)) return null;
  const steps = last.slice(1).map((value, index) => Math.sign(roundForComparison((value ?? 0) - (last[index] ?? 0))));
  const [first = 0] = steps;
  if (first === 0 || steps.some((step) => step !== first)) return 'steady';
  return first > 0 === (good === 'up') ? 'better' : 'worse';
}
