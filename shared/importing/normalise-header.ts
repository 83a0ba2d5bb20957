/** A header as it is looked up: with what stands in brackets, and without it ("Amount (EUR)" is an amount). */
export type NormalisedHeader = { readonly full: string; readonly bare: string; readonly inBrackets: string };

/** Without case, accents, punctuation; camelCase and snake_case become words; "#" counts as "no", "%" as "pct". */
export function normaliseHeader(header: string): NormalisedHeader {
  const found = known.get(header);
  if (found !== undefined) return found;
  const normalised = normalise(header.slice(0, longestName));
  if (known.size >= mostKnown) known.clear();
  known.set(header, normalised);
  return normalised;
}

/** Each kind of file and each delimiter is tried on the same few texts. */
const known = new Map<string, NormalisedHeader>();
const mostKnown = 5000;

/** Longer than any name of a column; what goes on is a text in its place. */
const longestName = 300;

function normalise(header: string): NormalisedHeader {
  const inBrackets = /[([]([^)\]]*)[)\]]/.exec(header)?.[1] ?? '';
  const full = words(header);
  // "Tax (%)" is a rate, not a tax
  const bare = inBrackets.includes('%') ? full : words(header.replace(/[([][^)\]]*[)\]]/g, ' '));
  return { full, bare, inBrackets: inBrackets.trim() };
}

export function words(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('#', ' no ')
    .replaceAll('%', ' pct ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const secretWords = new Set(
  'password passwords passwd pwd passphrase passcode passwort kennwort contrasena clave parola secret secrets totp otp mfa 2fa seed token pin puk cvv cvc key keys'.split(
    ' ',
  ),
);

/** Whether a column may hold passwords, seeds or keys: it is never shown, logged, stored or used. */
export function isSecretHeader(header: string): boolean {
  return words(header)
    .split(' ')
    .some((word) => secretWords.has(word));
}
