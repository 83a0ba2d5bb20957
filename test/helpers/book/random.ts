/** Random numbers that are the same on every run (mulberry32). */
export type Random = {
  /** From 0, below 1. */
  readonly next: () => number;
  /** A whole number from `min` to `max`, both included. */
  readonly between: (min: number, max: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
};

export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  return { next, between, pick };
}

/** Splits a whole total into parts that are multiples of `step`; the last part takes what is left over. */
export function splitTotal(random: Random, total: number, count: number, step: number): number[] {
  const shares = Array.from({ length: count }, () => 0.4 + random.next());
  const sum = shares.reduce((one, other) => one + other, 0);
  const parts = shares.map((share) => Math.round((total * share) / sum / step) * step);
  const rest = total - parts.reduce((one, other) => one + other, 0);
  parts[count - 1] = (parts[count - 1] ?? 0) + rest;
  return parts;
}
