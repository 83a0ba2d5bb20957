import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../shared/core/errors.ts';
import { writeFileAtomically } from '../files/writing/write-file-atomically.ts';

/** The key of a store as it lies in its folder: in clear, or wrapped by the keyring of the system. */
export type StoredKey =
  | { readonly kind: 'file'; readonly keyHex: string }
  | { readonly kind: 'keyring'; readonly wrapped: string };

const keyShape = /^[0-9a-f]{64}$/;

function keyFileOf(folder: string): string {
  return join(folder, 'store.key');
}

/** The stored key; undefined where the folder has none. Refuses with `store-key-missing` what is no key. */
export function readStoredKey(folder: string): StoredKey | undefined {
  const text = readIfThere(keyFileOf(folder));
  if (text === undefined) return undefined;
  const key = parseKey(text);
  if (key === undefined)
    throw new Refusal('store-key-missing', 'the file of the key is damaged', { file: keyFileOf(folder) });
  return key;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseKey(text: string): StoredKey | undefined {
  const [kind, value] = text.trim().split(/\s+/);
  if (kind === 'file' && value !== undefined && keyShape.test(value)) return { kind, keyHex: value };
  if (kind === 'keyring' && value !== undefined) return { kind, wrapped: value };
  return undefined;
}

/** Stores the key so that only the owner of the file can read it. */
export function writeStoredKey(folder: string, key: StoredKey): void {
  const file = keyFileOf(folder);
  writeFileAtomically(file, `${key.kind} ${key.kind === 'file' ? key.keyHex : key.wrapped}\n`, 0o600);
  chmodSync(file, 0o600);
}
