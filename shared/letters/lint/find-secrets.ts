// Long runs of hexadecimal digits, base32 seeds of second factors, keys with the prefixes that services give them.
const shapes: readonly RegExp[] = [
  /\b(?:[0-9a-f]{32,}|[0-9A-F]{32,})\b/g,
  /\b[A-Z2-7]{16,}\b/g,
  /\b(?:[A-Z2-7]{4} ){3,}[A-Z2-7]{4}\b/g,
  /\b(?:sk|pk|ghp|gho|xox[abp]|AKIA|AIza|eyJ)[-_A-Za-z0-9.]{12,}/g,
  /\b(?:[A-Z0-9]{5}-){3,}[A-Z0-9]{5}\b/g, // licence and recovery keys
  /\b(?:\d{6}-){3,}\d{6}\b/g, // recovery codes in groups of six digits
  /-----BEGIN [A-Z ]+-----/g,
  /\botpauth:\/\/\S+/g,
];

const named =
  /\b(?:passwords?|passphrase|pin|pwd|secret|recovery code|second factor)\b\s*(?:is|are|:|=)\s*["“']?(\S{4,})/gi;
const word = /(?<![\p{L}\d@/.-])[^\s.,;:()"“”']{9,64}(?![\p{L}\d])/gu;

/** Strings that look like passwords, keys, recovery codes or seeds of second factors. */
export function findSecrets(text: string): readonly string[] {
  const found = new Set<string>();
  for (const shape of shapes) for (const [match] of text.matchAll(shape)) found.add(match);
  for (const [match, value = ''] of text.matchAll(named)) if (hasDigitOrSign(value)) found.add(match);
  for (const [match] of text.matchAll(word)) if (isMixed(match)) found.add(match);
  return [...found];
}

function hasDigitOrSign(value: string): boolean {
  return /[\d#$%^&*+=~]/.test(value);
}

/** Small and capital letters, digits and signs inside one word: no language writes that, password makers do. */
function isMixed(value: string): boolean {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[#$%^&*+=~!?@_]/].filter((kind) => kind.test(value));
  return kinds.length === 4 || (kinds.length === 3 && /\d/.test(value) && /\p{L}\d+\p{L}|\d\p{L}+\d/u.test(value));
}
