import type { WritableDb } from '../../../db/database.ts';

const moves = new WeakMap<WritableDb, Promise<void>>();

const patienceMs = 5000;

/**
 * Called while another process writes a whole import into the store: reading goes on, and a write that finds the store
 * taken fails at once instead of making the whole program wait. Answers the function that ends it.
 */
export function beginMove(db: WritableDb): () => void {
  let settle: () => void = () => undefined;
  moves.set(
    db,
    new Promise((done) => {
      settle = done;
    }),
  );
  db.pragma('busy_timeout = 0');
  return () => {
    moves.delete(db);
    if (db.open) db.pragma(`busy_timeout = ${patienceMs}`);
    settle();
  };
}

/** Whether another process is writing a whole import into the store right now. */
export function isBeingMovedTo(db: WritableDb): boolean {
  return moves.has(db);
}

const counters = new WeakMap<WritableDb, () => number>();

/** Rows that this connection has changed since it was opened. */
function countChanges(db: WritableDb): number {
  let count = counters.get(db);
  if (count === undefined) {
    const statement = db.prepare<[], { changes: number }>('SELECT total_changes() AS changes');
    count = () => statement.get()?.changes ?? 0;
    counters.set(db, count);
  }
  return count();
}

/** Runs a call; where it met a store that an import was just being written to, and had not written itself, once more. */
export async function runAroundMoves<T>(deps: { readonly db: WritableDb }, run: () => T | Promise<T>): Promise<T> {
  const { db } = deps;
  const before = db.open ? countChanges(db) : 0;
  for (;;) {
    try {
      return await run();
    } catch (error) {
      const move = moves.get(db);
      if (move === undefined || !isBusy(error) || countChanges(db) !== before) throw error;
      await move;
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
