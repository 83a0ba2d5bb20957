import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { ImportReport } from './import-contents.ts';
import { changedAreas, importHandedOver } from './import-files.ts';
import { findWorkerFor } from './long/find-worker.ts';
import { cancelJobs, runJob } from './long/run-job.ts';

/** Counts the requests to stop; a run that began before the last one stops. */
let cancelled = 0;

/** Imports files that were handed over, telling its progress. Stops with `import-cancelled` before anything is stored. */
export async function runImports(
  deps: ServiceDeps,
  { files }: { readonly files: readonly { readonly token: string; readonly options: ImportOptions }[] },
): Promise<{ reports: ImportReport[] }> {
  const begun = cancelled;
  const handed = files.map(({ token, options }) => ({ file: deps.files.resolveToken(token), options }));
  const worker = findWorkerFor(
    deps,
    handed.map(({ file }) => file),
  );
  if (worker === undefined) {
    const reports = await importHandedOver(deps, handed, { dryRun: false, isCancelled: () => cancelled !== begun });
    return { reports: [...reports] };
  }
  const reports = (await runJob(deps, worker, { kind: 'import', files: handed })) as ImportReport[];
  deps.announce(changedAreas(reports.map(({ kind }) => kind)));
  return { reports };
}

/** Stops what is being read or written; nothing of it stays. */
export function cancelImports(deps: ServiceDeps): Record<string, never> {
  cancelled += 1;
  cancelJobs(deps, 'import');
  return {};
}
