import { resolve } from 'node:path';
import type { ExportFormat } from '../../../shared/contract/export-calls.ts';
import { bringBackFrom, exportTo } from '../../services/export/export-everything.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import type { Command } from '../command.ts';
import { formatters } from '../text/book-texts.ts';
import type { Answer } from './answer.ts';

/** `export-all --out DIR`: the format has been held against its choices before. */
export async function exportAll(deps: ServiceDeps, { options }: Command, workingFolder: string): Promise<Answer> {
  const folder = resolve(workingFolder, options['out'] ?? '.');
  const written = await exportTo(deps, folder, (options['format'] ?? 'csv') as ExportFormat);
  const rows = formatters.integer(written.rows);
  return { json: written, text: `${rows} rows of ${written.tables} tables written to ${written.path}` };
}

/** `import-all PATH` */
export async function importAll(deps: ServiceDeps, path: string): Promise<Answer> {
  const { tables, rows } = await bringBackFrom(deps, path);
  return { json: { path, tables, rows }, text: `${formatters.integer(rows)} rows of ${tables} tables brought back` };
}
