import type { Level } from '../../../shared/scoring/level.ts';
import type { ClientPlan } from './client-plan.ts';

export const advance = { mean: -2.5, from: -8, to: 2 };
export const prompt = { mean: 3.5, from: -3, to: 11 };
export const late = { mean: 60, from: 25, to: 105 };

export function every(count: number, minor: number, last = minor): number[] {
  return Array.from({ length: count }, (_, index) => (index === count - 1 ? last : minor));
}

/** Levels of R2 to R6, of F5 and of the caller-ID reaction, in this order. */
export function levelsOf(r2ToR6: string, f5: Level, g0: Level): ClientPlan['levels'] {
  const [R2, R3, R4, R5, R6] = [...r2ToR6] as [Level, Level, Level, Level, Level];
  return { F5: f5, R2, R3, R4, R5, R6, G0: g0 };
}

export const inItaly = { country: 'IT', locale: 'it-IT' } as const;
export const inAustria = { country: 'AT', locale: 'de-AT' } as const;
export const inGermany = { country: 'DE', locale: 'de-DE' } as const;
