import type { WritableDb } from './database.ts';

/**
 * Empties the write-ahead log into the store, so that no former version of a page is left in it. What was deleted is
 * overwritten with zeros already (secure_delete), so the store need not be written anew.
 */
export function flushErased(db: WritableDb): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
}
