// Reserved by Windows, whatever ending follows.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every system takes for a file: no separators, no signs that Windows refuses, at most 120 characters. */
export function toFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 120)
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  if (plain === '') return '_';
  return reserved.test(plain) ? `_${plain}` : plain;
}
