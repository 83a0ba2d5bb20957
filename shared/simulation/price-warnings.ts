import type { ClientId } from '../core/ids.ts';
import type { PriceRound } from './price-round.ts';
import type { SimulatedClient } from './simulated-book.ts';

export type PriceWarning =
  /** Nobody but clients graded D is asked for more, though others are there. */
  | { readonly kind: 'only-d' }
  /** Rises above 25 %, or rises that are expected to bring less than today: whose they are. */
  | { readonly kind: 'resets' | 'expected-loss'; readonly clientIds: readonly ClientId[] };

/** What speaks against a price round as it stands. */
export function listPriceWarnings(round: PriceRound, clients: readonly SimulatedClient[]): PriceWarning[] {
  const gradeOf = new Map(clients.map(({ clientId, grade }) => [clientId, grade]));
  const rising = round.cards.filter(({ band }) => band !== null);
  const isGradedD = (clientId: ClientId) => gradeOf.get(clientId) === 'D';
  const onlyD =
    rising.length > 0 &&
    rising.every(({ clientId }) => isGradedD(clientId)) &&
    clients.some(({ clientId }) => !isGradedD(clientId));
  const idsOf = (cards: typeof rising) => cards.map(({ clientId }) => clientId);
  const resets = idsOf(rising.filter(({ band }) => band === 'beyond25'));
  const losing = idsOf(
    rising.filter(
      ({ expectedMinor, todayMinor }) => expectedMinor !== null && todayMinor !== null && expectedMinor < todayMinor,
    ),
  );
  return [
    ...(onlyD ? [{ kind: 'only-d' } as const] : []),
    ...(resets.length > 0 ? [{ kind: 'resets', clientIds: resets } as const] : []),
    ...(losing.length > 0 ? [{ kind: 'expected-loss', clientIds: losing } as const] : []),
  ];
}
