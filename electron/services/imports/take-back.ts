import type { UndoPlan } from '../../../shared/contract/import-calls.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import { getImport } from '../../db/repositories/imports.ts';
import type { ImportWorker } from '../ports.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { runJob } from './long/run-job.ts';
import { planUndo } from './plan-undo.ts';
import { redoImport } from './redo-import.ts';
import { areasOfImports, undoImport } from './undo-import.ts';

type OneImport = { readonly importId: ImportId };

/** Rows from which on a process of its own takes an import back: a thousand rows go in some ten milliseconds. */
const manyRows = 1500;

/** Undoes an import as {@link undoImport} does, in a process of its own where that takes long. */
export async function takeBack(deps: ServiceDeps, { importId }: OneImport): Promise<Record<string, never>> {
  const worker = findWorker(deps, importId);
  if (worker === undefined) undoImport(deps, { importId });
  else await runAway(deps, worker, 'undo', importId);
  return {};
}

/** Brings an undone import back as {@link redoImport} does, in a process of its own where that takes long. */
export async function bringBack(deps: ServiceDeps, { importId }: OneImport): Promise<Record<string, never>> {
  const worker = findWorker(deps, importId);
  if (worker === undefined) redoImport(deps, { importId });
  else await runAway(deps, worker, 'redo', importId);
  return {};
}

/** What undoing would do, as {@link planUndo} tells it. */
export async function planTakingBack(deps: ServiceDeps, { importId }: OneImport): Promise<UndoPlan> {
  const worker = findWorker(deps, importId);
  if (worker === undefined) return planUndo(deps, { importId });
  return (await runJob(deps, worker, { kind: 'plan-undo', importId })) as UndoPlan;
}

function findWorker({ db, ports }: ServiceDeps, importId: ImportId): ImportWorker | undefined {
  return getImport(db, importId).rows.imported > manyRows ? ports.importWorker : undefined;
}

async function runAway(
  deps: ServiceDeps,
  worker: ImportWorker,
  kind: 'undo' | 'redo',
  importId: ImportId,
): Promise<void> {
  await runJob(deps, worker, { kind, importId });
  deps.announce(areasOfImports);
}
