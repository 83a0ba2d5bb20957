import { Refusal } from '../../../shared/core/errors.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import { findUndoneActOfImport, redoAct } from '../../db/acts.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { getImport, markRedone } from '../../db/repositories/imports.ts';
import { tiePayments } from '../../db/repositories/payments.ts';
import { bringBackRows, hasUndoneRows } from '../../db/repositories/undone-imports.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { areasOfImports } from './undo-import.ts';

/**
 * Brings back an import that was undone, without its file. Refuses with `undo-not-possible`, changing nothing, where its
 * rows have come in again meanwhile, where later changes touched the same rows, or where it was forgotten after 30 days.
 */
export function redoImport(deps: ServiceDeps, { importId }: { readonly importId: ImportId }): Record<string, never> {
  const { db } = deps;
  const { file, undoneAt } = getImport(db, importId);
  const actId = findUndoneActOfImport(db, importId);
  if (undoneAt === null || actId === undefined || !hasUndoneRows(db, importId))
    throw new Refusal('undo-not-possible', `what the import of ${file} held is not remembered: import the file again`, {
      importId,
    });
  try {
    inTransaction<void>(db, () => {
      db.pragma('defer_foreign_keys = ON');
      bringBackRows(db, importId);
      redoAct(db, actId);
      tiePayments(db);
      markRedone(db, importId);
    });
  } catch (error) {
    throw asNotPossible(error, file);
  }
  deps.announce(areasOfImports);
  return {};
}

function asNotPossible(error: unknown, file: string): unknown {
  const isInTheWay = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
  return isInTheWay
    ? new Refusal('undo-not-possible', `rows of ${file} are in the book again, or what they rest on is gone`, { file })
    : error;
}
