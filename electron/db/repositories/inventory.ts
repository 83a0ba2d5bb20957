import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, InventoryRecordId } from '../../../shared/core/ids.ts';
import type { SectionStatus } from '../../../shared/paper/blocks.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

/** A row of a section as stored, by its place in the section. */
export type StoredRecord = {
  readonly id: InventoryRecordId;
  readonly section: string;
  readonly values: Readonly<Record<string, string>>;
  readonly verifiedOn: CalendarDate | null;
};

/** A client's records of one section or of all, in their order. */
export function listInventory(db: ReadableDb, clientId: ClientId, section: string | null): StoredRecord[] {
  type Row = Omit<StoredRecord, 'values'> & { readonly values: string };
  return db
    .prepare<[string, string | null, string | null], Row>(
      `SELECT id, section, field_values AS "values", verified_on AS verifiedOn FROM inventory_records
       WHERE client_id = ? AND (? IS NULL OR section = ?) ORDER BY section, position, id`,
    )
    .all(clientId, section, section)
    .map((row) => ({ ...row, values: JSON.parse(row.values) as StoredRecord['values'] }));
}

/** The places of a section's records, by their ids; after a merge two may share one. */
export function listInventoryPositions(
  db: ReadableDb,
  clientId: ClientId,
  section: string,
): ReadonlyMap<InventoryRecordId, number> {
  const rows = db
    .prepare<[string, string], { readonly id: InventoryRecordId; readonly position: number }>(
      'SELECT id, position FROM inventory_records WHERE client_id = ? AND section = ?',
    )
    .all(clientId, section);
  return new Map(rows.map(({ id, position }) => [id, position]));
}

/** Inserts the record, or sets it where it exists; `position` is its place in the section. */
export function putInventoryRecord(db: WritableDb, clientId: ClientId, record: StoredRecord, position: number): void {
  const { id, section, values, verifiedOn } = record;
  db.prepare(
    `INSERT INTO inventory_records (id, client_id, section, position, field_values, verified_on) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET position = excluded.position, field_values = excluded.field_values,
       verified_on = excluded.verified_on, import_id = NULL`,
  ).run(id, clientId, section, position, JSON.stringify(values), verifiedOn);
}

/** Ties a client's records to the import that made the client: they go with it as long as nobody has edited them. */
export function tieInventoryToImport(db: WritableDb, clientId: ClientId): void {
  db.prepare(
    `UPDATE inventory_records SET import_id = (SELECT import_id FROM clients WHERE id = @clientId)
     WHERE client_id = @clientId`,
  ).run({ clientId });
}

/** Removes one record; those behind it keep their positions. */
export function deleteInventoryRecord(db: WritableDb, recordId: InventoryRecordId): void {
  db.prepare('DELETE FROM inventory_records WHERE id = ?').run(recordId);
}

/** What was said of a section as a whole. */
export type StoredSection = {
  readonly section: string;
  readonly status: SectionStatus;
  readonly note: string | null;
};

/** What was said of a client's sections as a whole; a section of which nothing was said is missing. */
export function listInventorySections(db: ReadableDb, clientId: ClientId): StoredSection[] {
  return db
    .prepare<[string], StoredSection>(
      'SELECT section, status, note FROM inventory_sections WHERE client_id = ? ORDER BY section',
    )
    .all(clientId);
}

/** Says something of a section as a whole, in place of what was said before. */
export function putInventorySection(db: WritableDb, clientId: ClientId, stated: StoredSection): void {
  const { section, status, note } = stated;
  db.prepare(
    `INSERT INTO inventory_sections (client_id, section, status, note) VALUES (?, ?, ?, ?)
     ON CONFLICT (client_id, section) DO UPDATE SET status = excluded.status, note = excluded.note`,
  ).run(clientId, section, status, note);
}

/** Nothing is said any more: the records speak for themselves. */
export function deleteInventorySection(db: WritableDb, clientId: ClientId, section: string): void {
  db.prepare('DELETE FROM inventory_sections WHERE client_id = ? AND section = ?').run(clientId, section);
}
