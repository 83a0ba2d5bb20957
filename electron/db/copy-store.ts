import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { WritableDb } from './database.ts';

/**
 * Writes a copy of an open store, encrypted with the same key, over whatever lies at that path. VACUUM INTO is the one
 * way of this library that keeps the encryption: backup() refuses, serialize() gives plain bytes.
 */
export function copyStore(db: WritableDb, file: string): void {
  const unfinished = `${file}.part`;
  rmSync(unfinished, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(unfinished);
    syncToDisk(unfinished);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  syncToDisk(dirname(file));
}

function syncToDisk(path: string): void {
  // Windows can not open a folder; there a rename is durable without.
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
