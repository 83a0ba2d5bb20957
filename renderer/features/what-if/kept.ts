import type { CallResult } from '../../../shared/contract/contract.ts';
import { type LetGo, simulateLetGo } from '../../../shared/simulation/let-go.ts';
import type { PriceRound } from '../../../shared/simulation/price-round.ts';
import { buildKeptRound } from './use-price-round.ts';
import type { WhatIfView } from './what-if-view.ts';

/** Something kept: a parting or a price round, with what was asked and what came out of it that day. */
export type Kept = CallResult<'scenarios.list'>[number];

/** What is kept, computed anew from today's book; clients that are gone leave no more and are asked for nothing. */
export type KeptNow =
  | { readonly kind: 'parting'; readonly kept: Kept; readonly goneCount: number; readonly parting: LetGo }
  | {
      readonly kind: 'price-round';
      readonly kept: Kept;
      readonly goneCount: number;
      readonly round: PriceRound;
      /** Left a month after needs today; null where needs aren't known. */
      readonly restMinor: number | null;
    };

export function computeKept(view: WhatIfView, kept: Kept): KeptNow {
  const { clients, operator } = view;
  const { content } = kept;
  const isGone = (id: string) => !clients.some(({ clientId }) => clientId === id);
  if (content.kind === 'parting') {
    const goneCount = content.input.leaving.filter(isGone).length;
    const parting = simulateLetGo({ clients, operator, leaving: new Set(content.input.leaving) });
    return { kind: 'parting', kept, goneCount, parting };
  }
  const goneCount = Object.keys(content.input.own).filter(isGone).length;
  const today = simulateLetGo({ clients, operator, leaving: new Set() });
  const round = buildKeptRound(view, content.input);
  return { kind: 'price-round', kept, goneCount, round, restMinor: today.rest?.beforeMinor ?? null };
}

/** By how much the bank account would change in a year, as of the day it was kept; of a round by the guesses in it. */
export function cashThen({ content }: Kept): number | null {
  if (content.kind === 'parting') return content.outcome.cashEffectMinor;
  return content.outcome.expectedMinor - content.outcome.todayMinor;
}

/** The same by today's book; null where nobody whom it was about is left in it. */
export function cashNow(now: KeptNow): number | null {
  const { content } = now.kept;
  const count = content.kind === 'parting' ? content.input.leaving.length : Object.keys(content.input.own).length;
  if (now.goneCount > 0 && now.goneCount === count) return null;
  return now.kind === 'parting' ? now.parting.cashEffectMinor : now.round.expectedMinor - now.round.todayMinor;
}
