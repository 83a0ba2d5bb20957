/** Part of a whole in percent; null where the whole isn't positive. */
export function sharePct(part: number, whole: number): number | null {
  return whole > 0 ? (part / whole) * 100 : null;
}
