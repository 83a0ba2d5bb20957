import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../electron/db/connection.ts';
import type { WritableDb } from '../../electron/db/database.ts';
import { testKey } from './fixed-ports.ts';
import { tempFolder } from './temp-folder.ts';

export type TestStore = { readonly db: WritableDb; readonly file: string; readonly folder: string };

/** A new, empty, encrypted store on disk; closed and removed when the running test ends. */
export function openTestStore(folder: string = tempFolder()): TestStore {
  const file = join(folder, 'winnow.db');
  const db = openStore(file, testKey);
  onTestFinished(() => {
    db.close();
  });
  return { db, file, folder };
}
