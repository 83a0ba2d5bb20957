import { worseOf } from './bands.ts';
import type { Cap } from './caps.ts';
import type { AxisResult, ExplanationStep, FinancialFigures } from './graded-client.ts';
import type { Axis, Grade, Level } from './level.ts';
import type { ScoringModel } from './scoring-model.ts';
import { findSizeStep } from './size-step.ts';

export type ChainInput = {
  readonly F: AxisResult;
  readonly R: AxisResult;
  readonly callerId: Level | null;
  readonly figures: FinancialFigures;
  readonly isExempt: boolean;
  readonly caps: readonly Cap[];
  readonly provisional: boolean;
};

export type GradeChain = {
  readonly grade: Grade | null;
  readonly base: Grade | null;
  readonly sizeStep: 0 | -1 | -2;
  readonly probation: boolean;
  readonly explanation: readonly ExplanationStep[];
};

/** From two axes to the grade, always in this order: matrix, size, deal-breakers; and every step that was taken. */
export function buildGradeChain(input: ChainInput, model: ScoringModel): GradeChain {
  const { F, R, callerId } = input;
  if (F.score === null || F.band === null || R.score === null || R.band === null || R.scoreBand === null) {
    return notGraded([F, R]);
  }
  const explanation: ExplanationStep[] = [];
  if (R.band !== R.scoreBand && callerId !== null) {
    explanation.push({ kind: 'tie-break', from: R.scoreBand, to: R.band, rScore: R.score, callerId });
  }
  const cell = model.matrix[R.band][F.band];
  const { grade: base } = cell;
  explanation.push({
    kind: 'matrix',
    rScore: R.score,
    rBand: R.band,
    fScore: F.score,
    fBand: F.band,
    base,
    probation: cell.probation,
  });
  let grade = base;
  const size = findSizeStep(base, input.figures, input.isExempt, model);
  if (size !== null) {
    explanation.push(size);
    grade = size.to;
  }
  for (const { flag, cap } of input.caps) {
    const from = grade;
    grade = worseOf(from, cap);
    explanation.push({ kind: 'cap', flag, cap, from, to: grade });
  }
  // Probation is a way of holding on to the cell's own grade; once something else lowered it, it has ended.
  const probation = cell.probation && grade === base;
  explanation.push({ kind: 'final', grade, provisional: input.provisional, probation });
  return { grade, base, sizeStep: size?.step ?? 0, probation, explanation };
}

function notGraded(results: readonly AxisResult[]): GradeChain {
  const axes: readonly Axis[] = results.filter((result) => result.score === null).map((result) => result.axis);
  return { grade: null, base: null, sizeStep: 0, probation: false, explanation: [{ kind: 'not-graded', axes }] };
}
