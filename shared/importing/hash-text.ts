/**
 * A short name for what a row says: a 60-bit hash over its texts. Told apart by it are rows of one user's own files on one
 * day, not texts of an adversary: among ten thousand rows of a day the odds of a collision are below 1 in 10^10.
 */
export function hashTexts(texts: readonly (string | number | boolean | null)[]): string {
  let low = 0x5eadbee1;
  let high = 0x41c6ce57;
  for (const part of texts) {
    const text = typeof part === 'string' ? part : String(part);
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x9e3779b1);
      high = Math.imul(high ^ unit, 0x5f356495);
    }
    // an end mark, so that "ab", "c" is not "a", "bc"
    low = Math.imul(low ^ 0x1f, 0x9e3779b1);
    high = Math.imul(high ^ 0x1f, 0x5f356495);
  }
  const mixedLow = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  const mixedHigh = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(mixedLow ^ (mixedLow >>> 13), 0xc2b2ae35);
  return `${(mixedHigh & 0x3fffffff).toString(36)}-${(mixedLow & 0x3fffffff).toString(36)}`;
}
