import type { Formatters } from '../i18n/formatters.ts';

/** Band edges and thresholds are multiples of this; a printed number must not seem to lie beyond one. */
const edgeSpacing = 10;

/** A score in whole points; just below an edge with one decimal cut off, since 79.97 is no 80. */
export function formatScore(score: number, formatters: Formatters): string {
  const rounded = Math.round(score);
  if (rounded <= score || rounded % edgeSpacing !== 0) return formatters.integer(rounded);
  return formatters.decimal1(Math.floor(score * 10) / 10);
}

/** A share in whole percent; just above a threshold with one decimal rounded up, since 20.3 is more than 20. */
export function formatSharePct(sharePct: number, formatters: Formatters): string {
  const rounded = Math.round(sharePct);
  if (rounded >= sharePct || rounded % edgeSpacing !== 0) return formatters.pct0(rounded);
  return formatters.pct1(Math.ceil(sharePct * 10) / 10);
}
