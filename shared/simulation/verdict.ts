import type { BreakEven } from './break-even.ts';
import { isShortRunway, type OperatorFigures } from './simulated-book.ts';

/** Settings that a verdict needs, by their names there. */
export type MissingFigure =
  | 'privateNeedPerMonth'
  | 'fixedCostPerMonth'
  | 'cashReserve'
  | 'resellHoursPerMonth'
  | 'rampMonths';

/** How long the reserve lasts with nothing resold. */
export type Runway =
  /** Needs are met by those who stay. */
  { readonly kind: 'not-needed' } | { readonly kind: 'months'; readonly months: number };

/** Whether parting can be afforded, and why. */
export type Verdict =
  | { readonly kind: 'unknown'; readonly missing: readonly MissingFigure[]; readonly reason: 'settings' | 'figures' }
  | { readonly kind: 'no'; readonly runwayMonths: number }
  | { readonly kind: 'not-yet'; readonly breakEven: BreakEven }
  | { readonly kind: 'can-be-afforded'; readonly needsAreMet: boolean };

/** A break-even later than this is "not yet". */
const maxBreakEvenMonths = 12;

/** Rule: no below three months of runway; not yet where breaking even takes more than a year; unknown without the figures. */
export function judgeParting(operator: OperatorFigures, runway: Runway | null, breakEven: BreakEven | null): Verdict {
  const missing = listMissing(operator);
  if (missing.length > 0) return { kind: 'unknown', missing, reason: 'settings' };
  if (runway === null || breakEven === null) return { kind: 'unknown', missing, reason: 'figures' };
  if (runway.kind === 'months' && isShortRunway(runway.months)) return { kind: 'no', runwayMonths: runway.months };
  if (breakEven.kind === 'never') return { kind: 'not-yet', breakEven };
  if (breakEven.kind === 'month' && breakEven.month > maxBreakEvenMonths) return { kind: 'not-yet', breakEven };
  return { kind: 'can-be-afforded', needsAreMet: runway.kind === 'not-needed' };
}

/** Settings that aren't set and without which no verdict is given. */
export function listMissing(operator: OperatorFigures): MissingFigure[] {
  const { privateNeedMinorPerMonth, fixedCostMinorPerMonth, cashReserveMinor } = operator;
  const figures = {
    privateNeedPerMonth: privateNeedMinorPerMonth,
    fixedCostPerMonth: fixedCostMinorPerMonth,
    cashReserve: cashReserveMinor,
    resellHoursPerMonth: operator.resellHoursPerMonth,
    rampMonths: operator.rampMonths,
  } satisfies Record<MissingFigure, number | null>;
  return (Object.keys(figures) as MissingFigure[]).filter((name) => figures[name] === null);
}
