import type { Act } from '../../../shared/contract/client-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { OwnAssessmentId } from '../../../shared/core/ids.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { findOwnAssessment, writeOwnAssessment } from '../../db/repositories/own-assessments.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import { bookDay } from '../book-day.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';
import { readModel } from './read-model.ts';

/** Records a level of an own criterion, or null for "unknown again". Refuses what the model in force does not have. */
export function recordOwnAssessment(deps: ServiceDeps, args: ParsedArgs<'ownAssessments.record'>): Act {
  const { db, ports } = deps;
  const { clientId, criterion, level, assessedOn = bookDay(deps) } = args;
  const { name } = getClient(db, clientId);
  const own = readModel(db, readSettings(db).preset).model.own?.find(({ id }) => id === criterion);
  if (own === undefined) throw new Refusal('not-found', 'the model has no such criterion', { criterion });
  const id = findOwnAssessment(db, { clientId, criterion, assessedOn })?.id ?? ports.newId<OwnAssessmentId>();
  return recordUndoable(
    deps,
    {
      kind: 'assessed',
      label: (texts) =>
        level === null ? texts.assessedUnknown(name, own.name) : texts.assessed(name, own.name, level),
      areas: ['assessments'],
    },
    (keep) => {
      keep.row('own_assessments', id);
      writeOwnAssessment(db, { id, clientId, criterion, assessedOn, level });
    },
  );
}
