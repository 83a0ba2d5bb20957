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
    syncToDisk(unfinished, 'r+');
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  // Windows can not open a folder; there a rename is durable without.
  if (process.platform !== 'win32') syncToDisk(dirname(file), 'r');
}

function syncToDisk(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
