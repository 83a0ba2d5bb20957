import type { Grade } from '../scoring/level.ts';

/** Months after a review from which the next one may be held, and by which it should be. */
export type ReviewRhythm = { readonly fromMonths: number; readonly byMonths: number };

const byGrade: Readonly<Record<Grade, ReviewRhythm>> = {
  A: { fromMonths: 6, byMonths: 6 },
  B: { fromMonths: 4, byMonths: 6 },
  C: { fromMonths: 3, byMonths: 3 },
  D: { fromMonths: 1, byMonths: 1 },
};

/** Rule: A every 6 months, B every 4 to 6, C every 3, D and whoever is on probation every month. */
export function reviewRhythmOf(grade: Grade, probation: boolean): ReviewRhythm {
  return probation ? byGrade.D : byGrade[grade];
}

/** Rule: more than three meetings a month that are to move something is more than one person prepares well. */
export const meetingsPerMonth = 3;
