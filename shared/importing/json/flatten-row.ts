import { Refusal } from '../../core/errors.ts';

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isRecords(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

/** Column to cell. */
export type FlatRow = ReadonlyMap<string, string>;

const deepest = 8;

/** A record as rows of texts: one, or one for each record of the only array of records inside it. */
export function flattenRow(record: Readonly<Record<string, unknown>>): readonly FlatRow[] {
  const inner = Object.entries(record).filter(([, value]) => isRecords(value));
  const [only] = inner;
  const own = new Map<string, string>();
  addCells(own, '', record, 0);
  if (only === undefined || inner.length > 1) return [own];
  const [key, records] = only as [string, Record<string, unknown>[]];
  own.delete(key);
  return records.map((nested) => {
    const row = new Map(own);
    const cells = new Map<string, string>();
    addCells(cells, '', nested, 1);
    // what both have keeps the name of the array, so that an id of the entry is not taken for the id around it
    for (const [name, cell] of cells) row.set(own.has(name) ? `${key} ${name}` : name, cell);
    return row;
  });
}

function addCells(
  row: Map<string, string>,
  path: string,
  value: Readonly<Record<string, unknown>>,
  depth: number,
): void {
  if (depth > deepest) throw new Refusal('archive-unsafe', 'JSON nested without end', { deepest });
  for (const [key, inner] of Object.entries(value)) {
    const name = path === '' ? key : `${path} ${key}`;
    if (isObject(inner)) addCells(row, name, inner, depth + 1);
    else row.set(name, cellOf(inner));
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberCell(value);
  if (!Array.isArray(value)) return String(value);
  return value.every((entry) => typeof entry !== 'object') ? value.join(', ') : '';
}

/** Never exactly three decimals, which could be taken for thousands. */
function numberCell(value: number): string {
  const text = String(value);
  return /^-?\d+\.\d{3}$/.test(text) ? `${text}0` : text;
}
