import type { Instant } from '../../../shared/core/dates.ts';
import type { ClientId, ImportId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';
import { columnsOf } from '../row-images.ts';
import { importedTables } from './import-clients.ts';

/** Parents before what hangs on them. */
const tables = ['clients', 'contacts', ...importedTables.filter((table) => table !== 'contacts')] as const;

/** Remembers every row that an import inserted, so that it can be brought back without its file. */
export function keepUndoneRows(db: WritableDb, importId: ImportId): void {
  // a file that only changed rows has none of its own, and is remembered all the same
  db.prepare("INSERT INTO undone_rows (import_id, table_name, row) VALUES (?, '', '{}')").run(importId);
  for (const table of tables) {
    const image = columnsOf(db, table)
      .map((column) => `'${column}', "${column}"`)
      .join(', ');
    db.prepare(
      `INSERT INTO undone_rows (import_id, table_name, row)
       SELECT ?, '${table}', json_object(${image}) FROM ${table} WHERE import_id = ? ORDER BY rowid`,
    ).run(importId, importId);
  }
}

/** Remembers a client that goes with an import though an earlier one had created it, and was undone before. */
export function keepUndoneClient(db: WritableDb, importId: ImportId, clientId: ClientId): void {
  const image = columnsOf(db, 'clients')
    .map((column) => `'${column}', "${column}"`)
    .join(', ');
  db.prepare(
    `INSERT INTO undone_rows (import_id, table_name, row) SELECT ?, 'clients', json_object(${image}) FROM clients WHERE id = ?`,
  ).run(importId, clientId);
}

/** Brings the rows back. A client that had stayed is left as it is; any other row in the way is an error of SQLite. */
export function bringBackRows(db: WritableDb, importId: ImportId): void {
  for (const table of tables) {
    const columns = columnsOf(db, table);
    const names = columns.map((column) => `"${column}"`).join(', ');
    const values = columns.map((column) => `json_extract(row, '$.${column}')`).join(', ');
    const otherwise = table === 'clients' ? 'ON CONFLICT (id) DO NOTHING' : '';
    db.prepare(
      `INSERT INTO ${table} (${names}) SELECT ${values} FROM undone_rows WHERE import_id = ? AND table_name = ?
       ORDER BY seq ${otherwise}`,
    ).run(importId, table);
  }
  // an invoice that its payment was tied to may have gone meanwhile
  db.prepare(
    `UPDATE payments SET invoice_id = NULL
     WHERE import_id = ? AND invoice_id IS NOT NULL AND invoice_id NOT IN (SELECT id FROM invoices)`,
  ).run(importId);
  forgetUndoneRows(db, importId);
}

/** Whether an undone import can still be brought back without its file. */
export function hasUndoneRows(db: ReadableDb, importId: ImportId): boolean {
  return (
    db.prepare<[string], unknown>('SELECT 1 FROM undone_rows WHERE import_id = ? LIMIT 1').get(importId) !== undefined
  );
}

function forgetUndoneRows(db: WritableDb, importId: ImportId): void {
  db.prepare('DELETE FROM undone_rows WHERE import_id = ?').run(importId);
}

/** Forgets what was undone before that moment. */
export function purgeUndoneRows(db: WritableDb, before: Instant): void {
  db.prepare(
    'DELETE FROM undone_rows WHERE import_id IN (SELECT id FROM imports WHERE undone_at IS NULL OR undone_at < ?)',
  ).run(before);
}

/** Forgets all of it, for a person who is erased for good. */
export function forgetAllUndoneRows(db: WritableDb): void {
  db.prepare('DELETE FROM undone_rows').run();
}
