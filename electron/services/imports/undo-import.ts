import type { Area } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import { findActOfImport, undoAct } from '../../db/acts.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { deleteClient } from '../../db/repositories/clients.ts';
import {
  deleteRowsOfImport,
  isClientInUse,
  listClientsLeftBehind,
  listClientsOfImport,
  listNewerImportsOfSameRows,
} from '../../db/repositories/import-clients.ts';
import { getImport, markUndone } from '../../db/repositories/imports.ts';
import { tiePayments } from '../../db/repositories/payments.ts';
import { keepUndoneClient, keepUndoneRows } from '../../db/repositories/undone-imports.ts';
import type { ServiceDeps } from '../service-deps.ts';

export type UndoneImport = {
  readonly importId: ImportId;
  readonly file: string;
  readonly clientsRemoved: readonly string[];
  /** Clients that the import had created and that stay, because later work hangs on them. */
  readonly clientsKept: readonly string[];
};

/** What an import may have touched. */
export const areasOfImports: readonly Area[] = [
  'imports',
  'clients',
  'contacts',
  'facts',
  'assessments',
  'flags',
  'inventory',
];

/**
 * Takes one import back as a whole: its rows go, what it overwrote comes back, clients it created go where nothing else
 * hangs on them, and so do those of files undone before that had stayed for its sake. Refuses with `import-not-newest` where a newer import changed the same rows.
 */
export function undoImport(deps: ServiceDeps, { importId }: { readonly importId: ImportId }): UndoneImport {
  const { db, ports } = deps;
  const undone = inTransaction<UndoneImport>(db, () => {
    const { file, undoneAt } = getImport(db, importId);
    if (undoneAt !== null)
      throw new Refusal('undo-not-possible', `the import of ${file} is undone already`, { importId });
    const [newer] = listNewerImportsOfSameRows(db, importId);
    if (newer !== undefined)
      throw new Refusal('import-not-newest', `${newer.file} changed rows of ${file} later: undo that import first`, {
        importId,
        newer: newer.file,
        newerImportId: newer.importId,
        rows: newer.rows,
      });
    keepUndoneRows(db, importId);
    const actId = findActOfImport(db, importId);
    // first what it changed: rows of other files may name those that go
    if (actId !== undefined) undoAct(db, actId, ports.clock.now());
    deleteRowsOfImport(db, importId);
    const created = listClientsOfImport(db, importId);
    const kept = created.filter(({ id }) => isClientInUse(db, id));
    const removed = created.filter((client) => !kept.includes(client));
    for (const { id } of removed) deleteClient(db, id);
    const leftBehind = listClientsLeftBehind(db).filter(({ id }) => !isClientInUse(db, id));
    for (const { id } of leftBehind) {
      keepUndoneClient(db, importId, id);
      deleteClient(db, id);
    }
    tiePayments(db);
    markUndone(db, importId, ports.clock.now());
    return {
      importId,
      file,
      clientsRemoved: [...removed, ...leftBehind].map(({ name }) => name),
      clientsKept: kept.map(({ name }) => name),
    };
  });
  deps.announce(areasOfImports);
  return undone;
}
