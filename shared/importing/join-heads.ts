import type { CsvRecord } from './csv-records.ts';
import type { MergedCells } from './source-table.ts';

/** Merged cells of a line that span more than one column. */
export function sidewaysMerges(merged: readonly MergedCells[], line: number): readonly MergedCells[] {
  return merged.filter((cells) => cells.line === line);
}

/**
 * Names that stand over two rows, as one: "Fecha" over "Expedición" is "Fecha Expedición"; a head that spans columns goes
 * before each name under it.
 */
export function joinHeads(above: CsvRecord, below: CsvRecord, merged: readonly MergedCells[]): readonly string[] {
  const heads = spreadHeads(above, below, sidewaysMerges(merged, above.line));
  const width = Math.max(heads.length, below.cells.length);
  return Array.from({ length: width }, (_, column) => {
    const [head, name] = [tidy(heads[column]), tidy(below.cells[column])];
    return head === name ? head : `${head} ${name}`.trim();
  });
}

/** The heads, each over all columns it stands for: by the merged cells, else up to the next one where names go on below. */
function spreadHeads(above: CsvRecord, below: CsvRecord, spans: readonly MergedCells[]): readonly string[] {
  const heads = [...above.cells];
  for (const { from, to } of spans)
    for (let column = from + 1; column <= to; column += 1) heads[column] = heads[from] ?? '';
  if (spans.length > 0) return heads;
  let head = '';
  return Array.from({ length: Math.max(heads.length, below.cells.length) }, (_, column) => {
    const own = tidy(heads[column]);
    if (own !== '') head = own;
    return own === '' && tidy(below.cells[column]) !== '' ? head : own;
  });
}

function tidy(cell: string | undefined): string {
  return (cell ?? '').replace(/\s+/g, ' ').trim();
}
