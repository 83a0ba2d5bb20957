/** One comparison: the work of the app beside the plainest way to do the same, in the same run. */
export type Measured = {
  readonly id: string;
  readonly what: string;
  readonly baseline: string;
  readonly unit: 'ms' | 'MB';
  /** Medians. */
  readonly value: number;
  readonly baselineValue: number;
  readonly ratio: number;
  readonly target: number;
  /** Why the target is what it is, where the baseline does less than the work has to. */
  readonly why?: string;
  readonly runs: number;
  readonly note?: string;
};

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [lower = Number.NaN, upper = Number.NaN] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (lower + upper) / 2;
}

/** Milliseconds that some work takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** Runs both in turn, so that a slower moment of the machine meets both; the first round only warms up. */
export async function compare(
  head: Pick<Measured, 'id' | 'what' | 'baseline' | 'unit' | 'target' | 'why'>,
  runs: number,
  measure: () => number | Promise<number>,
  measureBaseline: () => number | Promise<number>,
): Promise<Measured> {
  const values: number[] = [];
  const baselines: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const baseline = await measureBaseline();
    const value = await measure();
    if (run === 0) continue;
    baselines.push(baseline);
    values.push(value);
  }
  const [value, baselineValue] = [median(values), median(baselines)];
  return { ...head, value, baselineValue, ratio: value / baselineValue, runs };
}
