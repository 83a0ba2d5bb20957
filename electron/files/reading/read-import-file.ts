import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../../../shared/core/errors.ts';
import { type DecodedText, decodeText, type Encoding } from './decode-text.ts';

/** Beyond this a file is no export of a small business any more, and its text would not fit beside its rows. */
export const maxImportBytes = 100 * 1024 * 1024;

export type ImportFile = DecodedText & { readonly name: string; readonly sha256: string };

/** Reads a file whole. Refuses with `file-unreadable`, `file-too-large`, `file-empty` and as `decodeText` does. */
export function readImportFile(path: string, encoding?: Encoding): ImportFile {
  const name = basename(path);
  const bytes = readBytes(path, name);
  if (bytes.length === 0) throw new Refusal('file-empty', `${name} is empty`, { file: name });
  return { ...decodeBytes(bytes, encoding, name), name, sha256: sha256(bytes) };
}

function decodeBytes(bytes: Uint8Array, encoding: Encoding | undefined, name: string): DecodedText {
  try {
    return decodeText(bytes, encoding);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, `${name}: ${error.message}`, { file: name, ...error.details });
  }
}

/** Text that the user pasted, treated as a file. */
export function toImportFile(text: string, name: string): ImportFile {
  const detected = { property: 'encoding', value: 'utf-8', reason: { kind: 'given' }, alternatives: [] } as const;
  const whole = text.replace(/^\ufeff/, '');
  return {
    text: whole.includes('\n') ? whole : whole.replaceAll('\r', '\n'),
    encoding: 'utf-8',
    detected,
    name,
    sha256: sha256(text),
  };
}

function readBytes(path: string, name: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > maxImportBytes)
      throw new Refusal('file-too-large', `${name} has ${size} bytes; at most ${maxImportBytes} are read`, {
        file: name,
        size,
        maxBytes: maxImportBytes,
      });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('file-unreadable', `${name} can not be read`, { file: name, cause: String(error) });
  }
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
