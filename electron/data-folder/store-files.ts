import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../shared/core/errors.ts';
import { toRefusal } from '../../shared/core/to-refusal.ts';
import { openStore } from '../db/connection.ts';
import { verifyStore } from '../db/verify-store.ts';
import { flushFolder } from '../files/writing/write-file-atomically.ts';

/** Where the store of a data folder lies. */
export function storeFileOf(folder: string): string {
  return join(folder, 'winnow.db');
}

const suffixes = ['', '-wal', '-shm'];

function removeStore(file: string): void {
  for (const suffix of suffixes) rmSync(file + suffix, { force: true });
}

/** Moves a closed store out of the way, under a name that tells when, and answers that name. Nothing is deleted. */
export function setStoreAside(folder: string, now: Date): string {
  const aside = join(folder, `replaced-${now.toISOString().replaceAll(/[:.]/g, '-')}.db`);
  moveStore(storeFileOf(folder), aside);
  flushFolder(folder);
  return aside;
}

/** Moves a store that was set aside back into its place. */
export function bringStoreBack(folder: string, aside: string): void {
  if (!existsSync(aside)) return;
  removeStore(storeFileOf(folder));
  moveStore(aside, storeFileOf(folder));
  flushFolder(folder);
}

function moveStore(from: string, to: string): void {
  for (const suffix of suffixes) {
    if (existsSync(from + suffix)) renameSync(from + suffix, to + suffix);
  }
}

/**
 * Copies a backup into the data folder, brings the copy up to date and checks it, and answers the function that puts it
 * in the empty place. Refuses with `backup-unreadable` what this key does not open or what is damaged.
 */
export function stageStore(
  folder: string,
  file: string,
  keyHex: string,
  nativeBinding?: string,
): { putInPlace: () => void; discard: () => void } {
  const staged = join(folder, 'restoring.db');
  const discard = () => removeStore(staged);
  discard();
  try {
    copyFileSync(file, staged);
    // A store that was set aside after a crash has its last transactions in a file of its own.
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${staged}-wal`);
    checkStore(staged, keyHex, nativeBinding);
  } catch (error) {
    discard();
    throw asUnreadable(error);
  }
  const putInPlace = () => {
    moveStore(staged, storeFileOf(folder));
    flushFolder(folder);
  };
  return { putInPlace, discard };
}

function checkStore(file: string, keyHex: string, nativeBinding?: string): void {
  const db = openStore(file, keyHex, { nativeBinding });
  try {
    const problems = verifyStore(db);
    if (problems.length > 0) throw new Refusal('backup-unreadable', 'the backup is damaged', { problems });
  } finally {
    db.close();
  }
}

function asUnreadable(error: unknown): unknown {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (isMissing) return new Refusal('file-unreadable', 'the backup can not be found');
  const refusal = toRefusal(error);
  const isOfFile =
    refusal !== undefined && ['store-key-wrong', 'store-foreign', 'store-corrupt'].includes(refusal.code);
  if (!isOfFile) return refusal ?? error;
  return new Refusal('backup-unreadable', `the backup can not be read: ${refusal.message}`, { cause: refusal.code });
}
