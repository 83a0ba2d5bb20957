import type { ScoringModel } from './scoring-model.ts';

/** Whether two models grade alike, whatever they are called. */
export function isSameModel(one: ScoringModel, other: ScoringModel): boolean {
  return JSON.stringify({ ...one, name: '' }) === JSON.stringify({ ...other, name: '' });
}
