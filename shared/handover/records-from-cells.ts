import { parseCalendarDate } from '../core/dates.ts';
import { Refusal } from '../core/errors.ts';
import type { InventoryRecord, RecordSection } from './handover-section.ts';

export const verifiedHeader = 'Verified on';

/**
 * Records from rows of a spreadsheet. A first row of labels or keys says which column is which; without one the columns
 * come in the order of the section. Refuses with `bad-arguments` a column that the section does not have.
 */
export function recordsFromCells(section: RecordSection, rows: readonly (readonly string[])[]): InventoryRecord[] {
  const [first = [], ...rest] = rows;
  const named = first.map((cell) => findColumn(section, cell));
  const hasHead = named.filter((key) => key !== undefined).length * 2 > first.length;
  const keys = hasHead ? named : [...section.fields.map(({ key }) => key), verifiedKey];
  const odd = hasHead ? first.find((_, index) => named[index] === undefined) : undefined;
  if (odd !== undefined) {
    throw new Refusal('bad-arguments', `section ${section.number} has no column ${odd}`, { column: odd });
  }
  return (hasHead ? rest : rows).map((cells, index) => recordOf(section, keys, cells, index + 1));
}

const verifiedKey = '';

function findColumn({ fields }: RecordSection, header: string): string | undefined {
  const plain = (text: string) => text.trim().toLowerCase();
  if (plain(header) === plain(verifiedHeader)) return verifiedKey;
  return fields.find(({ key, label }) => plain(label) === plain(header) || plain(key) === plain(header))?.key;
}

function recordOf(
  section: RecordSection,
  keys: readonly (string | undefined)[],
  cells: readonly string[],
  row: number,
): InventoryRecord {
  if (cells.length > keys.length) {
    const message = `row ${row} has ${cells.length} cells where section ${section.number} has ${keys.length} columns`;
    throw new Refusal('bad-arguments', message, { row });
  }
  const values: Record<string, string> = {};
  let verifiedOn: string | null = null;
  cells.forEach((cell, index) => {
    const key = keys[index];
    if (key === verifiedKey) verifiedOn = readVerified(cell, row);
    else if (key !== undefined && cell.trim() !== '') values[key] = cell.trim();
  });
  return { values, verifiedOn };
}

function readVerified(cell: string, row: number): string | null {
  if (cell.trim() === '') return null;
  const day = parseCalendarDate(cell.trim());
  if (day !== undefined) return day;
  throw new Refusal('bad-arguments', `row ${row}: ${verifiedHeader} takes a date of the form YYYY-MM-DD`, { row });
}

/** Head and rows of a section as they were typed, for a spreadsheet from which they can be read back. */
export function cellsOfRecords({ fields }: RecordSection, records: readonly InventoryRecord[]): string[][] {
  return [
    [...fields.map(({ label }) => label), verifiedHeader],
    ...records.map(({ values, verifiedOn }) => [...fields.map(({ key }) => values[key] ?? ''), verifiedOn ?? '']),
  ];
}
