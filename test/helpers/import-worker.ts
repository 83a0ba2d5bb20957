import { resolve } from 'node:path';
import { forkImportWorker } from '../../electron/import-worker/fork-import-worker.ts';
import type { ImportWorker, WorkerProcess } from '../../electron/services/ports.ts';

const program = resolve(import.meta.dirname, '../../electron/import-worker/import-worker.ts');

/** Long imports run as in the app, in a Node of their own; every process that was started is listed. */
export function testImportWorker(): ImportWorker & { readonly started: readonly WorkerProcess[] } {
  const started: WorkerProcess[] = [];
  const worker = forkImportWorker(program);
  return {
    ...worker,
    started,
    start: () => {
      const child = worker.start();
      started.push(child);
      return child;
    },
  };
}

/** A time file of that many rows, each another one, spread over nine clients. */
export function timeRows(rowCount: number, mark = 'n'): string {
  const lines = Array.from({ length: rowCount }, (_, at) => {
    const day = String((at % 28) + 1).padStart(2, '0');
    return `Client ${at % 9},2026-01-${day},${(at % 60) + 1},${mark}${at} and what was done then`;
  });
  return `client,worked_on,minutes,note\n${lines.join('\n')}\n`;
}
