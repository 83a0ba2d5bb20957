import { createHmac, pbkdf2Sync } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** What a file is, as far as its bytes and the key tell. */
export type StoreFileState = 'absent' | 'openable' | 'foreign' | 'plain-sqlite' | 'key-wrong' | 'corrupt';

// The page layout of SQLCipher 4: 4,096 bytes, of which the last 64 are the HMAC-SHA512 of the rest and the page number.
const pageBytes = 4096;
const macBytes = 64;
const saltBytes = 16;
const pagesTried = 64;

/**
 * Tells a store from anything else without opening it: SQLite itself answers "not a database" to a wrong key, a foreign
 * file and a damaged one alike. Each page carries a checksum under the key, so one sound page proves the key.
 */
export function inspectStoreFile(file: string, keyHex: string): StoreFileState {
  const bytes = readHead(file, pageBytes * pagesTried);
  if (bytes === undefined) return 'absent';
  if (bytes === 'folder') return 'foreign';
  if (bytes.head.toString('latin1', 0, 15) === 'SQLite format 3') return 'plain-sqlite';
  if (bytes.head.length < pageBytes) return bytes.head.length === 0 ? 'corrupt' : 'foreign';
  const sound = soundPages(bytes.head, keyHex);
  if (sound[0] === true) return bytes.size % pageBytes === 0 ? 'openable' : 'corrupt';
  if (sound.includes(true)) return 'corrupt';
  return bytes.size % pageBytes === 0 && looksEncrypted(bytes.head) ? 'key-wrong' : 'foreign';
}

type Head = { readonly head: Buffer; readonly size: number };

function readHead(file: string, length: number): Head | 'folder' | undefined {
  const about = statSync(file, { throwIfNoEntry: false });
  if (about === undefined) return undefined;
  if (about.isDirectory()) return 'folder';
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(length);
    const read = readSync(handle, buffer, 0, length, 0);
    return { head: buffer.subarray(0, read), size: about.size };
  } finally {
    closeSync(handle);
  }
}

function soundPages(head: Buffer, keyHex: string): boolean[] {
  const macSalt = Buffer.from(head.subarray(0, saltBytes).map((byte) => byte ^ 0x3a));
  const macKey = pbkdf2Sync(Buffer.from(keyHex, 'hex'), macSalt, 2, 32, 'sha512');
  return Array.from({ length: Math.floor(head.length / pageBytes) }, (_, index) => {
    const page = head.subarray(index * pageBytes, (index + 1) * pageBytes);
    const number = Buffer.alloc(4);
    number.writeUInt32LE(index + 1);
    const body = page.subarray(index === 0 ? saltBytes : 0, pageBytes - macBytes);
    return createHmac('sha512', macKey)
      .update(body)
      .update(number)
      .digest()
      .equals(page.subarray(pageBytes - macBytes));
  });
}

/** Cipher text spreads evenly over all byte values: chi-square with 255 degrees of freedom stays below 400. */
function looksEncrypted(bytes: Buffer): boolean {
  const counts = new Array<number>(256).fill(0);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  const expected = bytes.length / 256;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0) < 400;
}
