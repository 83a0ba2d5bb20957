import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Refusal } from '../../shared/core/errors.ts';
import type { KeyVault } from '../services/ports.ts';
import { readStoredKey, writeStoredKey } from './key-file.ts';
import { storeFileOf } from './store-files.ts';

/** What wraps a text so that only this user of this machine can unwrap it. */
export type Keyring = {
  readonly wrap: (text: string) => Uint8Array;
  readonly unwrap: (bytes: Uint8Array) => string;
};

/** A key in a file that only its owner can read. Refuses a key that a keyring has wrapped. */
export function createFileKeyVault(folder: string): KeyVault {
  return {
    protection: () => 'file',
    getKey: () => {
      const stored = readStoredKey(folder) ?? {
        kind: 'file',
        keyHex: makeKey(folder, (keyHex) => writeStoredKey(folder, { kind: 'file', keyHex })),
      };
      if (stored.kind === 'file') return stored.keyHex;
      throw new Refusal('store-key-missing', 'the key is kept by the keyring of the system, which can not be reached', {
        protection: 'keyring',
      });
    },
    replaceKey: (keyHex) => writeStoredKey(folder, { kind: 'file', keyHex }),
  };
}

/** A key wrapped by the system's keyring. One that lay in a file before is wrapped at its first use. */
export function createKeyringVault(folder: string, keyring: Keyring): KeyVault {
  const store = (keyHex: string): void => {
    writeStoredKey(folder, { kind: 'keyring', wrapped: Buffer.from(keyring.wrap(keyHex)).toString('base64') });
  };
  return {
    protection: () => 'keyring',
    getKey: () => {
      const stored = readStoredKey(folder);
      if (stored?.kind === 'keyring') return unwrap(keyring, stored.wrapped);
      if (stored === undefined) return makeKey(folder, store);
      store(stored.keyHex);
      return stored.keyHex;
    },
    replaceKey: store,
  };
}

function unwrap(keyring: Keyring, wrapped: string): string {
  try {
    return keyring.unwrap(Buffer.from(wrapped, 'base64'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal('store-key-missing', `the keyring of the system does not give the key: ${why}`, {
      protection: 'keyring',
    });
  }
}

/** A new random key; only for a folder without a store, whose key would otherwise be lost for good. */
function makeKey(folder: string, store: (keyHex: string) => void): string {
  if (existsSync(storeFileOf(folder)))
    throw new Refusal('store-key-missing', 'the store has no key beside it', { folder });
  const keyHex = randomBytes(32).toString('hex');
  store(keyHex);
  return keyHex;
}

/** How the key of a folder is protected; undefined where it has none yet. */
export function findKeyProtection(folder: string): 'keyring' | 'file' | undefined {
  return readStoredKey(folder)?.kind;
}
