import type { ClientId, ImportId } from '../../../shared/core/ids.ts';
import type { ReadableDb } from '../database.ts';
import { columnsOf, dependentsOf } from '../row-images.ts';
import { importedTables } from './import-clients.ts';

/** Rows of each table that an import inserted and that are still there. */
export function countRowsOfImport(
  db: ReadableDb,
  importId: ImportId,
): { readonly table: string; readonly count: number }[] {
  return ['clients', ...importedTables].flatMap((table) => {
    const count = countOf(db, `SELECT COUNT(*) AS count FROM ${table} WHERE import_id = ?`, importId);
    return count === 0 ? [] : [{ table, count }];
  });
}

/** Rows that an import overwrote and that undoing it puts back. */
export function countOverwritten(db: ReadableDb, importId: ImportId): number {
  return countOf(
    db,
    `SELECT COUNT(*) AS count FROM act_changes JOIN acts ON acts.id = act_changes.act_id
     WHERE acts.import_id = ? AND acts.undone_at IS NULL AND before IS NOT NULL`,
    importId,
  );
}

/** Payments of other files, or typed in, that are tied to invoices of this import. */
export function countTiedPayments(db: ReadableDb, importId: ImportId): number {
  return countOf(
    db,
    `SELECT COUNT(*) AS count FROM payments JOIN invoices ON invoices.id = payments.invoice_id
     WHERE invoices.import_id = @importId AND payments.import_id IS NOT @importId`,
    { importId },
  );
}

/** Rows of this import that the user has edited since; the edit goes with the row. */
export function countEditedRows(db: ReadableDb, importId: ImportId): number {
  return importedTables.reduce(
    (sum, table) =>
      sum +
      countOf(
        db,
        `SELECT COUNT(DISTINCT row_key) AS count FROM act_changes JOIN acts ON acts.id = act_changes.act_id
         WHERE acts.import_id IS NULL AND acts.undone_at IS NULL AND table_name = '${table}'
           AND json_extract(row_key, '$[0]') IN (SELECT id FROM ${table} WHERE import_id = ?)`,
        importId,
      ),
    0,
  );
}

type RowsOfTable = { readonly table: string; readonly count: number };

/**
 * What hangs on the clients that an import created, or that stayed of imports undone before, besides its own rows: how
 * many of which table, by client.
 */
export function listOtherRowsOfClients(
  db: ReadableDb,
  importId: ImportId,
): ReadonlyMap<ClientId, readonly RowsOfTable[]> {
  const found = new Map<ClientId, RowsOfTable[]>();
  for (const { table, column, keyColumns } of dependentsOf(db, 'clients')) {
    const others = columnsOf(db, table).includes('import_id') ? 'import_id IS NOT @importId AND' : '';
    const key = keyColumns.map((name) => `dependent."${name}"`).join(', ');
    // the plus keeps SQLite from going through an index: looking up most rows one by one takes ten times as long
    const rows = db
      .prepare<[{ importId: string }], { clientId: ClientId; count: number }>(
        `SELECT "${column}" AS clientId, COUNT(*) AS count FROM "${table}" AS dependent
         WHERE ${others} +"${column}" IN (SELECT id FROM clients WHERE import_id = @importId
             OR import_id IN (SELECT id FROM imports WHERE undone_at IS NOT NULL))
           AND NOT EXISTS (SELECT 1 FROM act_changes JOIN acts ON acts.id = act_changes.act_id
             WHERE acts.import_id = @importId AND table_name = '${table}' AND before IS NULL
               AND row_key = json_array(${key}))
         GROUP BY +"${column}"`,
      )
      .all({ importId });
    for (const { clientId, count } of rows) found.set(clientId, [...(found.get(clientId) ?? []), { table, count }]);
  }
  return found;
}

function countOf(db: ReadableDb, sql: string, args: string | Readonly<Record<string, string>>): number {
  return db.prepare<[typeof args], { count: number }>(sql).get(args)?.count ?? 0;
}
