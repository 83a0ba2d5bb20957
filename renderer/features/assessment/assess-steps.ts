import type { Assessment } from '../../../shared/contract/client-calls.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { type AssessableId, type CriterionId, criterionIds } from '../../../shared/scoring/level.ts';
import { type LevelChoice, plainChoice } from '../../ui/level-editor.tsx';

/** One question: what stands, and whether the figures answer it themselves. */
export type AssessStep = {
  readonly id: AssessableId;
  readonly choice: LevelChoice;
  readonly assessment: Assessment | undefined;
  readonly isMeasured: boolean;
};

/**
 * The questions in order, caller-ID first, as the reaction comes before the thought.
 *
 * @param graded null where the client isn't in the book: nothing is measured then
 * @param assessments newest first
 */
export function listAssessSteps(
  graded: GradedClient | null,
  assessments: readonly Assessment[],
): readonly AssessStep[] {
  const toStep = (id: AssessableId): AssessStep => {
    const assessment = assessments.find((one) => one.criterion === id);
    return { id, choice: toChoice(assessment), assessment, isMeasured: id !== 'G0' && isMeasured(graded, id) };
  };
  return (['G0', ...criterionIds] as const).map(toStep);
}

function isMeasured(graded: GradedClient | null, id: CriterionId): boolean {
  return graded !== null && graded.criteria[id].value !== null;
}

function toChoice(assessment: Assessment | undefined): LevelChoice {
  if (assessment === undefined) return plainChoice(null, false);
  const { level, nudge, isPinned, note } = assessment;
  return { level, nudge, isPinned, note };
}

/** Where the panel stands: at a question, or behind the last one. */
export type Position = AssessableId | 'end';

/** The first question without an answer, the first of all where each has one. */
export function findFirstOpen(steps: readonly AssessStep[]): Position {
  return (steps.find((step) => step.choice.level === null) ?? steps[0])?.id ?? 'end';
}

/** The position one further or one back; behind the last question lies the end. */
export function movePosition(steps: readonly AssessStep[], from: Position, by: 1 | -1): Position {
  const at = from === 'end' ? steps.length : steps.findIndex((step) => step.id === from);
  return steps[Math.max(at + by, 0)]?.id ?? 'end';
}
