import type { ClientId } from '../../core/ids.ts';
import type { GradedBook } from '../graded-client.ts';
import type { Grade } from '../level.ts';

/** A client whose grade two gradings of the same day tell apart. */
export type GradeChange = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly from: Grade | null;
  readonly to: Grade | null;
};

/** Who would be graded otherwise, in the order of the second book. */
export function findGradeChanges(before: GradedBook, after: GradedBook): readonly GradeChange[] {
  const gradeById = new Map(before.clients.map(({ clientId, grade }) => [clientId, grade]));
  return after.clients.flatMap(({ clientId, name, grade }) => {
    const from = gradeById.get(clientId) ?? null;
    return from === grade ? [] : [{ clientId, name, from, to: grade }];
  });
}
