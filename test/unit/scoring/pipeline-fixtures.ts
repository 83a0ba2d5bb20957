import { addMonths } from '../../../shared/core/dates.ts';
import type { ActiveFlag } from '../../../shared/scoring/client-facts.ts';
import type { AxisResult } from '../../../shared/scoring/graded-client.ts';
import type { Axis, FlagKind, Level } from '../../../shared/scoring/level.ts';
import { asOf } from './build-facts.ts';

export function axis(name: Axis, score: number, band: Level): AxisResult {
  return { axis: name, score, scoreBand: band, band, coveragePct: 100 };
}

export function flag(kind: FlagKind, change: Partial<ActiveFlag> = {}): ActiveFlag {
  const happenedOn = addMonths(asOf, -3);
  return { kind, happenedOn, expiresOn: addMonths(happenedOn, 12), isEscalated: false, ...change };
}
