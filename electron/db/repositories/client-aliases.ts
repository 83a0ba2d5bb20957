import type { ClientId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

/**
 * Another way in which files name a client: a `name` in the form of `toMatchName` with an empty source, or the
 * `external-id` that a tool (the source) gives it.
 */
export type ClientAlias = { readonly kind: 'name' | 'external-id'; readonly source: string; readonly value: string };

/** The client that files know by this alias; undefined where nobody has it. */
export function findClientByAlias(db: ReadableDb, { kind, source, value }: ClientAlias): ClientId | undefined {
  return db
    .prepare<[string, string, string], { clientId: ClientId }>(
      'SELECT client_id AS clientId FROM client_aliases WHERE kind = ? AND source = ? AND value = ?',
    )
    .get(kind, source, value)?.clientId;
}

/** Learns an alias; one that belonged to another client moves. */
export function recordAlias(db: WritableDb, { kind, source, value }: ClientAlias, clientId: ClientId): void {
  db.prepare(
    `INSERT INTO client_aliases (kind, source, value, client_id) VALUES (?, ?, ?, ?)
     ON CONFLICT (kind, source, value) DO UPDATE SET client_id = excluded.client_id`,
  ).run(kind, source, value, clientId);
}
