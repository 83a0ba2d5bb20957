/** How much of the revenue hangs on one client or on three: lines in percent, from rules of thumb of lenders and buyers. */
export const concentrationLines = { top1Watch: 15, top1: 25, top3: 45 } as const;

export type ConcentrationFlag =
  | { readonly kind: 'top-1'; readonly severity: 'watch' | 'warning'; readonly sharePct: number }
  | { readonly kind: 'top-3'; readonly severity: 'warning'; readonly sharePct: number };

/** Flags of a book by the share of its largest client and of its largest three. Rule: above the line, not on it. */
export function flagConcentration(top1SharePct: number | null, top3SharePct: number | null): ConcentrationFlag[] {
  const flags: ConcentrationFlag[] = [];
  if (top1SharePct !== null && isAbove(top1SharePct, concentrationLines.top1Watch)) {
    const severity = isAbove(top1SharePct, concentrationLines.top1) ? 'warning' : 'watch';
    flags.push({ kind: 'top-1', severity, sharePct: top1SharePct });
  }
  if (top3SharePct !== null && isAbove(top3SharePct, concentrationLines.top3)) {
    flags.push({ kind: 'top-3', severity: 'warning', sharePct: top3SharePct });
  }
  return flags;
}

/** Shares are fractions: a hair above a line is on it. */
function isAbove(sharePct: number, line: number): boolean {
  return sharePct > line + 1e-9;
}
