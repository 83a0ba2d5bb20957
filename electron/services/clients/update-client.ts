import { toMatchName } from '../../../shared/client/match-name.ts';
import type { Act, ClientFields } from '../../../shared/contract/client-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { Catalog } from '../../../shared/i18n/catalog.ts';
import { findClientByAlias, recordAlias } from '../../db/repositories/client-aliases.ts';
import { getClient, updateClient as update } from '../../db/repositories/clients.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { fieldsOf, mergeFields, refuseTakenName } from './client-fields.ts';

type Change = { readonly [Key in keyof ClientFields]?: ClientFields[Key] | undefined };

/** Changes what is given. A former name stays known, so that the next import still finds the client. */
export function updateClient(deps: ServiceDeps, args: { readonly clientId: ClientId; readonly change: Change }): Act {
  const { db, ports } = deps;
  const { clientId, change } = args;
  const before = getClient(db, clientId);
  if (change.name !== undefined) refuseTakenName(db, change.name, clientId);
  const act = {
    kind: 'client-changed',
    label: (texts: Catalog['acts']) => texts.clientChanged(before.name),
    areas: ['clients'],
  } as const;
  return recordUndoable(deps, act, (keep) => {
    keep.row('clients', clientId);
    const fields = mergeFields(fieldsOf(before), change);
    const former = { kind: 'name', source: '', value: toMatchName(before.name) } as const;
    if (former.value !== toMatchName(fields.name) && findClientByAlias(db, former) === undefined) {
      keep.row('client_aliases', former.kind, former.source, former.value);
      recordAlias(db, former, clientId);
    }
    update(db, clientId, fields, ports.clock.now());
  });
}
