import { type MetricId, metricDefinitions } from '../../../shared/scorecard/metrics/metric-definitions.ts';

/** A cell of the grid. */
export type Place = { readonly row: number; readonly column: number };

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/** Where a key leads from a cell; undefined where it leads nowhere. Ctrl or Cmd with Home and End go to the corners. */
export function placeAfter(key: string, from: Place, size: Place, isFar: boolean): Place | undefined {
  const last = { row: size.row - 1, column: size.column - 1 };
  if (key === 'Home') return isFar ? { row: 0, column: 0 } : { row: from.row, column: 0 };
  if (key === 'End') return isFar ? last : { row: from.row, column: last.column };
  const step = steps[key];
  if (step === undefined) return undefined;
  const hold = (value: number, end: number) => Math.max(0, Math.min(end, value));
  return { row: hold(from.row + step[0], last.row), column: hold(from.column + step[1], last.column) };
}

/** Whether a column takes figures of the user's own. */
export function isEntered(metric: MetricId | undefined): boolean {
  return metric !== undefined && metricDefinitions[metric].isEntered;
}
