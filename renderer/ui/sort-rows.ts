export type SortValue = string | number | null;
export type Sort = { readonly columnId: string; readonly direction: 'ascending' | 'descending' };

/** Rows in order of a value; unknown values stand last in both directions, equal ones keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortValue: (row: Row) => SortValue,
  direction: Sort['direction'],
  compareTexts: (a: string, b: string) => number,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((first, second) => {
    const a = sortValue(first);
    const b = sortValue(second);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'string' || typeof b === 'string' ? compareTexts(String(a), String(b)) : a - b;
    return sign * order;
  });
}
