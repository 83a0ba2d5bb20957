import { Refusal } from '../../../shared/core/errors.ts';
import type { Detected } from '../../../shared/importing/import-kind.ts';

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

export type DecodedText = { readonly text: string; readonly encoding: Encoding; readonly detected: Detected };

/** Text of a file's bytes, line ends as LF or CRLF. Refuses with `encoding-undetermined` what is no text. */
export function decodeText(bytes: Uint8Array, given?: Encoding): DecodedText {
  const found = given === undefined ? findEncoding(bytes) : { encoding: given, reason: { kind: 'given' } as const };
  if (found === undefined)
    throw new Refusal('encoding-undetermined', 'the file is no text in UTF-8, UTF-16 or Windows-1252', {
      choices: [...encodings],
    });
  const text = new TextDecoder(found.encoding).decode(bytes);
  return {
    text: text.includes('\n') ? text : text.replaceAll('\r', '\n'),
    encoding: found.encoding,
    detected: { property: 'encoding', value: found.encoding, reason: found.reason },
  };
}

type Found = { readonly encoding: Encoding; readonly reason: Detected['reason'] };

function findEncoding(bytes: Uint8Array): Found | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return isUtf8(bytes) ? { encoding: 'utf-8', reason: { kind: 'byte-order-mark' } } : undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', reason: { kind: 'byte-order-mark' } };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', reason: { kind: 'byte-order-mark' } };
  const wide = findWideEncoding(bytes);
  if (wide !== undefined) return { encoding: wide, reason: { kind: 'value-shows', example: '00' } };
  if (hasControls(bytes)) return undefined;
  if (isUtf8(bytes)) return { encoding: 'utf-8', reason: { kind: 'valid-utf-8' } };
  return isWindows1252(bytes) ? { encoding: 'windows-1252', reason: { kind: 'not-utf-8' } } : undefined;
}

/** UTF-16 without a mark: nearly every second byte of Western text is zero. */
function findWideEncoding(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 4000 - (4000 % 2));
  if (sample.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even += 1;
    if (sample[at + 1] === 0) odd += 1;
  }
  const pairs = Math.floor(sample.length / 2);
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le';
  return even > pairs * 0.7 && odd === 0 ? 'utf-16be' : undefined;
}

/** Control characters that no text has: archives, spreadsheets and pictures are full of them. */
function hasControls(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 32 && (byte < 9 || (byte > 13 && byte !== 27))) return true;
  }
  return false;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Bytes that Windows-1252 leaves free do not occur in its texts. */
function isWindows1252(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d);
}
