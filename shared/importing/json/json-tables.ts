import { Refusal } from '../../core/errors.ts';
import { type FlatRow, flattenRow, isObject, isRecords } from './flatten-row.ts';

export type JsonTable = { readonly part: string; readonly cells: readonly (readonly string[])[] };

const mostColumns = 2000;
const mostRows = 2_000_000;
const mostCells = 30_000_000;

/**
 * The tables of a JSON value: an array of objects, or the arrays of objects inside an object ({ data: [ … ] }), which are
 * named by their keys. Nested objects become columns "client name"; one nested array of objects becomes rows of its own
 * that repeat what stands around it. Empty where there is no array of objects.
 */
export function findJsonTables(value: unknown): readonly JsonTable[] {
  if (isRecords(value)) return [{ part: '', cells: toCells(value) }];
  if (!isObject(value)) return [];
  const arrays = Object.entries(value).filter((entry): entry is [string, Record<string, unknown>[]] =>
    isRecords(entry[1]),
  );
  return arrays.map(([key, records]) => ({ part: arrays.length === 1 ? '' : key, cells: toCells(records) }));
}

function toCells(records: readonly Record<string, unknown>[]): readonly (readonly string[])[] {
  const columns = new Map<string, number>();
  const rows: FlatRow[] = [];
  for (const record of records) {
    for (const row of flattenRow(record)) {
      for (const name of row.keys()) if (!columns.has(name)) columns.set(name, columns.size);
      if (columns.size > mostColumns) throw tooLarge('columns', mostColumns);
      rows.push(row);
      if (rows.length > mostRows || rows.length * columns.size > mostCells) throw tooLarge('rows', mostRows);
    }
  }
  const names = [...columns.keys()];
  return [names, ...rows.map((row) => names.map((name) => row.get(name) ?? ''))];
}

function tooLarge(what: string, most: number): Refusal {
  return new Refusal('file-too-large', `the JSON has more than ${most} ${what}`, { what, most });
}
