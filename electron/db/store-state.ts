import type { WritableDb } from './database.ts';

/**
 * What a store holds, as a text that is another one after every change, by whatever connection; null within a
 * transaction, which may yet be taken back.
 */
export function readStoreState(db: WritableDb): string | null {
  if (db.inTransaction) return null;
  // The one counts the rows that this connection changed, the other the commits of all others.
  const ownChanges = db.prepare<[], number>('SELECT total_changes()').pluck().get();
  return `${ownChanges} ${db.pragma('data_version', { simple: true })}`;
}
