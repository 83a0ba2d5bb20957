import type { WritableDb } from './database.ts';

const cacheKib = 65_536;

/**
 * Runs a write of very many rows with room for its pages in memory. They are durable in the log when it returns; their
 * copy into the main file follows after the answer, in a turn of its own.
 */
export function bulkWrite<T>(db: WritableDb, body: () => T): T {
  const before = {
    cacheSize: Number(db.pragma('cache_size', { simple: true })),
    checkpoint: Number(db.pragma('wal_autocheckpoint', { simple: true })),
  };
  db.pragma(`cache_size = -${cacheKib}`);
  db.pragma('wal_autocheckpoint = 0');
  try {
    return body();
  } finally {
    db.pragma(`cache_size = ${before.cacheSize}`);
    db.pragma(`wal_autocheckpoint = ${before.checkpoint}`);
    setImmediate(() => {
      if (db.open) db.pragma('wal_checkpoint(PASSIVE)');
    });
  }
}
