import type { Act } from '../../../shared/contract/client-calls.ts';
import type { PromiseId } from '../../../shared/core/ids.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { comparePlanDates, type PlanDate } from '../../../shared/rhythm/plan-dates.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { deletePromise, insertPromise, listPlanDates } from '../../db/repositories/promises.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/**
 * Writes the dates of a plan of partings as promises of the operator, as one act: in place of every earlier one that
 * isn't done. Null where they stand already. Throws `not-found` for a client that isn't there.
 */
export function writePlanDates(deps: ServiceDeps, { dates }: ParsedArgs<'rhythm.writePlanDates'>): Act | null {
  for (const { clientId } of dates) getClient(deps.db, clientId);
  const { added, removed } = comparePlanDates(dates, listPlanDates(deps.db));
  if (added.length === 0 && removed.length === 0) return null;
  return recordUndoable(
    deps,
    { kind: 'plan-dates-written', label: (texts) => texts.planDatesWritten, areas: ['rhythm'] },
    (keep) => {
      for (const { promiseId } of removed) {
        keep.row('promises', promiseId);
        deletePromise(deps.db, promiseId);
      }
      for (const date of added) {
        const id = deps.ports.newId<PromiseId>();
        keep.row('promises', id);
        insertDate(deps, id, date);
      }
    },
  );
}

function insertDate({ db, ports }: ServiceDeps, id: PromiseId, { clientId, step, on }: PlanDate): void {
  const { planSteps } = getCatalog(readSettings(db).language).today;
  insertPromise(db, {
    id,
    clientId,
    what: planSteps[step],
    owner: 'operator',
    dueOn: on,
    documentId: null,
    madeOn: ports.clock.today(),
    doneOn: null,
    planStep: step,
  });
}
