import type { OpenItem } from './choose-items.ts';

/** Most first worth that the items from a place on can add in the room left. */
export type FirstBound = (from: number, room: number) => number;

/**
 * Bounds by the best fraction: items in order of their worth for what they weigh, the last one taken in part. Sums of
 * worths come in steps of what divides them all, so a bound between two steps is lowered to the step.
 */
export function makeFirstBound(open: readonly OpenItem[]): FirstBound {
  const useful = open.filter(({ worth }) => worth[0] > 0);
  const weights = runningSums(useful.map(({ weight }) => weight));
  const worths = runningSums(useful.map(({ worth }) => worth[0]));
  const step = useful.reduce((divisor, { worth }) => commonDivisor(worth[0], divisor), 0) || 1;
  return (from, room) => {
    if (from >= useful.length) return 0;
    const before = weights[from] ?? 0;
    const last = lastWithin(weights, before + room, from);
    const whole = (worths[last] ?? 0) - (worths[from] ?? 0);
    const next = useful[last];
    if (next === undefined) return whole;
    const part = (next.worth[0] * (before + room - (weights[last] ?? 0))) / next.weight;
    return Math.floor((whole + part + rounding) / step) * step;
  };
}

/** Worths are whole; what computing a fraction of them misses is less than this. */
const rounding = 0.5;

/** Most that the items from a place on can add to second and third worth while they add a first worth to the unit. */
export type TieBound = (
  from: number,
  room: number,
  needed: number,
) => { readonly second: number; readonly third: number };

type Rest = {
  /** Of the items that count for: lightest first, what they weigh together. */
  readonly forWeights: readonly number[];
  /** All that they are worth. */
  readonly forWorth: number;
  /** Of the items that count against: dearest first, what they are worth together. */
  readonly againstWorths: readonly number[];
  /** Third worths together, largest first. */
  readonly forThirds: readonly number[];
  readonly againstThirds: readonly number[];
};

/**
 * Bounds ties: as many as fit of the items that count for, as few of those that count against as reach what is needed,
 * and of exactly so many the largest third worths.
 */
export function makeTieBound(open: readonly OpenItem[]): TieBound {
  const rests = [...open, null].map((_, from) => describe(open.slice(from)));
  return (from, room, needed) => {
    const rest = rests[from] as Rest;
    const most = lastWithin(rest.forWeights, room, 0);
    const least = firstReaching(rest.againstWorths, needed - rest.forWorth);
    return { second: most - least, third: (rest.forThirds[most] ?? 0) + (rest.againstThirds[least] ?? 0) };
  };
}

function describe(items: readonly OpenItem[]): Rest {
  const counting = items.filter(({ worth }) => worth[1] > 0);
  const against = items.filter(({ worth }) => worth[1] < 0);
  const smallestFirst = (values: readonly number[]) => runningSums(values.toSorted((a, b) => a - b));
  const largestFirst = (values: readonly number[]) => runningSums(values.toSorted((a, b) => b - a));
  return {
    forWeights: smallestFirst(counting.map(({ weight }) => weight)),
    forWorth: counting.reduce((sum, { worth }) => sum + worth[0], 0),
    againstWorths: largestFirst(against.map(({ worth }) => worth[0])),
    forThirds: largestFirst(counting.map(({ worth }) => worth[2])),
    againstThirds: largestFirst(against.map(({ worth }) => worth[2])),
  };
}

/** Sums of the first 0, 1, 2, ... values. */
function runningSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

/** Index of the last of rising sums that is within a limit, which the one at `from` is. */
function lastWithin(sums: readonly number[], limit: number, from: number): number {
  let low = from;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sums[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of the first of rising sums that reaches an amount; the last one where none does. */
function firstReaching(sums: readonly number[], amount: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) >= amount) high = middle;
    else low = middle + 1;
  }
  return low;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
