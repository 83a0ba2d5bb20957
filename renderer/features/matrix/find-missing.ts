import type { GradedClient } from '../../../shared/scoring/graded-client.ts';

/** What stands between a client and its first grade. */
export type Missing = 'revenue' | 'hours' | 'rates' | 'money' | 'relationship';

/** What is missing on the axes that have no known criterion, the facts named where it is they that lack. */
export function findMissing({ axes, figures }: GradedClient): readonly Missing[] {
  const missing: Missing[] = [];
  if (axes.F.score === null) {
    if (figures.revenueMinor === null) missing.push('revenue');
    if (figures.minutesWorked === null) missing.push('hours');
    if (missing.length === 0) missing.push(figures.overheadMinor === null ? 'rates' : 'money');
  }
  if (axes.R.score === null) missing.push('relationship');
  return missing;
}
