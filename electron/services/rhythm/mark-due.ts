import type { Act } from '../../../shared/contract/client-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { canFinish, type DueItem, type DueMark } from '../../../shared/rhythm/due-item.ts';
import { writeDueMark } from '../../db/repositories/due-marks.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import { updateFlag } from '../evidence/change-flag.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';
import { listDueToday } from './list-due.ts';
import { setPromiseDone, updatePromise } from './promises.ts';

/** Says that an item is done. Refuses with `not-found` what is not due, with `bad-arguments` what goes away by itself. */
export function finishDue(deps: ServiceDeps, { key }: ParsedArgs<'rhythm.finish'>): Act {
  const item = getDueItem(deps, key);
  if (!canFinish(item.kind))
    throw new Refusal('bad-arguments', `${item.kind} goes away with what it is about`, { key });
  if (item.kind === 'promise') return setPromiseDone(deps, { promiseId: item.promiseId, isDone: true });
  return mark(deps, item, { doneOn: deps.ports.clock.today(), laterOn: null });
}

/** Lets an item come up again on another day. */
export function putOffDue(deps: ServiceDeps, { key, untilOn }: ParsedArgs<'rhythm.putOff'>): Act {
  const item = getDueItem(deps, key);
  if (untilOn <= deps.ports.clock.today())
    throw new Refusal('bad-arguments', 'it is put off to a later day', { untilOn });
  if (item.kind === 'promise') return updatePromise(deps, { promiseId: item.promiseId, change: { dueOn: untilOn } });
  if (item.kind === 'flag-review') return updateFlag(deps, { flagId: item.flagId, reviewOn: untilOn });
  return mark(deps, item, { doneOn: null, laterOn: untilOn });
}

function getDueItem(deps: ServiceDeps, key: string): DueItem {
  const found = listDueToday(deps).items.find((item) => item.key === key);
  if (found === undefined) throw new Refusal('not-found', 'this is not due', { key });
  return found;
}

function mark(deps: ServiceDeps, { key, client }: DueItem, said: Omit<DueMark, 'key'>): Act {
  const kind = said.doneOn === null ? 'due-put-off' : 'due-done';
  return recordUndoable(
    deps,
    {
      kind,
      label: (texts) => (said.doneOn === null ? texts.duePutOff : texts.dueDone)(client?.name ?? ''),
      areas: ['rhythm'],
    },
    (keep) => {
      keep.row('due_marks', key);
      writeDueMark(deps.db, { key, clientId: client?.id ?? null, ...said });
    },
  );
}
