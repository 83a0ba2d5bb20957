import type { ImportOptions, TableList } from '../../../../shared/contract/import-calls.ts';
import type { FileSketch } from '../../../../shared/contract/mapping-calls.ts';
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
