/** What a client's gross profit is measured against. */
export type SizeYardstick =
  | { readonly kind: 'median'; readonly medianGrossProfitMinor: number }
  | { readonly kind: 'overhead' };

/**
 * The median, where enough clients have a known gross profit and it is positive; else each client's own overhead.
 *
 * @param medianMinor null where no gross profit is known
 */
export function chooseYardstick(medianMinor: number | null, clientCount: number, minClients: number): SizeYardstick {
  if (medianMinor === null || medianMinor <= 0 || clientCount < minClients) return { kind: 'overhead' };
  return { kind: 'median', medianGrossProfitMinor: medianMinor };
}

/** The middle value, or the mean of the two middle ones; null of nothing. */
export function findMedian(values: ArrayLike<number>): number | null {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
