import type { ImportOptions } from '../../../../shared/contract/import-calls.ts';
import { type SourceTable, toTextTable } from '../../../../shared/importing/source-table.ts';
import { readImportFile, toImportFile } from '../../../files/reading/read-import-file.ts';
import type { ServiceDeps } from '../../service-deps.ts';

/** The table of a file that was handed over. */
export function openTable({ files }: ServiceDeps, token: string, options: ImportOptions): SourceTable {
  const file = files.resolveToken(token);
  const read = file.kind === 'file' ? readImportFile(file.path, options.encoding) : toImportFile(file.text, file.name);
  return toTextTable(read.text, read.name, [read.detected]);
}
