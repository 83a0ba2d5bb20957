import type { BreakPoints } from './scoring-model.ts';

/** The score of a value on a piecewise-linear curve; values beyond its ends take the score of the end. */
export function interpolate(points: BreakPoints, value: number): number {
  let before = points[0];
  if (before === undefined) throw new RangeError('a curve needs at least one point');
  for (const point of points) {
    if (value < point[0]) {
      if (point === before) return before[1];
      return before[1] + ((value - before[0]) * (point[1] - before[1])) / (point[0] - before[0]);
    }
    before = point;
  }
  return before[1];
}
