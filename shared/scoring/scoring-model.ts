import type { OwnCriterionId } from '../core/ids.ts';
import type { Axis, Band, CriterionId, FlagKind, Grade, Level, PresetName } from './level.ts';

/** Points of a piecewise-linear curve, value to score, sorted by value; values beyond the ends are clamped. */
export type BreakPoints = readonly (readonly [value: number, score: number])[];

/** A criterion of the user's own: always assessed by level, against the user's own anchors. */
export type OwnCriterion = {
  readonly id: OwnCriterionId;
  readonly axis: Axis;
  readonly name: string;
  readonly weight: number;
  /** What each level means, in the user's words; empty where left out. */
  readonly anchors: Readonly<Record<Level, string>>;
};

/** Everything that turns facts into a grade, as data: frozen into each snapshot. */
export type ScoringModel = {
  readonly name: string;
  readonly preset: PresetName;
  /** Weight of each criterion; sums to 100 on each axis, own criteria included. */
  readonly weights: Readonly<Record<CriterionId, number>>;
  /** At most three an axis; absent in models that were made before there were any. */
  readonly own?: readonly OwnCriterion[];
  readonly levelPoints: Readonly<Record<Level, number>>;
  readonly maxNudge: number;
  readonly breakPoints: {
    readonly F1: BreakPoints;
    readonly F2: BreakPoints;
    readonly F3: BreakPoints;
    /** F3 where fewer than five clients have a known gross profit: multiples of the yearly overhead of a client. */
    readonly F3byOverhead: BreakPoints;
    readonly F4: BreakPoints;
    readonly R1: BreakPoints;
  };
  readonly bandFloors: { readonly A: number; readonly B: number; readonly C: number };
  /** matrix[R band][F band]. */
  readonly matrix: Readonly<
    Record<Band, Readonly<Record<Band, { readonly grade: Grade; readonly probation: boolean }>>>
  >;
  readonly tieBreakPoints: number;
  readonly minCoveragePct: number;
  readonly minClientsForMedian: number;
  /** Overhead share of net revenue, in percent, above which the grade drops by one and by two. */
  readonly sizeStep: { readonly minusOneAbovePct: number; readonly minusTwoAbovePct: number; readonly floor: Grade };
  readonly caps: Readonly<Record<FlagKind, { readonly cap: Grade; readonly escalated: Grade }>>;
  readonly staleAfterMonths: number;
};
