// Reserved by Windows, whatever stands behind a first full stop.
const reserved =
  /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d\u00B9\u00B2\u00B3]|lpt[\d\u00B9\u00B2\u00B3])\s*(?:\.|$)/i;
// Shown nowhere, and some turn a name around so that it seems to end otherwise. Two join letters, so they stay.
const unseen = /(?![\u200C\u200D])\p{Cf}/gu;
const mostCharacters = 120;
// Linux takes 255 bytes, of which a name in progress needs some for itself.
const mostBytes = 200;

/** A name that every system takes for a file: no separators, no signs that Windows refuses, at most 120 characters. */
export function toFileName(name: string): string {
  const plain = cut(tidy(name), mostCharacters, mostBytes).replaceAll(/^[. ]+|[. ]+$/g, '');
  if (plain === '') return '_';
  return reserved.test(plain) ? `_${plain}` : plain;
}

/** A file name of the client's name and what follows it, such as " - Letter": a long client's name is cut, never the rest. */
export function toFileNameOf(clientName: string, rest: string): string {
  const end = tidy(rest);
  const name = cut(tidy(clientName), mostCharacters - end.length, mostBytes - Buffer.byteLength(end));
  return toFileName(`${name.trimEnd()}${end}`);
}

function tidy(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(unseen, '')
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ');
}

function cut(name: string, characters: number, bytes: number): string {
  const kept = Array.from(name).slice(0, Math.max(1, characters));
  while (Buffer.byteLength(kept.join('')) > bytes && kept.length > 1) kept.pop();
  return kept.join('');
}
