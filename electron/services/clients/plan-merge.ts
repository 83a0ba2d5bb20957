import { findLookAlikes } from '../../../shared/client/likeness.ts';
import type { Act, Client, ClientFields } from '../../../shared/contract/client-calls.ts';
import type { CallResult } from '../../../shared/contract/contract.ts';
import type { MergePlan } from '../../../shared/contract/merge-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import {
  countRowsOfClient,
  insertPairApart,
  listOtherNames,
  listPairsApart,
  sumUpClient,
  toPair,
} from '../../db/repositories/client-rows.ts';
import { getClient, listClients } from '../../db/repositories/clients.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { fieldsOf } from './client-fields.ts';

type Pair = { readonly keptId: ClientId; readonly mergedId: ClientId };

/** What making one client of two would do: both as they are, and what the kept one takes over. Nothing is changed. */
export function planMerge({ db }: ServiceDeps, { keptId, mergedId }: Pair): MergePlan {
  const sideOf = (id: ClientId): MergePlan['kept'] => ({
    client: getClient(db, id),
    rows: countRowsOfClient(db, id),
    ...sumUpClient(db, id),
    otherNames: listOtherNames(db, id),
  });
  const [kept, merged] = [sideOf(keptId), sideOf(mergedId)];
  return { kept, merged, filled: listFilled(kept.client, merged.client) };
}

function listFilled(kept: Client, merged: Client): string[] {
  const [fields, others] = [fieldsOf(kept), fieldsOf(merged)];
  return Object.keys(fields).filter(
    (key) => fields[key as keyof ClientFields] === null && others[key as keyof ClientFields] !== null,
  );
}

/** Remembers that two clients are two, so that they are not proposed as one again. */
export function keepApart(
  deps: ServiceDeps,
  { firstId, secondId }: { readonly firstId: ClientId; readonly secondId: ClientId },
): Act {
  const { db } = deps;
  const pair = toPair(firstId, secondId);
  const [first, second] = [getClient(db, firstId), getClient(db, secondId)];
  return recordUndoable(
    deps,
    { kind: 'clients-kept-apart', label: (texts) => texts.keptApart(first.name, second.name), areas: ['clients'] },
    (keep) => {
      keep.row('client_pairs_apart', ...pair);
      insertPairApart(db, pair);
    },
  );
}

/** Pairs of clients who may be one. Only proposed: two may well have names that look alike. */
export function listLookAlikes({ db }: ServiceDeps): CallResult<'clients.listLookAlikes'> {
  const apart = listPairsApart(db);
  return findLookAlikes(listClients(db, { includeArchived: false })).filter(
    ({ first, second }) => !apart.has(toPair(first.id, second.id).join(' ')),
  );
}
