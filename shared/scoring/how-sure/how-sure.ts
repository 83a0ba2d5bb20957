import type { Grade } from '../level.ts';

/** A figure that, if it were really another, would give another grade. */
export type Tip =
  /** Hours of the window, whole. */
  | { readonly kind: 'hours'; readonly fromHours: number; readonly toHours: number; readonly grade: Grade }
  /** What an hour costs the operator, minor units. */
  | { readonly kind: 'cost'; readonly fromMinor: number; readonly toMinor: number; readonly grade: Grade };

/** How well a grade holds when the model, the cost of an hour and the hours are a little off. */
export type HowSure = {
  readonly grade: Grade;
  /** Share of the draws that give this grade, percent 0-100. */
  readonly stabilityPct: number;
  /** Draws by the grade they gave; a draw can also leave a client without one. */
  readonly draws: Readonly<Record<Grade, number>>;
  readonly drawCount: number;
  /** The nearest first: what would tip it within the same bounds. Empty where neither does. */
  readonly tips: readonly Tip[];
  /** Which of the two shaky inputs are unknown, so that only the rest was varied. */
  readonly isCostKnown: boolean;
  readonly areHoursKnown: boolean;
};
