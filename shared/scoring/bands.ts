import type { Band, Level } from './level.ts';
import { levels } from './level.ts';
import type { ScoringModel } from './scoring-model.ts';

const rankByLevel: Readonly<Record<Level, number>> = { A: 0, B: 1, C: 2, D: 3 };

/** 0 for A to 3 for D. */
export function rankOf(level: Level): number {
  return rankByLevel[level];
}

/** The level at a rank; ranks beyond the ends take the end. */
export function levelAt(rank: number): Level {
  return levels[Math.min(Math.max(rank, 0), levels.length - 1)] ?? 'D';
}

/** The one further from A. */
export function worseOf(one: Level, other: Level): Level {
  return rankOf(one) >= rankOf(other) ? one : other;
}

/** Rule: scores are rounded to 9 decimals before comparing, so that 0.1 + 0.2 never decides a grade. */
export function roundForComparison(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** The band in which a score of 0-100 lies. */
export function bandOf(score: number, floors: ScoringModel['bandFloors']): Band {
  const rounded = roundForComparison(score);
  if (rounded >= floors.A) return 'A';
  if (rounded >= floors.B) return 'B';
  return rounded >= floors.C ? 'C' : 'D';
}
