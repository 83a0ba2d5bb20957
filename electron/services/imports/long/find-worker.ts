import { statSync } from 'node:fs';
import type { HandedOver, ImportWorker } from '../../ports.ts';
import type { ServiceDeps } from '../../service-deps.ts';

/**
 * From here on a process of its own does the work: some 1,500 rows of a time tracker. Below, this process is through in
 * fewer milliseconds than the other one takes to start.
 */
const longBytes = 256 * 1024;
/** Packed files hold many times their size. */
const longPackedBytes = 32 * 1024;

/** The process for files that take long; undefined where they are short or there is nobody to wait at a window. */
export function findWorkerFor({ ports }: ServiceDeps, files: readonly HandedOver[]): ImportWorker | undefined {
  const share = files.reduce((sum, file) => sum + shareOf(file), 0);
  return share > 1 ? ports.importWorker : undefined;
}

function shareOf(file: HandedOver): number {
  if (file.kind === 'text') return file.text.length / longBytes;
  // a file that is not there is refused by whoever reads it
  const size = statSync(file.path, { throwIfNoEntry: false })?.size ?? 0;
  return size / (/\.(?:xlsx|zip)$/i.test(file.name) ? longPackedBytes : longBytes);
}
