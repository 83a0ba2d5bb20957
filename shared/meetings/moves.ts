import type { CriterionId, Grade, Level } from '../scoring/level.ts';

export const moves = [
  'block',
  'block-to-fee',
  'fix-to-fee',
  'c-to-b',
  'b-to-a',
  'pay-on-time',
  'procedures',
  'security',
  'last-chance',
] as const;
/** What a meeting is to bring about. */
export type Move = (typeof moves)[number];

export type Standing = {
  readonly grade: Grade | null;
  readonly isOnProbation: boolean;
  readonly contractKind: 'break-fix' | 'block' | 'managed' | null;
  readonly levels: Readonly<Record<CriterionId, Level | null>>;
};

/** The move that a client's standing suggests; the operator may choose another. */
export function suggestMove({ grade, isOnProbation, contractKind, levels }: Standing): Move {
  const isWeak = (...ids: readonly CriterionId[]) => ids.some((id) => levels[id] === 'C' || levels[id] === 'D');
  if (grade === 'D' || isOnProbation) return 'last-chance';
  if (isWeak('R1')) return 'pay-on-time';
  if (levels.R3 === 'D') return 'security';
  if (grade === 'A' || grade === 'B') return 'b-to-a';
  if (isWeak('F4')) {
    if (contractKind === 'block') return 'block-to-fee';
    return levels.F4 === 'D' ? 'block' : 'fix-to-fee';
  }
  if (isWeak('R4')) return 'procedures';
  if (isWeak('R3')) return 'security';
  return 'c-to-b';
}

/** Criteria at C or D, the least first, then by their weight. */
export function listWeakSpots(
  criteria: readonly { readonly id: CriterionId; readonly level: Level | null; readonly weight: number }[],
): CriterionId[] {
  return criteria
    .filter(({ level }) => level === 'C' || level === 'D')
    .toSorted((a, b) => Number(b.level === 'D') - Number(a.level === 'D') || b.weight - a.weight)
    .map(({ id }) => id);
}
