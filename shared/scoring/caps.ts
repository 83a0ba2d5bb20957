import type { CalendarDate } from '../core/dates.ts';
import { worseOf } from './bands.ts';
import type { ActiveFlag } from './client-facts.ts';
import type { FlagKind, Grade } from './level.ts';
import { flagKinds } from './level.ts';
import type { ScoringModel } from './scoring-model.ts';

export type Cap = { readonly flag: FlagKind; readonly cap: Grade };

/** The caps of the deal-breakers in force on a day, the lowest of each kind, in the order of the kinds. */
export function findCaps(flags: readonly ActiveFlag[], model: ScoringModel, asOf: CalendarDate): readonly Cap[] {
  if (flags.length === 0) return [];
  const capByKind = new Map<FlagKind, Grade>();
  for (const { kind, isEscalated, happenedOn, expiresOn } of flags) {
    if (happenedOn > asOf || expiresOn < asOf) continue;
    const cap = isEscalated ? model.caps[kind].escalated : model.caps[kind].cap;
    capByKind.set(kind, worseOf(cap, capByKind.get(kind) ?? cap));
  }
  return flagKinds.flatMap((flag) => {
    const cap = capByKind.get(flag);
    return cap === undefined ? [] : [{ flag, cap }];
  });
}

/** Kinds of deal-breaker that ran out before a day and weren't renewed or repeated, in the order of the kinds. */
export function findExpiredFlags(flags: readonly ActiveFlag[], asOf: CalendarDate): readonly FlagKind[] {
  if (flags.length === 0) return [];
  const inForce = new Set(flags.filter((flag) => flag.expiresOn >= asOf).map((flag) => flag.kind));
  const expired = new Set(flags.filter((flag) => flag.expiresOn < asOf).map((flag) => flag.kind));
  return flagKinds.filter((kind) => expired.has(kind) && !inForce.has(kind));
}
