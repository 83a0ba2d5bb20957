import type { ImportOptions } from '../../../../shared/contract/import-calls.ts';
import type { SourceTable } from '../../../../shared/importing/source-table.ts';
import type { ServiceDeps } from '../../service-deps.ts';
import { openTable as openHandedOver } from '../open-table.ts';

/** The table of a file that was handed over. */
export function openTable({ files }: ServiceDeps, token: string, options: ImportOptions): SourceTable {
  return openHandedOver(files.resolveToken(token), options).table;
}
