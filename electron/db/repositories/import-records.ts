import type { ClientId, ImportId, InventoryRecordId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type ImportedRecord = {
  readonly id: InventoryRecordId;
  readonly values: Readonly<Record<string, string>>;
  readonly position: number;
};

/** Records of one section of a client, in their order. */
export function listRecordsOf(db: ReadableDb, clientId: ClientId, section: string): ImportedRecord[] {
  type Row = Omit<ImportedRecord, 'values'> & { readonly values: string };
  return db
    .prepare<[string, string], Row>(
      `SELECT id, field_values AS "values", position FROM inventory_records
       WHERE client_id = ? AND section = ? ORDER BY position, id`,
    )
    .all(clientId, section)
    .map((row) => ({ ...row, values: JSON.parse(row.values) as ImportedRecord['values'] }));
}

/** Stores a record of the inventory from a file, verified by nobody yet. */
export function insertImportedRecord(
  db: WritableDb,
  { id, values, position }: ImportedRecord,
  owner: { readonly clientId: ClientId; readonly section: string; readonly importId: ImportId },
): void {
  db.prepare(
    `INSERT INTO inventory_records (id, client_id, section, position, field_values, verified_on, import_id)
     VALUES (?, ?, ?, ?, ?, NULL, ?)`,
  ).run(id, owner.clientId, owner.section, position, JSON.stringify(values), owner.importId);
}

/** Sets the values; the day of the last look stays. */
export function updateImportedRecord(db: WritableDb, { id, values }: ImportedRecord): void {
  db.prepare('UPDATE inventory_records SET field_values = ? WHERE id = ?').run(JSON.stringify(values), id);
}
