import type { ClientId } from '../core/ids.ts';
import type { LetGo } from './let-go.ts';
import type { OneOffCosts } from './one-off-costs.ts';
import type { OwnPrice } from './price-round.ts';
import type { StayChances } from './reprice.ts';
import type { Verdict } from './verdict.ts';

/** Costs that come once, as far as the user entered them; receivables are read from the book. */
export type EnteredCosts = Omit<OneOffCosts, 'receivablesOver90Minor'>;

/** What a kept parting asked. */
export type PartingInput = {
  readonly leaving: readonly ClientId[];
  readonly oneOff: Readonly<Record<string, EnteredCosts>>;
};

/** What came out of it on the day it was kept: minor units, percent. */
export type PartingOutcome = {
  readonly cashEffectMinor: number | null;
  readonly revenueLostPct: number | null;
  readonly hoursFreedPct: number | null;
  readonly ehrAfterMinor: number | null;
  readonly verdict: Verdict['kind'];
};

/** What a kept price round asked. */
export type PriceRoundInput = {
  readonly own: Readonly<Record<string, OwnPrice>>;
  readonly stayChances: StayChances;
};

export type PriceRoundOutcome = { readonly todayMinor: number; readonly expectedMinor: number };

/** The figures by which one sees whether the book has changed since a parting was kept. */
export function outcomeOf(result: LetGo): PartingOutcome {
  const { cashEffectMinor, revenueLostPct, hoursFreedPct, ehrAfterMinor, verdict } = result;
  return { cashEffectMinor, revenueLostPct, hoursFreedPct, ehrAfterMinor, verdict: verdict.kind };
}
