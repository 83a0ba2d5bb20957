import type { HandoverField } from '../../../shared/handover/handover-section.ts';
import type { DateOrder } from '../../../shared/importing/import-kind.ts';
import { type GridRow, makeRow, withRefused, withText } from './grid-row.ts';
import { readTyped, type Typed } from './read-typed.ts';

/** Where pasted rows go: below the others, in their place, or over them from a cell on. */
export type PasteMode = 'below' | 'instead' | 'over';

/** What is to be done with a pasted block. */
export type PasteChoice = {
  readonly hasNames: boolean;
  /** For each column of the block the key of a field; null leaves it out. */
  readonly targets: readonly (string | null)[];
  readonly order: DateOrder | undefined;
};

/** A cell of the block that goes somewhere, as its field reads it. */
export type PlannedCell = { readonly field: HandoverField; readonly typed: Typed };

/** Other words and short forms that stand in headings. */
const meant: Readonly<Record<string, string>> = {
  no: 'number',
  nr: 'number',
  num: 'number',
  supplier: 'vendor',
  phone: 'telephone',
  tel: 'telephone',
  email: 'mail',
  expiry: 'expires',
  expiration: 'expires',
  license: 'licence',
};

/** Whole headings that say the same as a field. */
const called: Readonly<Record<string, string>> = {
  device: 'name',
  hostname: 'name',
  computer: 'name',
  location: 'site',
  building: 'site',
  'ip address': 'address',
  manufacturer: 'model',
};

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => meant[word] ?? word);

/** The field that a heading of a spreadsheet means: by its label or key, else by the words they share. */
export function findTarget(columns: readonly HandoverField[], heading: string): string | null {
  const words = wordsOf(heading);
  if (words.length === 0) return null;
  const plain = words.join(' ');
  const same = columns.find(({ key, label }) =>
    [key, label].some((name) => [plain, called[plain]].includes(wordsOf(name).join(' '))),
  );
  if (same !== undefined) return same.key;
  const close = columns.filter(({ label }) => {
    const own = wordsOf(label);
    return words.every((word) => own.includes(word)) || own.every((word) => words.includes(word));
  });
  return close.length === 1 ? (close[0]?.key ?? null) : null;
}

/** How a block is read at first: by its headings where the first row holds such, else column by column from `fromColumn`. */
export function chooseFirst(
  columns: readonly HandoverField[],
  rows: readonly (readonly string[])[],
  fromColumn: number,
): PasteChoice {
  const [first = []] = rows;
  const byName = chooseByName(columns, first);
  const found = byName.filter((key) => key !== null).length;
  const hasNames = found > 0 && found * 2 >= first.filter((cell) => cell.trim() !== '').length;
  return { hasNames, targets: hasNames ? byName : chooseByPlace(columns, rows, fromColumn), order: undefined };
}

/** Each field once: the first heading that means it. */
export function chooseByName(columns: readonly HandoverField[], headings: readonly string[]): (string | null)[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const key = findTarget(columns, heading);
    if (key === null || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
}

/** For each column of a block the field at its place, counted from the cell that it is pasted into. */
export function chooseByPlace(
  columns: readonly HandoverField[],
  rows: readonly (readonly string[])[],
  fromColumn: number,
): (string | null)[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, index) => columns[fromColumn + index]?.key ?? null);
}

/** The rows that go in, each cell as its field reads it; columns that are left out are undefined. */
export function planRows(
  columns: readonly HandoverField[],
  rows: readonly (readonly string[])[],
  { hasNames, targets, order }: PasteChoice,
): readonly (readonly (PlannedCell | undefined)[])[] {
  const fields = targets.map((key) => columns.find((column) => column.key === key));
  return (hasNames ? rows.slice(1) : rows).map((cells) =>
    fields.map((field, index) =>
      field === undefined ? undefined : { field, typed: readTyped(field, cells[index] ?? '', order) },
    ),
  );
}

/** Rows of the section after the block went in. A refused text stays in its cell to be mended, a secret stays out. */
export function putRows(
  rows: readonly GridRow[],
  planned: readonly (readonly (PlannedCell | undefined)[])[],
  mode: PasteMode,
  fromRow: number,
): readonly GridRow[] {
  if (mode !== 'over')
    return [...(mode === 'below' ? rows : []), ...planned.map((cells) => putCells(makeRow(), cells))];
  const changed = [...rows];
  planned.forEach((cells, index) => {
    changed[fromRow + index] = putCells(changed[fromRow + index] ?? makeRow(), cells);
  });
  return changed;
}

function putCells(row: GridRow, cells: readonly (PlannedCell | undefined)[]): GridRow {
  return cells.reduce((changed: GridRow, cell) => {
    if (cell === undefined) return changed;
    const { field, typed } = cell;
    if (typed.kind === 'fits') return withText(changed, field.key, typed.text);
    return typed.why === 'secret' ? changed : withRefused(changed, field.key, typed);
  }, row);
}
