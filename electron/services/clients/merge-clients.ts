import { toMatchName } from '../../../shared/client/match-name.ts';
import type { Act, Client, ClientFields } from '../../../shared/contract/client-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { recordAlias } from '../../db/repositories/client-aliases.ts';
import { moveRowsOfClient } from '../../db/repositories/client-merge.ts';
import { deleteClient, getClient, updateClient } from '../../db/repositories/clients.ts';
import { listMetricKeys } from '../../db/repositories/metric-values.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { fieldsOf } from './client-fields.ts';
import { areasOfClient, tablesOfClient } from './delete-client.ts';

/**
 * Makes two clients one: all rows go to the kept one, its blank fields are filled from the other, and the other's name
 * stays known to imports.
 */
export function mergeClients(deps: ServiceDeps, pair: { readonly keptId: ClientId; readonly mergedId: ClientId }): Act {
  const { db, ports } = deps;
  const { keptId, mergedId } = pair;
  if (keptId === mergedId) throw new Refusal('merge-same-client', 'a client can not be merged with itself', { keptId });
  const [kept, merged] = [getClient(db, keptId), getClient(db, mergedId)];
  return recordUndoable(
    deps,
    { kind: 'clients-merged', label: (texts) => texts.clientMerged(merged.name, kept.name), areas: areasOfClient },
    (keep) => {
      const alias = { kind: 'name', source: '', value: toMatchName(merged.name) } as const;
      keep.row('clients', keptId);
      keep.row('clients', mergedId);
      keep.rowsOfClient('estimates', keptId);
      for (const table of tablesOfClient) keep.rowsOfClient(table, mergedId);
      for (const { metric, month } of listMetricKeys(db, mergedId)) keep.row('metric_values', keptId, metric, month);
      keep.row('client_aliases', alias.kind, alias.source, alias.value);
      moveRowsOfClient(db, pair);
      recordAlias(db, alias, keptId);
      updateClient(db, keptId, fillBlanks(kept, merged), ports.clock.now());
      deleteClient(db, mergedId);
    },
  );
}

/** Fields of the first; where it knows nothing, those of the second. A client since the earlier of both dates. */
function fillBlanks(kept: Client, merged: Client): ClientFields {
  const [fields, others] = [fieldsOf(kept), fieldsOf(merged)];
  const filled = Object.entries(fields).map(([key, value]) => [key, value ?? others[key as keyof ClientFields]]);
  const [first = null] = [kept.sinceOn, merged.sinceOn].filter((date) => date !== null).sort();
  return { ...(Object.fromEntries(filled) as ClientFields), sinceOn: first };
}
