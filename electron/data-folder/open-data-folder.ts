import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { toRefusal } from '../../shared/core/to-refusal.ts';
import { openStore } from '../db/connection.ts';
import type { WritableDb } from '../db/database.ts';
import type { KeyVault } from '../services/ports.ts';
import { lockFolder } from './lock-folder.ts';
import { bringStoreBack, putStoreInPlace, setStoreAside, storeFileOf } from './store-files.ts';

/** A data folder that this process holds. */
export type DataFolder = {
  readonly path: string;
  /** The open store; another one after `replaceStore`, so read it anew for each use. */
  readonly db: WritableDb;
  /** Puts another store in this one's place, which is kept beside it; the old one comes back where that fails. */
  readonly replaceStore: (file: string, keyHex: string) => void;
  readonly close: () => void;
};

/**
 * Locks a data folder, making it where there is none, and opens its store with the vault's key. Refuses with
 * `folder-in-use`, `folder-read-only` or what the key and the store refuse with; nothing is changed then.
 */
export function openDataFolder(path: string, keyVault: KeyVault, nativeBinding?: string): DataFolder {
  makeFolder(path);
  const unlock = lockFolder(path, nativeBinding);
  try {
    return openLocked(path, keyVault, nativeBinding, unlock);
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
    throw toRefusal(error) ?? error;
  }
}

function openLocked(
  path: string,
  keyVault: KeyVault,
  nativeBinding: string | undefined,
  unlock: () => void,
): DataFolder {
  let db = openStore(storeFileOf(path), keyVault.getKey(), { nativeBinding });
  return {
    path,
    get db() {
      return db;
    },
    replaceStore: (file, keyHex) => {
      const formerKey = keyVault.getKey();
      db.close();
      const aside = setStoreAside(path, new Date());
      try {
        putStoreInPlace(path, file);
        keyVault.replaceKey(keyHex);
        db = openStore(storeFileOf(path), keyHex, { nativeBinding });
      } catch (error) {
        bringStoreBack(path, aside);
        keyVault.replaceKey(formerKey);
        db = openStore(storeFileOf(path), formerKey, { nativeBinding });
        throw toRefusal(error) ?? error;
      }
    },
    close: () => {
      db.close();
      unlock();
    },
  };
}
