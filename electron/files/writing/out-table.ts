import type { CalendarDate } from '../../../shared/core/dates.ts';

/** A cell of a table that leaves the program; null is an empty one. */
export type OutCell =
  | { readonly kind: 'text'; readonly text: string }
  /** A sum in minor units; `digits` are those of its currency. */
  | { readonly kind: 'money'; readonly minor: number; readonly digits: number }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly on: CalendarDate }
  /** Local date and time, "2026-03-01T09:15:00"; with a zone it is written as text. */
  | { readonly kind: 'instant'; readonly at: string }
  | { readonly kind: 'yes-no'; readonly is: boolean }
  | null;

/** A table that leaves the program. Rows may be made one by one: neither writer holds them. */
export type OutTable = {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: Iterable<readonly OutCell[]>;
};

/** The exact decimal text of a sum in minor units: a point, no thousands sign, as many decimals as the currency has. */
export function moneyText(minor: number, digits: number): string {
  const size = String(Math.abs(minor)).padStart(digits + 1, '0');
  const sign = minor < 0 ? '-' : '';
  return digits === 0 ? `${sign}${size}` : `${sign}${size.slice(0, -digits)}.${size.slice(-digits)}`;
}
