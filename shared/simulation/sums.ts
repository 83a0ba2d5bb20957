import { sharePct } from '../core/share-pct.ts';
import type { SimulatedClient } from './simulated-book.ts';

type Figure = 'revenueMinor' | 'netMinor' | 'minutes' | 'grossProfitMinor' | 'helperCostMinor';

/** Sum of a figure over the clients that have it. */
export function sumKnown(clients: readonly SimulatedClient[], figure: Figure): number {
  return clients.reduce((total, client) => total + (client[figure] ?? 0), 0);
}

/** Sum of a figure, or null where one client's is unknown. */
export function sumAll(clients: readonly SimulatedClient[], figure: Figure): number | null {
  return clients.some((client) => client[figure] === null) ? null : sumKnown(clients, figure);
}

/** What is missing on the account in a year once a client has left: its net revenue less what helpers are no longer paid. */
export function cashOf({ netMinor, helperCostMinor }: SimulatedClient): number {
  return (netMinor ?? 0) - helperCostMinor;
}

/** Net revenue an hour in minor units, over the clients whose money and hours are both known; null without an hour. */
export function effectiveRateMinor(clients: readonly SimulatedClient[]): number | null {
  const rated = clients.filter(({ netMinor, minutes }) => netMinor !== null && minutes !== null);
  const minutes = sumKnown(rated, 'minutes');
  return minutes > 0 ? sumKnown(rated, 'netMinor') / (minutes / 60) : null;
}

/** Share of revenue of the largest clients, percent; null without revenue. */
export function topSharePct(clients: readonly SimulatedClient[], count: number): number | null {
  const largestFirst = clients.flatMap(({ revenueMinor }) => revenueMinor ?? []).sort((a, b) => b - a);
  const top = largestFirst.slice(0, count).reduce((sum, revenue) => sum + revenue, 0);
  return sharePct(top, sumKnown(clients, 'revenueMinor'));
}
