import type { Formatters } from '../i18n/formatters.ts';

/** Where bands begin: a printed score must not seem to lie beyond one. */
const bandEdges: readonly number[] = [40, 60, 80];
/** Thresholds of shares are multiples of this. */
const shareSpacing = 10;

/** A score in whole points; just below a band's edge with one decimal, since 79.6 is no 80. */
export function formatScore(score: number, formatters: Formatters): string {
  const rounded = Math.round(score);
  if (rounded <= score || !bandEdges.includes(rounded)) return formatters.integer(rounded);
  return formatScoreTenth(score, formatters);
}

/** A score with one decimal; just below a band's edge the rest is cut off, since 79.97 is no 80. */
export function formatScoreTenth(score: number, formatters: Formatters): string {
  const rounded = Math.round(score * 10) / 10;
  const isPushed = rounded > score && bandEdges.includes(rounded);
  return formatters.decimal1(isPushed ? Math.floor(score * 10) / 10 : rounded);
}

/** A share in whole percent; just above a threshold with one decimal rounded up, since 20.3 is more than 20. */
export function formatSharePct(sharePct: number, formatters: Formatters): string {
  const rounded = Math.round(sharePct);
  if (rounded >= sharePct || rounded % shareSpacing !== 0) return formatters.pct0(rounded);
  return formatters.pct1(Math.ceil(sharePct * 10) / 10);
}
