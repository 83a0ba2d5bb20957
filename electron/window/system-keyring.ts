import { safeStorage } from 'electron';
import { createFileKeyVault, createKeyringVault, type Keyring } from '../data-folder/key-vaults.ts';
import type { KeyVault } from '../services/ports.ts';

/** Where the key of a data folder lies: wrapped by the system's keyring, or in a file where there is none. */
export function createKeyVault(dataFolder: string): KeyVault {
  const keyring = findSystemKeyring();
  return keyring === undefined ? createFileKeyVault(dataFolder) : createKeyringVault(dataFolder, keyring);
}

/** The keyring of the system; undefined where there is none, or where it would only scramble with a fixed password. */
function findSystemKeyring(): Keyring | undefined {
  if (!safeStorage.isEncryptionAvailable()) return undefined;
  if (process.platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend()))
    return undefined;
  return {
    wrap: (text) => safeStorage.encryptString(text),
    unwrap: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
  };
}
