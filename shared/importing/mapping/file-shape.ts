import { hashTexts } from '../hash-text.ts';
import { normaliseHeader } from '../normalise-header.ts';

/** A short name for a row of headers: the same for every file whose columns are called the same and stand in the same order. */
export function shapeOf(headers: readonly string[]): string {
  const names = headers.map((header) => normaliseHeader(header).full);
  while (names.at(-1) === '') names.pop();
  return hashTexts(names);
}

type RecordCells = { readonly line: number; readonly cells: readonly string[] };

/** The first row whose cells are the headers of a known shape. */
export function findKnownShape<R extends RecordCells>(
  records: readonly R[],
  isKnown: (shape: string) => boolean,
): { readonly record: R; readonly shape: string } | undefined {
  for (const record of records) {
    if (record.cells.filter((cell) => cell.trim() !== '').length < 2) continue;
    const shape = shapeOf(record.cells);
    if (isKnown(shape)) return { record, shape };
  }
  return undefined;
}

/** The first row that holds all of these headers; the row of a mapping that was made for a slightly other export. */
export function findRowWithHeaders<R extends RecordCells>(
  records: readonly R[],
  headers: readonly string[],
): R | undefined {
  if (headers.length === 0) return undefined;
  const wanted = headers.map((header) => normaliseHeader(header).full);
  return records.find(({ cells }) => {
    const written = new Set(cells.map((cell) => normaliseHeader(cell).full));
    return wanted.every((header) => written.has(header));
  });
}
