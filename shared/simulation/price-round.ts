import type { ClientId } from '../core/ids.ts';
import { buildPriceCard, type PriceCard, type StayChances } from './reprice.ts';
import type { SimulatedClient } from './simulated-book.ts';

/** What the user changed for one client of a price round; null: as computed. */
export type OwnPrice = { readonly askMinor: number | null; readonly stayChance: number | null };

export type PriceRound = {
  /** In the order of the clients. */
  readonly cards: readonly PriceCard[];
  /** Sum of today's and of the expected yearly cash, minor units, over the cards where both are known. */
  readonly todayMinor: number;
  readonly expectedMinor: number;
  /** If every one stays. */
  readonly ifAllStayMinor: number;
  /** Clients with a rise, largest expected gain first: whom to call. */
  readonly toCall: readonly ClientId[];
  /** Clients of whom something needed is unknown. */
  readonly unknown: readonly ClientId[];
};

export type PriceRoundInput = {
  readonly clients: readonly SimulatedClient[];
  readonly targetRateMinor: number | null;
  readonly stayChances: StayChances;
  readonly own: ReadonlyMap<ClientId, OwnPrice>;
};

/** One price card for every client, and what the round is expected to bring in cash a year, before tax. */
export function buildPriceRound({ clients, targetRateMinor, stayChances, own }: PriceRoundInput): PriceRound {
  const cards = clients.map((client) => {
    const ownPrice = own.get(client.clientId);
    const ownStayChance = ownPrice?.stayChance ?? null;
    const askMinor = ownPrice?.askMinor ?? null;
    return buildPriceCard({ clients, client, targetRateMinor, askMinor, stayChances, ownStayChance });
  });
  const known = cards.flatMap((card) => {
    const { expectedMinor, todayMinor, askMinor, floorMinor } = card;
    if (expectedMinor === null || todayMinor === null || askMinor === null || floorMinor === null) return [];
    return [{ card, expectedMinor, todayMinor, ifAllStayMinor: todayMinor + askMinor - floorMinor }];
  });
  const sum = (pick: (entry: (typeof known)[number]) => number) =>
    known.reduce((total, entry) => total + pick(entry), 0);
  return {
    cards,
    todayMinor: sum((entry) => entry.todayMinor),
    expectedMinor: sum((entry) => entry.expectedMinor),
    ifAllStayMinor: sum((entry) => entry.ifAllStayMinor),
    toCall: known
      .filter(({ card }) => card.band !== null)
      .sort((a, b) => b.expectedMinor - b.todayMinor - (a.expectedMinor - a.todayMinor))
      .map(({ card }) => card.clientId),
    unknown: cards.filter((card) => !known.some((entry) => entry.card === card)).map(({ clientId }) => clientId),
  };
}
