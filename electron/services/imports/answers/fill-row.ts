import { findColumn } from '../../../../shared/importing/columns/columns-by-kind.ts';
import { hashTexts } from '../../../../shared/importing/hash-text.ts';
import type { ImportKind } from '../../../../shared/importing/import-kind.ts';
import type { ImportLayout } from '../../../db/repositories/import-layouts.ts';

export type Filled = { readonly layout: ImportLayout; readonly cells: readonly string[] };

/** A short name for a row of a kind of file, the same in every export that holds the very same row. */
export function hashRow(kind: ImportKind, cells: readonly string[]): string {
  return hashTexts([kind, ...cells]);
}

/** Writes values into the cells of a row, in the way of its file; a field without a column gets one behind the others. */
export function fillRow(
  start: ImportLayout,
  kind: ImportKind,
  before: readonly string[],
  values: readonly (readonly [string, string])[],
): Filled {
  let filled: Filled = { layout: start, cells: before };
  for (const [field, text] of values) {
    const layout = withField(filled.layout, field);
    filled = {
      layout,
      cells: withCell(filled.cells, layout.fields[field] ?? 0, toFileText(layout, kind, field, text)),
    };
  }
  return filled;
}

function withField(layout: ImportLayout, field: string): ImportLayout {
  if (layout.fields[field] !== undefined) return layout;
  const { headers, fields } = layout;
  return { ...layout, headers: [...headers, field], fields: { ...fields, [field]: headers.length } };
}

function withCell(cells: readonly string[], index: number, text: string): readonly string[] {
  const wide = [...cells];
  while (wide.length <= index) wide.push('');
  wide[index] = text;
  return wide;
}

/** Numbers come with a point; they are written as the column writes them. */
function toFileText({ options }: ImportLayout, kind: ImportKind, field: string, text: string): string {
  const type = findColumn(kind, field)?.type;
  if (type !== 'money' && type !== 'duration') return text;
  const decimal = options.decimals?.[field] ?? options.decimal ?? 'dot';
  return decimal === 'comma' ? text.replace('.', ',') : text;
}

/** A waiting row as it is read again; what was said of one that is answered now is said anew. */
export function withAnswer<T extends { readonly cells: readonly string[]; readonly why: string }>(
  row: T,
  filled: readonly string[] | undefined,
): T {
  return filled === undefined ? row : { ...row, cells: filled, why: '' };
}
