import type { ColumnType } from './columns/column.ts';
import { findColumn } from './columns/columns-by-kind.ts';
import { readDate } from './read-date.ts';
import { isClock } from './read-duration.ts';
import { stripNumber } from './read-number.ts';
import type { Header, KindFit } from './recognise-columns.ts';

/** Whether the cells of a column look like values of a type; at least nine in ten filled ones have to. */
export function looksLike(type: ColumnType, cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  const fitting = filled.filter((cell) => fits(type, cell)).length;
  return fitting >= filled.length * 0.9;
}

function fits(type: ColumnType, cell: string): boolean {
  switch (type) {
    case 'date':
    case 'instant':
      return readDate(cell, 'dmy') !== undefined || readDate(cell, 'mdy') !== undefined;
    case 'duration':
      return isClock(cell);
    case 'money':
      return /[.,]\d{2}\D*$/.test(cell) && stripNumber(cell) !== undefined;
    default:
      return false;
  }
}

/**
 * Fills what is missing by the look of the values: a column without a known name that alone looks like the type sought.
 * Only where at least two other columns were known by name.
 */
export function addByLook(
  fit: KindFit,
  headers: readonly Header[],
  samples: readonly (readonly string[])[],
): KindFit & { readonly byLook: ReadonlyMap<string, number> } {
  const byLook = new Map<string, number>();
  if (fit.fields.size < 2 || fit.missing.length > 2) return { ...fit, byLook };
  const taken = new Set(fit.fields.values());
  for (const group of fit.missing) {
    for (const field of group) {
      const type = findColumn(fit.kind, field)?.type;
      if (type === undefined) continue;
      const alike = headers.flatMap((header, index) =>
        !taken.has(index) &&
        !header.isSecret &&
        looksLike(
          type,
          samples.map((row) => row[index] ?? ''),
        )
          ? [index]
          : [],
      );
      const [only] = alike;
      if (only === undefined || alike.length > 1) continue;
      byLook.set(field, only);
      taken.add(only);
      break;
    }
  }
  const fields = new Map([...fit.fields, ...byLook]);
  return {
    ...fit,
    fields,
    byLook,
    score: fit.score + byLook.size,
    missing: fit.missing.filter((group) => !group.some((field) => fields.has(field))),
  };
}
