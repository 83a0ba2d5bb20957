import { useMemo, useState } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { Grade } from '../../../shared/scoring/level.ts';
import { buildPriceRound, type OwnPrice, type PriceRound } from '../../../shared/simulation/price-round.ts';
import { defaultStayChances, type RiseBand, type StayChances } from '../../../shared/simulation/reprice.ts';
import type { PriceRoundInput } from '../../../shared/simulation/scenario.ts';
import type { Client } from '../../client/client.ts';
import { useClient } from '../../client/use-client.ts';
import type { WhatIfView } from './what-if-view.ts';

type Draft = { readonly own: ReadonlyMap<ClientId, OwnPrice>; readonly stayChances: StayChances };

/** A price round in the making: what the user set, and what follows from it. */
export type PriceRoundDraft = {
  readonly input: PriceRoundInput;
  readonly round: PriceRound;
  readonly isChanged: boolean;
  readonly setAsk: (clientId: ClientId, askMinor: number | null) => void;
  /** From 0 to 1; null goes back to the guess by grade and size of rise. */
  readonly setStayChance: (clientId: ClientId, chance: number | null) => void;
  readonly setGuess: (grade: Grade, band: RiseBand, chance: number) => void;
  readonly resetGuesses: () => void;
  readonly raiseAll: (risePct: number) => void;
  readonly resetAsks: () => void;
  readonly open: (input: PriceRoundInput) => void;
};

const untouched: Draft = { own: new Map(), stayChances: defaultStayChances };

// What isn't kept under a name yet stays here while the user is on another page.
const drafts = new WeakMap<Client, Draft>();

/** The round of the own book outlives the page; that of the example doesn't. */
export function usePriceRound(view: WhatIfView): PriceRoundDraft {
  const client = useClient();
  const [draft, setDraft] = useState(() => (view.isExample ? untouched : (drafts.get(client) ?? untouched)));
  const change = (next: Draft) => {
    if (!view.isExample) drafts.set(client, next);
    setDraft(next);
  };
  const { clients, targetRateMinor } = view;
  const round = useMemo(
    () => buildPriceRound({ clients, targetRateMinor, ...draft }),
    [clients, targetRateMinor, draft],
  );
  return { input: toInput(draft), round, isChanged: draft !== untouched, ...makeChanges(view, draft, change) };
}

function makeChanges({ clients }: WhatIfView, draft: Draft, change: (draft: Draft) => void) {
  const setOwn = (clientId: ClientId, part: Partial<OwnPrice>) => {
    const before = draft.own.get(clientId) ?? { askMinor: null, stayChance: null };
    change({ ...draft, own: new Map([...draft.own, [clientId, { ...before, ...part }]]) });
  };
  const setAsks = (askOf: (todayMinor: number | null) => number | null) => {
    const own = clients.map(({ clientId, revenueMinor }): [ClientId, OwnPrice] => [
      clientId,
      { askMinor: askOf(revenueMinor), stayChance: draft.own.get(clientId)?.stayChance ?? null },
    ]);
    change({ ...draft, own: new Map(own) });
  };
  return {
    setAsk: (clientId: ClientId, askMinor: number | null) => setOwn(clientId, { askMinor }),
    setStayChance: (clientId: ClientId, stayChance: number | null) => setOwn(clientId, { stayChance }),
    setGuess: (grade: Grade, band: RiseBand, chance: number) => {
      const ofGrade = { ...draft.stayChances[grade], [band]: chance };
      change({ ...draft, stayChances: { ...draft.stayChances, [grade]: ofGrade } });
    },
    resetGuesses: () => change({ ...draft, stayChances: defaultStayChances }),
    raiseAll: (risePct: number) => setAsks((today) => (today === null ? null : raisedBy(today, risePct))),
    resetAsks: () => setAsks(() => null),
    open: ({ own, stayChances }: PriceRoundInput) => {
      const isThere = (id: string) => clients.some(({ clientId }) => clientId === id);
      const kept = Object.entries(own).filter(([id]) => isThere(id)) as [ClientId, OwnPrice][];
      change({ own: new Map(kept), stayChances });
    },
  };
}

/** A raised price in whole minor units, never a hair above the rise that was meant. */
function raisedBy(todayMinor: number, risePct: number): number {
  return Math.floor(todayMinor * (1 + risePct / 100) + rounding);
}

/** Multiplying by a fraction misses whole minor units by less than this. */
const rounding = 1e-6;

/** What a kept round holds: clients of whom something was set. */
function toInput({ own, stayChances }: Draft): PriceRoundInput {
  const set = [...own].filter(([, { askMinor, stayChance }]) => askMinor !== null || stayChance !== null);
  return { own: Object.fromEntries(set), stayChances };
}

/** A kept round computed anew from today's book; of clients that are gone nothing is asked. */
export function buildKeptRound({ clients, targetRateMinor }: WhatIfView, input: PriceRoundInput): PriceRound {
  const own = new Map(Object.entries(input.own) as [ClientId, OwnPrice][]);
  return buildPriceRound({ clients, targetRateMinor, own, stayChances: input.stayChances });
}
