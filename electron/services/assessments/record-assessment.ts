import type { Act, Assessment } from '../../../shared/contract/client-calls.ts';
import type { AssessmentId } from '../../../shared/core/ids.ts';
import { findAssessment, writeAssessment } from '../../db/repositories/assessments.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import { bookDay } from '../book-day.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/**
 * Records a level, or null for "unknown again", for the given day or the day of the book. What the same day already
 * held of this criterion is replaced; of it stays what the arguments leave out.
 */
export function recordAssessment(deps: ServiceDeps, args: ParsedArgs<'assessments.record'>): Act {
  const { db, ports } = deps;
  const { clientId, criterion, level, assessedOn = bookDay(deps) } = args;
  const { name } = getClient(db, clientId);
  const before = findAssessment(db, { clientId, criterion, assessedOn });
  const assessment: Assessment = {
    id: before?.id ?? ports.newId<AssessmentId>(),
    clientId,
    criterion,
    assessedOn,
    level,
    nudge: args.nudge ?? before?.nudge ?? 0,
    isPinned: args.isPinned ?? before?.isPinned ?? false,
    note: args.note !== undefined ? args.note : (before?.note ?? null),
  };
  return recordUndoable(
    deps,
    {
      kind: 'assessed',
      label: (texts) =>
        level === null ? texts.assessedUnknown(name, criterion) : texts.assessed(name, criterion, level),
      areas: ['assessments'],
    },
    (keep) => {
      keep.row('assessments', assessment.id);
      writeAssessment(db, assessment);
    },
  );
}
