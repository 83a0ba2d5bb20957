/**
 * A short name for a text: two 53-bit hashes in base 36. Told apart by it are rows of one user's own files, not texts of
 * an adversary; among a million rows the odds of a collision are below 1 in 10^19.
 */
export function hashText(text: string): string {
  return mix(text, 0x9e3779b9).toString(36).padStart(11, '0') + mix(text, 0x51ab3cd7).toString(36).padStart(11, '0');
}

function mix(text: string, seed: number): number {
  let low = 0xdeadbeef ^ seed;
  let high = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}
