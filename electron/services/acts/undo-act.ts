import type { Area } from '../../../shared/contract/contract.ts';
import type { Instant } from '../../../shared/core/dates.ts';
import { addDays } from '../../../shared/core/dates.ts';
import type { ActId } from '../../../shared/core/ids.ts';
import { purgeActs, undoAct as undo } from '../../db/acts.ts';
import { purgeContents } from '../../db/repositories/attachments.ts';
import { eraseNamesOfGoneClients } from '../../db/repositories/snapshots.ts';
import { purgeUndoneRows } from '../../db/repositories/undone-imports.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** The area of the window that follows a table. A table that no act touches has none. */
export const areaOfTable: Readonly<Record<string, Area>> = {
  settings: 'settings',
  clients: 'clients',
  client_aliases: 'clients',
  contacts: 'contacts',
  invoices: 'facts',
  payments: 'facts',
  costs: 'facts',
  time_entries: 'facts',
  tickets: 'facts',
  estimates: 'facts',
  metric_values: 'facts',
  assessments: 'assessments',
  own_assessments: 'assessments',
  conduct_answers: 'assessments',
  least_fit_lists: 'assessments',
  least_fit_clients: 'assessments',
  model_versions: 'settings',
  incidents: 'flags',
  flags: 'flags',
  reminders: 'flags',
  agreements: 'flags',
  recommendations: 'flags',
  attachments: 'flags',
  imports: 'imports',
  import_rows_left_out: 'imports',
  import_mappings: 'imports',
  import_row_answers: 'imports',
  client_pairs_apart: 'clients',
  snapshots: 'snapshots',
  documents: 'documents',
  letter_checks: 'documents',
  operator_images: 'documents',
  promises: 'rhythm',
  due_marks: 'rhythm',
  prospect_screens: 'rhythm',
  ideal_client: 'rhythm',
  inventory_records: 'inventory',
  inventory_sections: 'inventory',
  scenarios: 'scenarios',
};

/** Puts back what an act changed. Refuses with `undo-not-possible` where later changes rest on it. */
export function undoAct(deps: ServiceDeps, args: { readonly actId: ActId }): Record<string, never> {
  const tables = undo(deps.db, args.actId, deps.ports.clock.now());
  deps.announce([...new Set(tables.flatMap((table) => areaOfTable[table] ?? []))]);
  return {};
}

/** Days after which an act is forgotten, and with it the rows of a deleted client. */
const daysOfUndo = 30;

/** Forgets acts older than 30 days, what imports held that were undone before that, and files of deleted entries; called when a store was opened. */
export function forgetOldActs(deps: ServiceDeps): void {
  const before = `${addDays(deps.ports.clock.today(), -daysOfUndo)}T00:00:00.000Z` as Instant;
  purgeActs(deps.db, before);
  purgeUndoneRows(deps.db, before);
  eraseNamesOfGoneClients(deps.db);
  purgeContents(deps.db);
}
