import { toRefusal } from '../../shared/core/to-refusal.ts';
import { openStore } from '../db/connection.ts';
import type { WritableDb } from '../db/database.ts';
import { clearStaging } from '../db/staging.ts';
import type { KeyVault } from '../services/ports.ts';
import { inLockedFolder } from './lock-folder.ts';
import { bringStoreBack, setStoreAside, stageStore, storeFileOf } from './store-files.ts';

/** A data folder that this process holds. */
export type DataFolder = {
  readonly path: string;
  /** The open store; another one after `replaceStore`, so read it anew for each use. */
  readonly db: WritableDb;
  /** Checks another store and puts it in this one's place, which is kept beside it and comes back where that fails. */
  readonly replaceStore: (file: string, keyHex: string) => void;
  readonly close: () => void;
};

/**
 * Locks a data folder, making it where there is none, and opens its store with the vault's key. Refuses with
 * `folder-in-use`, `folder-read-only` or what the key and the store refuse with; nothing is changed then.
 */
export function openDataFolder(path: string, keyVault: KeyVault, nativeBinding?: string): DataFolder {
  return inLockedFolder(path, nativeBinding, (unlock) => openLocked(path, keyVault, nativeBinding, unlock));
}

/**
 * Puts a backup in the place of a store that can not be opened, or in a folder that never had one; what lies there is
 * kept beside it. Refuses with `backup-unreadable`, changing nothing, what this key does not open.
 */
export function restoreClosedFolder(
  path: string,
  keyVault: KeyVault,
  file: string,
  keyHex: string,
  nativeBinding?: string,
): void {
  inLockedFolder(path, nativeBinding, (unlock) => {
    const staged = stageStore(path, file, keyHex, nativeBinding);
    setStoreAside(path, new Date());
    keyVault.replaceKey(keyHex);
    staged.putInPlace();
    unlock();
  });
}

/** Moves a store that can not be opened out of the way, so that the next start makes a new one with a new key. */
export function startAnew(path: string, keyVault: KeyVault, newKeyHex: string, nativeBinding?: string): void {
  inLockedFolder(path, nativeBinding, (unlock) => {
    setStoreAside(path, new Date());
    keyVault.replaceKey(newKeyHex);
    unlock();
  });
}

function openLocked(
  path: string,
  keyVault: KeyVault,
  nativeBinding: string | undefined,
  unlock: () => void,
): DataFolder {
  const open = (keyHex: string) => openStore(storeFileOf(path), keyHex, { nativeBinding });
  clearStaging(path);
  let db = open(keyVault.getKey());
  const replaceStore = (file: string, keyHex: string): void => {
    const staged = stageStore(path, file, keyHex, nativeBinding);
    const formerKey = keyVault.getKey();
    db.close();
    const aside = setStoreAside(path, new Date());
    try {
      keyVault.replaceKey(keyHex);
      staged.putInPlace();
      db = open(keyHex);
    } catch (error) {
      staged.discard();
      bringStoreBack(path, aside);
      keyVault.replaceKey(formerKey);
      db = open(formerKey);
      throw toRefusal(error) ?? error;
    }
  };
  return {
    path,
    get db() {
      return db;
    },
    replaceStore,
    close: () => {
      db.close();
      unlock();
    },
  };
}
