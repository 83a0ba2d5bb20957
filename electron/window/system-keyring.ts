import { safeStorage } from 'electron';
import type { Keyring } from '../data-folder/key-vaults.ts';

/** The keyring of the system; undefined where there is none, or where it would only scramble with a fixed password. */
export function findSystemKeyring(): Keyring | undefined {
  if (!safeStorage.isEncryptionAvailable()) return undefined;
  if (process.platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend()))
    return undefined;
  return {
    wrap: (text) => safeStorage.encryptString(text),
    unwrap: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
  };
}
