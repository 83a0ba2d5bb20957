import { closeSync, openSync, readSync } from 'node:fs';
import type { ImportOptions, TableList } from '../../../../shared/contract/import-calls.ts';
import type { FileSketch } from '../../../../shared/contract/mapping-calls.ts';
import type { HandedOver } from '../../ports.ts';
import type { ServiceDeps } from '../../service-deps.ts';
import { listTables } from '../list-tables.ts';
import { sketchFile } from '../mappings/sketch-file.ts';
import { findWorkerFor } from './find-worker.ts';
import { runJob } from './run-job.ts';

/** The tables of a file, as {@link listTables} finds them; of a large one in a process of its own. */
export async function lookForTables(deps: ServiceDeps, { token }: { readonly token: string }): Promise<TableList> {
  const file = deps.files.resolveToken(token);
  const worker = findWorkerFor(deps, [file]);
  if (worker === undefined) return listTables(deps, { token });
  if (isPlainTable(file)) return { file: file.name, tables: [{ part: '', format: 'csv' }], unread: [] };
  const work = { kind: 'look', channel: 'imports.listTables', token, file: { file, options: {} } } as const;
  return (await runJob(deps, worker, work)) as TableList;
}

/** A file as it stands, as {@link sketchFile} finds it; of a large one in a process of its own. */
export async function lookAtColumns(
  deps: ServiceDeps,
  asked: { readonly token: string; readonly options: ImportOptions },
): Promise<FileSketch> {
  const file = deps.files.resolveToken(asked.token);
  const worker = findWorkerFor(deps, [file]);
  if (worker === undefined) return sketchFile(deps, asked);
  const { token, options } = asked;
  const work = { kind: 'look', channel: 'mappings.sketch', token, file: { file, options } } as const;
  return (await runJob(deps, worker, work)) as FileSketch;
}

/** Whether a file is one table of text, by its name and its first bytes: then there is nothing to look for. */
function isPlainTable(file: HandedOver): boolean {
  if (!/\.(?:csv|tsv|txt)$/i.test(file.name)) return false;
  const head = file.kind === 'text' ? file.text.slice(0, headLength) : readHead(file.path);
  // letters, signs and line ends only: no archive, no workbook, no zeroes of UTF-16; and no JSON or XML
  return /^[\t\n\r\x20-\x7e\x80-\xff]+$/.test(head) && /^[^[{<]/.test(head.replace(/^\xef\xbb\xbf/, '').trimStart());
}

const headLength = 512;

function readHead(path: string): string {
  const bytes = Buffer.alloc(headLength);
  const handle = openSync(path, 'r');
  try {
    return bytes.toString('latin1', 0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}
