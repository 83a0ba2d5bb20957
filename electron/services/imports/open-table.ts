import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import { type FileTables, findTable, type SourceTable } from '../../../shared/importing/source-table.ts';
import { readPastedTables, readTables } from '../../files/reading/read-tables.ts';
import type { HandedOver } from '../ports.ts';

/** All tables of a file that was handed over. Refuses as `readTables` does. */
export function openTables(file: HandedOver, { encoding, part }: Pick<ImportOptions, 'encoding' | 'part'>): FileTables {
  return file.kind === 'file' ? readTables(file.path, { encoding, part }) : readPastedTables(file.text, file.name);
}

export type OpenedTable = { readonly name: string; readonly sha256: string; readonly table: SourceTable };

/** The table of a file that is meant. Refuses with `several-tables` where it holds more and none is named. */
export function openTable(file: HandedOver, options: Pick<ImportOptions, 'encoding' | 'part'>): OpenedTable {
  const opened = openTables(file, options);
  const table = findTable(opened, options.part);
  return { name: nameOf(opened, table), sha256: opened.sha256, table };
}

/** Sheets and members of one file are told apart by name in lists of imports. */
function nameOf({ name, tables }: FileTables, { part }: SourceTable): string {
  return tables.length === 1 ? name : `${name} › ${part}`;
}
