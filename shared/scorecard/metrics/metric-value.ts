import type { CalendarDate } from '../../core/dates.ts';

/** Why a month has no value. */
export type UnknownReason =
  /** No import reaches that month. */
  | 'not-covered'
  /** The client had not begun, or had left. */
  | 'not-a-client'
  /** The rows say nothing of it. */
  | 'not-recorded'
  /** Nobody has typed it in. */
  | 'not-entered'
  /** A rate of the operator's is not set. */
  | 'no-rate'
  /** There is nothing to divide by. */
  | 'nothing-to-measure';

export type Derived =
  | {
      readonly kind: 'known';
      readonly value: number;
      /** Rows that it was counted from. */
      readonly rows: number;
      /** Resold cost is unknown somewhere, or a share stands in for it. */
      readonly isCostIncomplete: boolean;
    }
  | { readonly kind: 'unknown'; readonly why: UnknownReason };

export type Entered = { readonly value: number; readonly on: CalendarDate };

/** One month of one metric. A figure typed in beats a derived one; both stay visible. */
export type MetricCell = {
  readonly value: number | null;
  readonly source: 'derived' | 'entered' | 'unknown';
  readonly derived: Derived;
  readonly entered: Entered | null;
};

/** A figure that is not known, and why. */
export const unknown = (why: UnknownReason): Derived => ({ kind: 'unknown', why });

/** A figure and the number of rows behind it. */
export const known = (value: number, rows: number, isCostIncomplete = false): Derived => ({
  kind: 'known',
  value,
  rows,
  isCostIncomplete,
});

/** What counts: the figure typed in, else the derived one, else nothing. Never a 0 that nobody said. */
export function toCell(derived: Derived, entered: Entered | null): MetricCell {
  if (entered !== null) return { value: entered.value, source: 'entered', derived, entered };
  if (derived.kind === 'known') return { value: derived.value, source: 'derived', derived, entered };
  return { value: null, source: 'unknown', derived, entered };
}
