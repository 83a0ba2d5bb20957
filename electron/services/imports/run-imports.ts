import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { ImportReport } from './import-contents.ts';
import { importHandedOver } from './import-files.ts';

/** Counts the requests to stop; a run that began before the last one stops. */
let cancelled = 0;

/** Imports files that were handed over, telling its progress. Stops with `import-cancelled` before anything is stored. */
export async function runImports(
  deps: ServiceDeps,
  { files }: { readonly files: readonly { readonly token: string; readonly options: ImportOptions }[] },
): Promise<{ reports: ImportReport[] }> {
  const begun = cancelled;
  const handed = files.map(({ token, options }) => ({ file: deps.files.resolveToken(token), options }));
  const reports = await importHandedOver(deps, handed, { dryRun: false, isCancelled: () => cancelled !== begun });
  return { reports: [...reports] };
}

export function cancelImports(): Record<string, never> {
  cancelled += 1;
  return {};
}
