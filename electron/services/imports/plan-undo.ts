import type { UndoPlan } from '../../../shared/contract/import-calls.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import { findActOfImport, listRowsMovedOn } from '../../db/acts.ts';
import type { ReadableDb } from '../../db/database.ts';
import {
  isClientEdited,
  listClientsLeftBehind,
  listClientsOfImport,
  listNewerImportsOfSameRows,
} from '../../db/repositories/import-clients.ts';
import { getImport } from '../../db/repositories/imports.ts';
import {
  countEditedRows,
  countOverwritten,
  countRowsOfImport,
  countTiedPayments,
  listOtherRowsOfClients,
} from '../../db/repositories/undo-plan.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** What undoing an import would do, and what stands in its way; nothing is changed. */
export function planUndo({ db }: ServiceDeps, { importId }: { readonly importId: ImportId }): UndoPlan {
  const { file, undoneAt } = getImport(db, importId);
  const clients = planClients(db, importId);
  return {
    file,
    isUndone: undoneAt !== null,
    rowsGone: countRowsOfImport(db, importId).filter(({ table }) => table !== 'clients'),
    rowsRestored: countOverwritten(db, importId),
    blockers: undoneAt === null ? listBlockers(db, importId) : [],
    clientsRemoved: clients.removed,
    clientsKept: clients.kept,
    paymentsUntied: countTiedPayments(db, importId),
    rowsEdited: countEditedRows(db, importId),
  };
}

function listBlockers(db: ReadableDb, importId: ImportId): UndoPlan['blockers'] {
  const newer = listNewerImportsOfSameRows(db, importId);
  // where a newer file changed the rows, that is the reason
  if (newer.length > 0) return newer.map((one) => ({ kind: 'newer-import', ...one }));
  const actId = findActOfImport(db, importId);
  const movedOn = new Map<string, number>();
  for (const { table } of actId === undefined ? [] : listRowsMovedOn(db, actId))
    movedOn.set(table, (movedOn.get(table) ?? 0) + 1);
  return [...movedOn].map(([table, rows]) => ({ kind: 'changed-since', table, rows }));
}

function planClients(db: ReadableDb, importId: ImportId): { removed: string[]; kept: UndoPlan['clientsKept'] } {
  const removed: string[] = [];
  const kept: UndoPlan['clientsKept'] = [];
  const others = listOtherRowsOfClients(db, importId);
  const created = listClientsOfImport(db, importId);
  for (const { id, name } of created) {
    const because = others.get(id) ?? [];
    const isEdited = isClientEdited(db, id);
    if (because.length > 0 || isEdited) kept.push({ name, because: [...because], isEdited });
    else removed.push(name);
  }
  const leftBehind = listClientsLeftBehind(db).filter(({ id }) => created.every((client) => client.id !== id));
  removed.push(...leftBehind.filter(({ id }) => !others.has(id) && !isClientEdited(db, id)).map(({ name }) => name));
  return { removed, kept };
}
