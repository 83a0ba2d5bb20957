import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { AssessableId, Level } from '../../../shared/scoring/level.ts';
import { criterionIds } from '../../../shared/scoring/level.ts';

/** One line of the assessment: what is asked, what stands, and whether the figures already answer it. */
export type AssessStep = {
  readonly id: AssessableId;
  readonly level: Level | null;
  readonly isMeasured: boolean;
};

/** The questions in the order of the page: caller-ID first, as the reaction comes before the thought. */
export function listAssessSteps(client: GradedClient): readonly AssessStep[] {
  const callerId: AssessStep = { id: 'G0', level: client.callerId, isMeasured: false };
  const criteria = criterionIds.map((id): AssessStep => {
    const scored = client.criteria[id];
    const isMeasured = scored.source === 'measured' || scored.source === 'estimated' || scored.measuredScore !== null;
    return { id, level: scored.level, isMeasured };
  });
  return [callerId, ...criteria];
}

/** The step after one, the last one again at the end. */
export function nextStep(steps: readonly AssessStep[], current: AssessableId, by: 1 | -1): AssessableId {
  const at = steps.findIndex((step) => step.id === current);
  const next = steps[Math.min(Math.max(at + by, 0), steps.length - 1)];
  return next?.id ?? current;
}
