import type { ClientId, ImportId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';
import { hasDependents } from '../row-images.ts';

export type ClientName = {
  readonly id: ClientId;
  readonly name: string;
  readonly matchName: string;
  readonly emailDomain: string | null;
};

/** Names and mail domains by which files find their clients, archived ones too. */
export function listClientNames(db: ReadableDb): ClientName[] {
  return db
    .prepare<[], ClientName>(
      'SELECT id, name, match_name AS matchName, email_domain AS emailDomain FROM clients ORDER BY id',
    )
    .all();
}

type NamedAlias = {
  readonly kind: 'name' | 'external-id';
  readonly source: string;
  readonly value: string;
  readonly clientId: ClientId;
};

/** Every other way in which files name a client. */
export function listAllAliases(db: ReadableDb): NamedAlias[] {
  return db.prepare<[], NamedAlias>('SELECT kind, source, value, client_id AS clientId FROM client_aliases').all();
}

/** Clients that an import created, oldest first. */
export function listClientsOfImport(db: ReadableDb, importId: ImportId): { id: ClientId; name: string }[] {
  return db
    .prepare<[string], { id: ClientId; name: string }>('SELECT id, name FROM clients WHERE import_id = ? ORDER BY id')
    .all(importId);
}

/** Clients of imports that are undone: they stayed because of rows that came later. */
export function listClientsLeftBehind(db: ReadableDb): { id: ClientId; name: string }[] {
  return db
    .prepare<[], { id: ClientId; name: string }>(
      'SELECT id, name FROM clients WHERE import_id IN (SELECT id FROM imports WHERE undone_at IS NOT NULL) ORDER BY id',
    )
    .all();
}

/** Whether anything hangs on a client: rows of any table that name it, or an edit of it that was not undone. */
export function isClientInUse(db: ReadableDb, clientId: ClientId): boolean {
  return hasDependents(db, 'clients', [clientId]) || isClientEdited(db, clientId);
}

/** Whether an edit of a client, or an import that changed it, was not undone; those past undoing are told by its dates. */
export function isClientEdited(db: ReadableDb, clientId: ClientId): boolean {
  return (
    db
      .prepare<[string, string], unknown>(
        `SELECT 1 FROM clients WHERE id = ? AND updated_at <> created_at
         UNION ALL
         SELECT 1 FROM act_changes JOIN acts ON acts.id = act_changes.act_id
         WHERE table_name = 'clients' AND row_key = ? AND before IS NOT NULL AND undone_at IS NULL LIMIT 1`,
      )
      .get(clientId, JSON.stringify([clientId])) !== undefined
  );
}

/** Fact tables with the import that inserted each row. */
export const importedTables = [
  'payments',
  'invoices',
  'costs',
  'time_entries',
  'tickets',
  'assessments',
  'flags',
  'contacts',
  'inventory_records',
] as const;

/** Deletes every row that an import inserted, clients excepted. */
export function deleteRowsOfImport(db: WritableDb, importId: ImportId): void {
  for (const table of importedTables) db.prepare(`DELETE FROM ${table} WHERE import_id = ?`).run(importId);
}

/** A newer import that changed rows which another one inserted or changed, and how many. */
export type NewerImport = { readonly importId: ImportId; readonly file: string; readonly rows: number };

/** Newer imports that changed rows which this import inserted or changed, and are not undone; newest first. */
export function listNewerImportsOfSameRows(db: ReadableDb, importId: ImportId): readonly NewerImport[] {
  const inserted = [...importedTables, 'clients'].map(
    (table) =>
      `(table_name = '${table}' AND json_extract(row_key, '$[0]') IN (SELECT id FROM ${table} WHERE import_id = @importId))`,
  );
  return db
    .prepare<[{ importId: string }], NewerImport & { readonly position: number }>(
      `SELECT imports.id AS importId, imports.file_name AS file, COUNT(*) AS rows,
         MAX(acts.position) AS position
       FROM act_changes
       JOIN acts ON acts.id = act_changes.act_id
       JOIN imports ON imports.id = acts.import_id
       WHERE acts.undone_at IS NULL AND acts.import_id <> @importId
         AND acts.position > COALESCE((SELECT MAX(position) FROM acts WHERE import_id = @importId), 0)
         AND (${inserted.join(' OR ')} OR EXISTS (
           SELECT 1 FROM act_changes AS own JOIN acts AS own_act ON own_act.id = own.act_id
           WHERE own_act.import_id = @importId AND own.table_name = act_changes.table_name
             AND own.row_key = act_changes.row_key))
       GROUP BY imports.id
       UNION ALL ${restOnNewerList}
       ORDER BY position DESC`,
    )
    .all({ importId })
    .map(({ position: _position, ...newer }) => newer);
}

/** Lists of open balances whose rows were left out because this import, taken in before them, is of a later day. */
const restOnNewerList = `
  SELECT imports.id AS importId, imports.file_name AS file, COUNT(*) AS rows, acts.position AS position
  FROM imports AS own
  JOIN import_rows_left_out AS left_out ON left_out.why = 'older-list: ' || json_extract(own.summary, '$.knownOn')
  JOIN imports ON imports.id = left_out.import_id AND imports.undone_at IS NULL AND imports.kind = 'receivables'
  JOIN acts ON acts.import_id = imports.id AND acts.undone_at IS NULL
  WHERE own.id = @importId AND own.kind IN ('receivables', 'invoices')
    AND acts.position > COALESCE((SELECT MAX(position) FROM acts WHERE import_id = @importId), 0)
    AND imports.id <> @importId
  GROUP BY imports.id`;
