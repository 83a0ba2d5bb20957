import { basename } from 'node:path';
import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { findLayout } from '../../../shared/importing/find-layout.ts';
import type { SourceTable } from '../../../shared/importing/source-table.ts';
import { openTables } from '../../services/imports/open-table.ts';

/** A part of a file that is not imported, and why: hidden or empty, or what refuses it. */
export type PartLeftOut = {
  readonly file: string;
  readonly part: string;
  readonly why: string;
  readonly message: string;
};

export type Expanded = { readonly files: readonly ImportOptions[]; readonly unread: readonly PartLeftOut[] };

/**
 * The options by which every table of a file is imported that can be told what it is; the rest is named. A file of one
 * table, or one whose table is named, stays as it is: whoever reads it refuses it.
 */
export function expandTables(path: string, given: ImportOptions): Expanded {
  const name = basename(path);
  const { tables, unread } = openTables({ kind: 'file', path, name }, given);
  const hidden = unread.map(({ part, why, refusal }) => ({
    file: name,
    part,
    why: refusal?.code ?? why,
    message: refusal?.message ?? why,
  }));
  if (given.part !== undefined) return { files: [given], unread: [] };
  if (tables.length === 1) return { files: [given], unread: hidden };
  const tried = tables.map((table) => ({ table, refusal: refusalOf(table, given) }));
  const readable = tried.filter(({ refusal }) => refusal === undefined);
  const [first] = tried;
  if (readable.length === 0 && first?.refusal !== undefined) throw first.refusal;
  const refused = tried.flatMap(({ table: { part }, refusal }) =>
    refusal === undefined ? [] : [{ file: name, part, why: refusal.code, message: refusal.message }],
  );
  return { files: readable.map(({ table: { part } }) => ({ ...given, part })), unread: [...hidden, ...refused] };
}

function refusalOf(table: SourceTable, options: ImportOptions): Refusal | undefined {
  try {
    findLayout(table, options);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
