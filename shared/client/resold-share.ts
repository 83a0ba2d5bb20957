import type { ClientId } from '../core/ids.ts';

/** What of a client is needed to ask for its resold goods. Sums of the twelve months, minor units. */
export type ResoldClient = {
  readonly clientId: ClientId;
  readonly revenueMinor: number | null;
  /** True where every invoice names its resold cost, so that nothing is asked. */
  readonly isKnown: boolean;
};

/** How many clients are asked for a figure of their own; the rest takes the usual share. */
const askedOneByOne = 5;

/** Largest revenue first; the first five whose cost is unknown are asked for figures, the others share one percentage. */
export function splitResold<T extends ResoldClient>(
  clients: readonly T[],
): { readonly asked: readonly T[]; readonly others: readonly T[] } {
  const open = clients
    .filter((client) => !client.isKnown)
    .toSorted((a, b) => (b.revenueMinor ?? 0) - (a.revenueMinor ?? 0));
  return { asked: open.slice(0, askedOneByOne), others: open.slice(askedOneByOne) };
}

/** Resold cost of a year as a share of revenue, percent 0-100; null where there is no revenue to take a share of. */
export function shareOfRevenue(resoldMinor: number, revenueMinor: number | null): number | null {
  if (revenueMinor === null || revenueMinor <= 0) return null;
  return Math.min(100, Math.max(0, (resoldMinor / revenueMinor) * 100));
}
