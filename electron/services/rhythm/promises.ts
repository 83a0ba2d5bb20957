import type { Act } from '../../../shared/contract/client-calls.ts';
import type { StoredPromise } from '../../../shared/contract/rhythm-calls.ts';
import type { PromiseId } from '../../../shared/core/ids.ts';
import type { Catalog } from '../../../shared/i18n/catalog.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { getClient } from '../../db/repositories/clients.ts';
import {
  getPromise,
  insertPromise,
  deletePromise as remove,
  updatePromise as update,
} from '../../db/repositories/promises.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import { mergeFields } from '../clients/client-fields.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

type PromiseArgs = { readonly promiseId: PromiseId };

/** Notes what somebody said they would do, by a day. */
export function addPromise(deps: ServiceDeps, fields: ParsedArgs<'promises.add'>): StoredPromise {
  const { db, ports } = deps;
  const id = ports.newId<PromiseId>();
  const added = inTransaction<StoredPromise>(db, () => {
    getClient(db, fields.clientId);
    insertPromise(db, { ...fields, id, madeOn: ports.clock.today(), doneOn: null, planStep: null });
    return getPromise(db, id);
  });
  deps.announce(['rhythm']);
  return added;
}

export function updatePromise(deps: ServiceDeps, { promiseId, change }: ParsedArgs<'promises.update'>): Act {
  const before = getPromise(deps.db, promiseId);
  return write(deps, 'promiseChanged', mergeFields<StoredPromise>(before, change));
}

/** Says that a promise was kept today, or that it is open after all. */
export function setPromiseDone(deps: ServiceDeps, args: PromiseArgs & { readonly isDone: boolean }): Act {
  const before = getPromise(deps.db, args.promiseId);
  const doneOn = args.isDone ? deps.ports.clock.today() : null;
  return write(deps, args.isDone ? 'promiseKept' : 'promiseOpen', { ...before, doneOn });
}

export function deletePromise(deps: ServiceDeps, { promiseId }: PromiseArgs): Act {
  const { clientId } = getPromise(deps.db, promiseId);
  return record(deps, 'promiseDeleted', { clientId, promiseId }, () => remove(deps.db, promiseId));
}

type PromiseText = 'promiseChanged' | 'promiseKept' | 'promiseOpen' | 'promiseDeleted';

function write(deps: ServiceDeps, text: PromiseText, promise: StoredPromise): Act {
  const { clientId, id: promiseId } = promise;
  return record(deps, text, { clientId, promiseId }, () => update(deps.db, promise));
}

function record(
  deps: ServiceDeps,
  text: PromiseText,
  { clientId, promiseId }: PromiseArgs & Pick<StoredPromise, 'clientId'>,
  body: () => void,
): Act {
  const { name } = getClient(deps.db, clientId);
  const label = (texts: Catalog['acts']): string => texts[text](name);
  return recordUndoable(deps, { kind: 'promise-changed', label, areas: ['rhythm'] }, (keep) => {
    keep.row('promises', promiseId);
    body();
  });
}
