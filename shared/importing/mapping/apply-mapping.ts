import { Refusal } from '../../core/errors.ts';
import { findLayout } from '../find-layout.ts';
import type { ReadOptions } from '../import-kind.ts';
import type { SourceTable } from '../source-table.ts';
import { findKnownShape, findRowWithHeaders, shapeOf } from './file-shape.ts';
import { listFirstRecords } from './first-records.ts';
import { type Mapping, type OfOneFile, overrideOptions } from './mapping.ts';

type Kept<O extends ReadOptions> = Omit<Mapping, 'options'> & { readonly options: Omit<O, OfOneFile> };

/** Finds what is kept for a shape. */
export type FindMapping<M> = (shape: string) => M | undefined;

/**
 * Options of reading: those that are remembered for the shape of the table, below what is said of it now; and the mapping
 * they come from, null where none is kept.
 */
export function applyMapping<O extends ReadOptions, M extends Kept<O>>(
  table: SourceTable,
  options: O,
  find: FindMapping<M>,
): { readonly options: O; readonly mapping: M | null } {
  const found = findByLayout(table, options, find) ?? findByRecords(table, options, find);
  if (found === undefined) return { options, mapping: null };
  const remembered = { ...found.mapping.options, ...found.place } as unknown as O;
  return { options: overrideOptions(remembered, options), mapping: found.mapping };
}

type Found<M> = { readonly mapping: M; readonly place: Pick<ReadOptions, 'headerRow' | 'delimiter'> };

/** By the header that is found without help. */
function findByLayout<M>(table: SourceTable, options: ReadOptions, find: FindMapping<M>): Found<M> | undefined {
  const shape = tryShape(table, options);
  const mapping = shape === undefined ? undefined : find(shape);
  return mapping === undefined ? undefined : { mapping, place: {} };
}

/** The shape of a table whose layout can be told; undefined where it can't. */
function tryShape(table: SourceTable, options: ReadOptions): string | undefined {
  try {
    return shapeOf(findLayout(table, options).headers.map(({ text }) => text));
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** By any of the first rows, where the names in the header are none that are known. */
function findByRecords<M>(
  { content }: SourceTable,
  { delimiter: given }: ReadOptions,
  find: FindMapping<M>,
): Found<M> | undefined {
  for (const { delimiter, records } of listFirstRecords(content, given)) {
    const found = findKnownShape(records, (shape) => find(shape) !== undefined);
    const mapping = found === undefined ? undefined : find(found.shape);
    if (found === undefined || mapping === undefined) continue;
    const sign = delimiter === undefined ? {} : { delimiter };
    return { mapping, place: { headerRow: found.record.line, ...sign } };
  }
  return undefined;
}

/**
 * Options of reading by a mapping that was handed over with the file. Refuses with `mapping-does-not-fit` where the file
 * has no row with the columns that it names.
 */
export function applyGivenMapping<O extends ReadOptions>(
  table: SourceTable,
  mapping: Pick<Kept<O>, 'headers' | 'options'>,
  options: O,
): O {
  const sought = namedColumns(mapping);
  for (const { delimiter, records } of listFirstRecords(table.content, options.delimiter)) {
    const row = findRowWithHeaders(records, sought);
    if (row === undefined) continue;
    const sign = delimiter === undefined ? {} : { delimiter };
    return overrideOptions({ ...mapping.options, headerRow: row.line, ...sign } as unknown as O, options);
  }
  throw new Refusal('mapping-does-not-fit', `${table.fileName} has no row with the columns ${sought.join(', ')}`, {
    file: table.fileName,
    columns: sought,
  });
}

/** Columns that a mapping uses by name; all of its headers where it uses none so. */
function namedColumns({
  headers,
  options,
}: {
  readonly headers: readonly string[];
  readonly options: object;
}): readonly string[] {
  const { columns = {}, clientColumn } = options as ReadOptions;
  const used = [...Object.values(columns), clientColumn].filter((header) => typeof header === 'string');
  const named = used.filter((header) => !/^#\d+$/.test(header));
  return named.length > 0 ? [...new Set(named)] : headers;
}
