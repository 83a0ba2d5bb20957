import { Refusal } from '../../../shared/core/errors.ts';
import type { Detected } from '../../../shared/importing/import-kind.ts';

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

export type DecodedText = { readonly text: string; readonly encoding: Encoding; readonly detected: Detected };

type Found = { readonly encoding: Encoding; readonly text: string; readonly reason: Detected['reason'] };

/** Text of a file's bytes, line ends as LF or CRLF. Refuses with `file-not-text` or `encoding-undetermined`. */
export function decodeText(bytes: Uint8Array, given?: Encoding): DecodedText {
  const found = given === undefined ? findText(bytes) : read(bytes, given, { kind: 'given' });
  if (found === undefined)
    throw new Refusal('encoding-undetermined', 'the file is no text in UTF-8, UTF-16 or Windows-1252', {
      choices: [...encodings],
    });
  const { text, encoding, reason } = found;
  return {
    text: text.includes('\n') ? text : text.replaceAll('\r', '\n'),
    encoding,
    detected: {
      property: 'encoding',
      value: encoding,
      reason,
      alternatives: encodings.filter((other) => other !== encoding),
    },
  };
}

function read(bytes: Uint8Array, encoding: Encoding, reason: Detected['reason']): Found {
  return { encoding, text: new TextDecoder(encoding).decode(bytes), reason };
}

function findText(bytes: Uint8Array): Found | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read(bytes, 'utf-16le', { kind: 'byte-order-mark' });
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read(bytes, 'utf-16be', { kind: 'byte-order-mark' });
  // a mark says what the bytes are meant to be, whatever letters of no use stand in them
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return asUtf8(bytes, { kind: 'byte-order-mark' });
  const wide = findWideEncoding(bytes);
  if (wide !== undefined) return read(bytes, wide, { kind: 'value-shows', example: '00' });
  if (isNoText(bytes)) throw new Refusal('file-not-text', 'the file is no text: a picture, a document or the like');
  if (hasControls(bytes)) return undefined;
  const utf8 = asUtf8(bytes, { kind: 'valid-utf-8' });
  if (utf8 !== undefined) return utf8;
  return isWindows1252(bytes) ? read(bytes, 'windows-1252', { kind: 'not-utf-8' }) : undefined;
}

function asUtf8(bytes: Uint8Array, reason: Detected['reason']): Found | undefined {
  const text = decodeUtf8(bytes) ?? decodeCutUtf8(bytes);
  return text === undefined ? undefined : { encoding: 'utf-8', text, reason };
}

/** UTF-16 without a mark: nearly every second byte of Western text is zero. */
function findWideEncoding(bytes: Uint8Array): Encoding | undefined {
  const pairs = Math.min(2000, Math.floor(bytes.length / 2));
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le';
  return even > pairs * 0.7 && odd === 0 ? 'utf-16be' : undefined;
}

const portableDocument = '%PDF-';

/** Workbooks, archives and pictures are full of zeroes; no text has one, but for UTF-16. */
function isNoText(bytes: Uint8Array): boolean {
  return bytes.includes(0) || portableDocument === String.fromCharCode(...bytes.subarray(0, portableDocument.length));
}

const searchedForControls = 100_000;

/** Control characters that texts of these encodings do not have. */
function hasControls(bytes: Uint8Array): boolean {
  const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
  return bytes.subarray(0, searchedForControls).some(isControl);
}

/**
 * A file that breaks off may do so inside a letter: that one is left out. Only where other letters of several bytes show
 * UTF-8: else it is the last letter of Windows-1252.
 */
function decodeCutUtf8(bytes: Uint8Array): string | undefined {
  const whole = bytes.subarray(0, startOfLastLetter(bytes));
  return whole.some((byte) => byte >= 0x80) ? decodeUtf8(whole) : undefined;
}

/** Where the last letter of more than one byte begins; the end where it is whole or none is near. */
function startOfLastLetter(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at -= 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return at + length > bytes.length && at > 0 ? at : bytes.length;
  }
  return bytes.length;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Bytes that Windows-1252 leaves free do not occur in its texts. */
function isWindows1252(bytes: Uint8Array): boolean {
  return ![0x81, 0x8d, 0x8f, 0x90, 0x9d].some((free) => bytes.includes(free));
}
