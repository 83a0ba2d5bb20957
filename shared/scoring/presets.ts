import type { CriterionId, PresetName } from './level.ts';

export type Weights = Readonly<Record<CriterionId, number>>;

/**
 * The four sets of weights to start from; each sums to 100 on each axis. Margin and hourly rate lead the money axis as
 * in a published client scorecard that gives the financial side half of all points; payment leads the relationship axis.
 * The shifts between presets are a judgement of this product, without a published source.
 */
export const presets: Readonly<Record<PresetName, Weights>> = {
  balanced: { F1: 30, F2: 30, F3: 15, F4: 15, F5: 10, R1: 25, R2: 20, R3: 15, R4: 15, R5: 15, R6: 10 },
  /** A new one-person shop: regular money and prompt payment first. */
  'cash-first': { F1: 20, F2: 25, F3: 15, F4: 30, F5: 10, R1: 40, R2: 15, R3: 10, R4: 15, R5: 15, R6: 5 },
  /** The share of the must-have stack in place weighs double. */
  'security-first': { F1: 30, F2: 25, F3: 15, F4: 20, F5: 10, R1: 20, R2: 20, R3: 30, R4: 10, R5: 10, R6: 10 },
  /** Risk of burning out: time sinks, procedures and respect first. */
  'sanity-first': { F1: 25, F2: 35, F3: 15, F4: 15, F5: 10, R1: 20, R2: 10, R3: 10, R4: 25, R5: 30, R6: 5 },
};
