import { Refusal } from '../../../shared/core/errors.ts';

type Foreign = {
  readonly code: 'file-signed' | 'workbook-old' | 'file-not-text';
  readonly format: string;
  readonly start: readonly number[];
};

/** What other formats begin with. */
const foreign: readonly Foreign[] = [
  // Excel until 2003, and workbooks of today behind a password
  { code: 'workbook-old', format: 'xls', start: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { code: 'file-not-text', format: 'pdf', start: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { code: 'file-not-text', format: 'png', start: [0x89, 0x50, 0x4e, 0x47] },
  { code: 'file-not-text', format: 'jpeg', start: [0xff, 0xd8, 0xff] },
  { code: 'file-not-text', format: 'gzip', start: [0x1f, 0x8b] },
  { code: 'file-not-text', format: '7z', start: [0x37, 0x7a, 0xbc, 0xaf] },
  { code: 'file-not-text', format: 'rar', start: [0x52, 0x61, 0x72, 0x21] },
];

const searched = 200;
/** Object identifier 1.2.840.113549.1.7.2, signed data, as it stands in every such envelope. */
const signedData = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];

/** Refuses a file that is known not to be a table, naming its format and so the way out. */
export function refuseForeign(bytes: Uint8Array, name: string): void {
  if (isSigned(bytes) || /\.p7m$/i.test(name))
    throw new Refusal('file-signed', 'the file is a signed envelope; what is inside has to be saved as XML', {
      format: 'p7m',
    });
  const found = foreign.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  if (found !== undefined) throw new Refusal(found.code, `the file is ${found.format}`, { format: found.format });
}

function isSigned(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30) return false;
  for (let at = 1; at < Math.min(bytes.length, searched); at += 1)
    if (signedData.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
