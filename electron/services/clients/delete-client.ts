import type { Act } from '../../../shared/contract/client-calls.ts';
import type { Area } from '../../../shared/contract/contract.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { getClient, deleteClient as remove } from '../../db/repositories/clients.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** Every table whose rows belong to a client, parents first. */
export const tablesOfClient = [
  'client_aliases',
  'contacts',
  'invoices',
  'payments',
  'costs',
  'time_entries',
  'tickets',
  'assessments',
  'own_assessments',
  'conduct_answers',
  'least_fit_clients',
  'estimates',
  'metric_values',
  'incidents',
  'flags',
  'reminders',
  'agreements',
  'recommendations',
  'attachments',
  'documents',
  'letter_checks',
  'promises',
  'due_marks',
  'prospect_screens',
  'inventory_records',
  'inventory_sections',
] as const;

export const areasOfClient: readonly Area[] = [
  'clients',
  'contacts',
  'facts',
  'assessments',
  'flags',
  'documents',
  'inventory',
  'rhythm',
];

/** Deletes a client with all its rows; undo brings every one back, for 30 days. */
export function deleteClient(deps: ServiceDeps, { clientId }: { readonly clientId: ClientId }): Act {
  const { name } = getClient(deps.db, clientId);
  return recordUndoable(
    deps,
    { kind: 'client-deleted', label: (texts) => texts.clientDeleted(name), areas: areasOfClient },
    (keep) => {
      keep.row('clients', clientId);
      for (const table of tablesOfClient) keep.rowsOfClient(table, clientId);
      remove(deps.db, clientId);
    },
  );
}
