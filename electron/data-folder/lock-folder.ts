import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Refusal } from '../../shared/core/errors.ts';
import { toRefusal } from '../../shared/core/to-refusal.ts';

/**
 * Takes a data folder for this process and answers the function that gives it back. The lock is SQLite's own on a small
 * file: the system releases it when the process ends, however it ends. Refuses with `folder-in-use`, touching nothing.
 */
export function lockFolder(folder: string, nativeBinding?: string): () => void {
  const lock = openLockFile(join(folder, 'winnow.lock'), nativeBinding);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    const refusal = toRefusal(error);
    if (refusal?.code !== 'folder-in-use') throw refusal ?? error;
    throw new Refusal('folder-in-use', 'another Winnow has this data folder open', { folder });
  }
  return () => {
    lock.close();
  };
}

function openLockFile(file: string, nativeBinding: string | undefined): Database.Database {
  try {
    return new Database(file, { timeout: 0, ...(nativeBinding === undefined ? {} : { nativeBinding }) });
  } catch (error) {
    throw toRefusal(error) ?? error;
  }
}

/** Runs the body in a locked folder, made where there is none. The body gives the lock back when its work is over. */
export function inLockedFolder<T>(path: string, nativeBinding: string | undefined, body: (unlock: () => void) => T): T {
  makeFolder(path);
  const unlock = lockFolder(path, nativeBinding);
  try {
    return body(unlock);
  } catch (error) {
    unlock();
    throw toRefusal(error) ?? error;
  }
}

function makeFolder(path: string): void {
  if (existsSync(path)) return;
  try {
    mkdirSync(path, { recursive: true });
    chmodSync(path, 0o700);
  } catch (error) {
    // On a disk that can only be read, the system answers "no such file" here.
    throw toRefusal(error) ?? new Refusal('folder-read-only', 'the data folder can not be made', { path });
  }
}
