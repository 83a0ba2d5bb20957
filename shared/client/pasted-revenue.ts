/** One client of a pasted list with its revenue of a year, in currency units. */
export type PastedClient = { readonly name: string; readonly revenuePerYear: number };

export type DecimalSign = 'comma' | 'dot';

/**
 * What pasted text is. `list`: names and yearly figures. `ambiguous`: 1.200 may be one or twelve hundred, so it is asked.
 * `other`: not such a list, perhaps rows of a table.
 */
export type PastedRevenue =
  | { readonly kind: 'list'; readonly clients: readonly PastedClient[]; readonly leftOut: readonly number[] }
  | { readonly kind: 'ambiguous'; readonly example: string }
  | { readonly kind: 'other' };

type PastedLine = { readonly line: number; readonly name: string; readonly figure: string };

/** Reads lines of "name TAB yearly revenue" (also semicolons); a line without a figure is left out by its number, from 1. */
export function readPastedRevenue(text: string, decimal?: DecimalSign): PastedRevenue {
  const lines = text.split(/\r?\n/).map((content, index) => ({ line: index + 1, cells: splitCells(content) }));
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length === 0 || filled.some(({ cells }) => cells.length > 2)) return { kind: 'other' };
  const rows = filled.map(({ line, cells }) => ({ line, name: cells[0] ?? '', figure: stripUnits(cells[1] ?? '') }));
  const usable = rows.filter((row) => row.name !== '' && isFigure(row.figure));
  if (usable.length === 0 || usable.length < rows.length / 2) return { kind: 'other' };
  const sign = decimal ?? findDecimal(usable);
  if (sign === 'either')
    return { kind: 'ambiguous', example: usable.find((row) => isUndecided(row.figure))?.figure ?? '' };
  const read = usable.map((row) => ({ ...row, value: readFigure(row.figure, sign) }));
  const leftOut = rows.filter((row) => !read.some(({ line, value }) => line === row.line && value !== null));
  return { kind: 'list', clients: sumByName(read), leftOut: leftOut.map((row) => row.line) };
}

function splitCells(line: string): readonly string[] {
  const cells = line.includes('\t') ? line.split('\t') : line.split(';');
  return cells.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

/** Takes currency signs, codes and spaces off a figure: "€ 18 000" is 18000. */
function stripUnits(cell: string): string {
  return cell.replace(/[\p{Sc}\s'’]|^[A-Z]{3}(?=[\d\s-])|(?<=[\d\s])[A-Z]{3}$/gu, '');
}

function isFigure(text: string): boolean {
  return /^\d[\d.,]*$/.test(text);
}

/** One separator before exactly three digits can be either sign. */
function isUndecided(figure: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(figure);
}

/** The decimal sign that the figures prove; `either` where one of them could be read both ways and none proves it. */
function findDecimal(rows: readonly PastedLine[]): DecimalSign | 'either' {
  for (const { figure } of rows) {
    if (isUndecided(figure)) continue;
    const last = Math.max(figure.lastIndexOf('.'), figure.lastIndexOf(','));
    if (last < 0) continue;
    const sign = figure[last] as '.' | ',';
    const isThousands = figure.split(sign).length > 2;
    return (sign === ',') === isThousands ? 'dot' : 'comma';
  }
  return rows.some(({ figure }) => isUndecided(figure)) ? 'either' : 'dot';
}

function readFigure(figure: string, decimal: DecimalSign): number | null {
  const plain = decimal === 'comma' ? figure.replaceAll('.', '').replace(',', '.') : figure.replaceAll(',', '');
  return /^\d+(\.\d*)?$/.test(plain) ? Number(plain) : null;
}

function sumByName(rows: readonly { readonly name: string; readonly value: number | null }[]): readonly PastedClient[] {
  const sums = new Map<string, number>();
  for (const { name, value } of rows) if (value !== null) sums.set(name, (sums.get(name) ?? 0) + value);
  return [...sums].map(([name, revenuePerYear]) => ({ name, revenuePerYear }));
}
