// A name of a secret followed by what it is: "password: …", "PIN 4711".
const named =
  /\b(?:pass\s?-?(?:word|phrase|code)|passwort|kennwort|contrase(?:ñ|n)a|parola chiave|pwd|psk|pin|puk|secret|api[ -]?key|token)\b\s*(?:is|ist|è|es)?\s*(?:[:=]\s*\S|\d{4,8}\b)/iu;

// Shapes that only keys have: PEM, AWS, GitHub, Slack, Stripe and OpenAI, JSON web tokens, seeds of second factors.
const shapes: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{20,}/,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}/,
  /\bsk[-_][A-Za-z0-9_-]{16,}/,
  /\beyJ[\w-]{8,}\.[\w-]{8,}\./,
  /otpauth:\/\//i,
  // Name and password inside an address.
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i,
  // Recovery key of a disk: eight groups of six digits.
  /\b(?:\d{6}-){7}\d{6}\b/,
  // Product key: five groups of five.
  /\b(?:[A-Z0-9]{5}-){4}[A-Z0-9]{5}\b/,
];

const mailAddress = /^\S+@\S+\.\S+$/;
const webAddress = /^(?:[a-z]+:\/\/|www\.|\\\\)/i;
const idOfRow = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text looks like a password, a key or a code, which no pack and no inventory may hold. */
export function looksSecret(value: string): boolean {
  if (named.test(value) || shapes.some((shape) => shape.test(value))) return true;
  return value.split(/\s+/).some((word) => looksGenerated(word.replaceAll(/^[("'[]+|[)"'\],;:.]+$/g, '')));
}

/** One word of lower and upper letters, digits and signs, as password makers write it; or a long one of the first three. */
function looksGenerated(word: string): boolean {
  if (word.length < 8 || mailAddress.test(word) || webAddress.test(word) || idOfRow.test(word)) return false;
  const isMixed = /\p{Ll}/u.test(word) && /\p{Lu}/u.test(word) && /\d/.test(word);
  if (!isMixed) return false;
  return /[!@#$%^&*?~+={}|<>]/.test(word) || /^[A-Za-z0-9]{20,}$/.test(word);
}
