// What XML 1.0 and a page can't hold: control characters beside tab and line feed, and the two non-characters.
const unprintable = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu;
// Left open in a name, they turn around the line that it stands in. Letters know their direction without them.
const turning = /[\u202A-\u202E\u2066-\u2069]/g;
const halfCharacter = /\p{Cs}/gu;

/**
 * Text as every renderer writes it: line ends are line feeds; nothing unprintable, nothing that turns a line around, no
 * half of a character, accents together with their letters, which the font has as one.
 */
export function toPlainText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(unprintable, '')
    .replaceAll(turning, '')
    .replaceAll(halfCharacter, '\uFFFD')
    .normalize('NFC');
}
