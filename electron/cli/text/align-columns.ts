export type Side = 'left' | 'right';

/** Columns a person sees a text take: combining marks take none, wide letters of East Asia two. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /\p{M}/u.test(letter)
      ? 0
      : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(letter)
        ? 2
        : 1;
  return width;
}

/** The text with spaces up to a width; longer ones stay as they are. */
export function padTo(text: string, width: number, side: Side = 'left'): string {
  const gap = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? text + gap : gap + text;
}

/** The text, or as much of it as fits with an ellipsis. */
export function shortenTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(letters.join('')) > width - 1) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Rows as lines with columns of one width each, two spaces apart. */
export function alignColumns(rows: readonly (readonly string[])[], sides: readonly Side[] = []): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
  }
  return rows
    .map((row) =>
      row
        .map((cell, index) => padTo(cell, widths[index] ?? 0, sides[index] ?? 'left'))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
