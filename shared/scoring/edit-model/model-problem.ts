import type { Axis, Band, FlagKind } from '../level.ts';

/** A curve of break points by its place in the model. */
export const curveIds = ['F1', 'F2', 'F3', 'F3byOverhead', 'F4', 'R1'] as const;
export type CurveId = (typeof curveIds)[number];

/** What keeps a model from being saved, and where. */
export type ModelProblem =
  | { readonly kind: 'weights-sum'; readonly axis: Axis; readonly sum: number }
  | { readonly kind: 'weight-range'; readonly criterion: string }
  | { readonly kind: 'curve-points'; readonly curve: CurveId }
  /** The values of a curve have to rise from point to point. */
  | { readonly kind: 'curve-order'; readonly curve: CurveId; readonly point: number }
  /** Scores rise with the value, and fall with days beyond terms. */
  | { readonly kind: 'curve-direction'; readonly curve: CurveId; readonly point: number }
  | { readonly kind: 'score-range'; readonly curve: CurveId; readonly point: number }
  | { readonly kind: 'bands-order'; readonly band: 'A' | 'B' | 'C' }
  | { readonly kind: 'level-points-order'; readonly level: 'A' | 'B' | 'C' | 'D' }
  /** A better band gave a worse grade. */
  | { readonly kind: 'matrix-order'; readonly rBand: Band; readonly fBand: Band }
  | { readonly kind: 'size-order' }
  | { readonly kind: 'cap-order'; readonly flag: FlagKind }
  | { readonly kind: 'own-name'; readonly criterion: string }
  | { readonly kind: 'own-too-many'; readonly axis: Axis };
