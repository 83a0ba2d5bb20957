import { rmSync } from 'node:fs';
import { assertNever, Refusal } from '../../../../shared/core/errors.ts';
import type { ImportId } from '../../../../shared/core/ids.ts';
import type { WritableDb } from '../../../db/database.ts';
import { countClients } from '../../../db/repositories/clients.ts';
import { removeStaging, stagingFileFor } from '../../../db/staging.ts';
import { unfinishedPathOf } from '../../export/write-export.ts';
import type { ImportWorker, WorkerProcess } from '../../ports.ts';
import type { ServiceDeps } from '../../service-deps.ts';
import { beginMove } from './store-gate.ts';
import type { FromWorker, Place, ToWorker, Work } from './worker-messages.ts';

/** The jobs of one program, one after the other; two at once would fight for the machine and for the store. */
type Line = { last: Promise<unknown>; readonly lanes: Readonly<Record<Lane, { cancels: number; cancel: () => void }>> };

/** What is stopped together. */
type Lane = 'import' | 'export';

function laneOf({ kind }: Work): Lane {
  return kind === 'export' || kind === 'bring-back' ? 'export' : 'import';
}

const nothingToCancel = () => undefined;

const lines = new WeakMap<ServiceDeps, Line>();

function lineOf(deps: ServiceDeps): Line {
  const found = lines.get(deps) ?? {
    last: Promise.resolve(),
    lanes: { import: { cancels: 0, cancel: nothingToCancel }, export: { cancels: 0, cancel: nothingToCancel } },
  };
  lines.set(deps, found);
  return found;
}

/**
 * Has a process of its own do the work, and answers what it answers. Refuses with `import-cancelled` where it was
 * stopped, `import-crashed` where the process died; the store is then as it was before.
 */
export async function runJob(deps: ServiceDeps, worker: ImportWorker, work: Work): Promise<unknown> {
  const line = lineOf(deps);
  const lane = line.lanes[laneOf(work)];
  const begun = lane.cancels;
  const before = line.last;
  const job = (async () => {
    await before.catch(() => undefined);
    if (lane.cancels !== begun) throw cancelled();
    return await runNow(deps, worker, work, lane);
  })();
  line.last = job.catch(() => undefined);
  return await job;
}

/** Stops the running job of that lane and those that wait. */
export function cancelJobs(deps: ServiceDeps, lane: Lane): void {
  const stopped = lineOf(deps).lanes[lane];
  stopped.cancels += 1;
  stopped.cancel();
}

function cancelled(): Refusal {
  return new Refusal('import-cancelled', 'the import was cancelled');
}

type Ready = Extract<FromWorker, { readonly kind: 'ready' }>;

/** How far a running job is; `isCancelled` holds from the moment the user asked. */
type JobState = {
  ready: Ready | undefined;
  endMove: (() => void) | undefined;
  isCancelled: boolean;
  isSettled: boolean;
};

async function runNow(
  deps: ServiceDeps,
  worker: ImportWorker,
  work: Work,
  lane: Line['lanes'][Lane],
): Promise<unknown> {
  const { db } = deps;
  const place = placeOf(deps, worker);
  const child = worker.start();
  const state: JobState = { ready: undefined, endMove: undefined, isCancelled: false, isSettled: false };
  lane.cancel = () => {
    state.isCancelled = true;
    child.kill();
  };
  try {
    return await new Promise((resolve, reject) => {
      child.onMessage((message) => hear({ deps, db, child, state, work }, message as FromWorker, { resolve, reject }));
      child.onExit(() => {
        if (state.isSettled) return;
        // it may have died right after its writing was through
        if (state.ready !== undefined && isWritten(db, work, state.ready)) resolve(state.ready.value);
        else reject(state.isCancelled ? cancelled() : crashed());
      });
      child.send({ kind: 'job', place, work } satisfies ToWorker);
    });
  } finally {
    state.isSettled = true;
    state.endMove?.();
    lane.cancel = nothingToCancel;
    child.kill();
    removeStaging(place.stagingFile);
    if (work.kind === 'export') rmSync(unfinishedPathOf(work.request.path), { recursive: true, force: true });
  }
}

function placeOf({ db, ports, systemLocale }: ServiceDeps, { nativeBinding }: ImportWorker): Place {
  return {
    storeFile: db.name,
    keyHex: ports.keyVault.getKey(),
    stagingFile: stagingFileFor(db.name, ports.newId<string>()),
    nativeBinding,
    now: ports.clock.now(),
    today: ports.clock.today(),
    systemLocale,
  };
}

type Running = {
  readonly deps: ServiceDeps;
  readonly db: WritableDb;
  readonly child: WorkerProcess;
  readonly state: JobState;
  readonly work: Work;
};

type Settle = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void };

function hear({ deps, db, child, state, work }: Running, message: FromWorker, settle: Settle): void {
  switch (message.kind) {
    case 'progress':
      deps.tell('import-progress', message.progress);
      return;
    case 'export-progress':
      deps.tell('export-progress', message.progress);
      return;
    case 'ready':
      state.ready = message;
      // a store that was restored meanwhile is another one
      if (deps.db !== db) {
        child.kill();
        return;
      }
      state.endMove = beginMove(db);
      if (!state.isCancelled) child.send({ kind: 'go' } satisfies ToWorker);
      return;
    case 'again':
      state.ready = undefined;
      endMove(state);
      return;
    case 'moved':
      endMove(state);
      return;
    case 'done':
      settle.resolve(message.value);
      return;
    case 'failed':
      // what failed once an import was through, such as emptying the log on a full disk, is made up for later
      if (work.kind === 'import' && state.ready !== undefined && isWritten(db, work, state.ready))
        settle.resolve(state.ready.value);
      else settle.reject(toError(message.failure));
      return;
    default:
      assertNever(message);
  }
}

function endMove(state: JobState): void {
  state.endMove?.();
  state.endMove = undefined;
}

function toError({ code, message, details }: Extract<FromWorker, { readonly kind: 'failed' }>['failure']): Error {
  return code === 'internal-error' ? new Error(message) : new Refusal(code, message, details);
}

function crashed(): Refusal {
  return new Refusal('import-crashed', 'the process that read the files has ended; nothing of them was stored');
}

/** Whether what the worker was told to write stands in the store. */
function isWritten(db: WritableDb, { kind }: Work, { importIds }: Ready): boolean {
  if (!db.open) return false;
  // only an empty book is filled
  if (kind === 'bring-back') return countClients(db) > 0;
  const find = db.prepare<[ImportId], { undoneAt: string | null }>(
    'SELECT undone_at AS undoneAt FROM imports WHERE id = ?',
  );
  const found = importIds.map((id) => find.get(id));
  if (kind === 'undo') return found.every((row) => row !== undefined && row.undoneAt !== null);
  return found.length > 0 && found.every((row) => row !== undefined && row.undoneAt === null);
}
