// What XML 1.0 and a page can't hold: control characters beside tab and line feed, and the two non-characters.
const unprintable = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu;
const halfCharacter = /\p{Cs}/gu;

/** Text as every renderer writes it: line ends are line feeds, nothing unprintable, no half of a character. */
export function toPlainText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(unprintable, '')
    .replaceAll(halfCharacter, '\uFFFD');
}
