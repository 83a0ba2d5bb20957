/** A cell as CSV by RFC 4180 writes it: in quotes where it holds a comma, a quote or a line break, or blanks at an end. */
export function quoteCsv(cell: string): string {
  return /[",\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
