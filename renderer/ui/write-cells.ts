/** A block of cells as spreadsheets take it: lines of cells between tabs, quoted where a cell holds one of these. */
export function writeCells(rows: readonly (readonly string[])[]): string {
  const quote = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => cells.map(quote).join('\t')).join('\n');
}
