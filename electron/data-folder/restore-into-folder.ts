import type { KeyVault } from '../services/ports.ts';
import { inLockedFolder } from './lock-folder.ts';
import { setStoreAside, stageStore } from './store-files.ts';

/**
 * Puts a backup in the place of a store that can't be opened any more, or of none. What lay there is kept beside it.
 * Refuses with `backup-unreadable`, changing nothing, what doesn't open with this key.
 */
export function restoreIntoFolder(
  folder: string,
  keyVault: KeyVault,
  backup: { readonly file: string; readonly keyHex: string },
  options: { readonly now: Date; readonly nativeBinding: string | undefined },
): void {
  inLockedFolder(folder, options.nativeBinding, (unlock) => {
    const staged = stageStore(folder, backup.file, backup.keyHex, options.nativeBinding);
    setStoreAside(folder, options.now);
    keyVault.replaceKey(backup.keyHex);
    staged.putInPlace();
    unlock();
  });
}
