import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { flushFolder } from '../files/writing/write-file-atomically.ts';

/** Where the store of a data folder lies. */
export function storeFileOf(folder: string): string {
  return join(folder, 'winnow.db');
}

const suffixes = ['', '-wal', '-shm'];

/** Moves a closed store out of the way, under a name that tells when, and answers that name. Nothing is deleted. */
export function setStoreAside(folder: string, now: Date): string {
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-');
  const aside = join(folder, `replaced-${stamp}.db`);
  for (const suffix of suffixes) {
    if (existsSync(storeFileOf(folder) + suffix)) renameSync(storeFileOf(folder) + suffix, aside + suffix);
  }
  flushFolder(folder);
  return aside;
}

/** Moves a store that was set aside back into its place. */
export function bringStoreBack(folder: string, aside: string): void {
  for (const suffix of suffixes) {
    rmSync(storeFileOf(folder) + suffix, { force: true });
    if (existsSync(aside + suffix)) renameSync(aside + suffix, storeFileOf(folder) + suffix);
  }
  flushFolder(folder);
}

/** Puts a copy of a complete, closed store file in the empty place. */
export function putStoreInPlace(folder: string, file: string): void {
  const unfinished = `${storeFileOf(folder)}.part`;
  copyFileSync(file, unfinished);
  renameSync(unfinished, storeFileOf(folder));
  flushFolder(folder);
}
