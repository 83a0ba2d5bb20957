import type { Act } from '../../../shared/contract/client-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { getClient, setArchivedOn } from '../../db/repositories/clients.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import { bookDay } from '../book-day.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** Takes a client out of every list; its figures and its past stay. */
export function archiveClient(deps: ServiceDeps, { clientId }: { readonly clientId: ClientId }): Act {
  return setArchived(deps, clientId, true);
}

/** Brings an archived client back into the book. */
export function unarchiveClient(deps: ServiceDeps, { clientId }: { readonly clientId: ClientId }): Act {
  return setArchived(deps, clientId, false);
}

function setArchived(deps: ServiceDeps, clientId: ClientId, isArchived: boolean): Act {
  const { db, ports } = deps;
  const { name } = getClient(db, clientId);
  return recordUndoable(
    deps,
    {
      kind: isArchived ? 'client-archived' : 'client-unarchived',
      label: (texts) => (isArchived ? texts.clientArchived(name) : texts.clientUnarchived(name)),
      areas: ['clients'],
    },
    (keep) => {
      keep.row('clients', clientId);
      setArchivedOn(db, clientId, isArchived ? bookDay(deps) : null, ports.clock.now());
    },
  );
}
