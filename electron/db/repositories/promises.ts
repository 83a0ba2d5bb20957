import type { StoredPromise } from '../../../shared/contract/rhythm-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ClientId, PromiseId } from '../../../shared/core/ids.ts';
import type { WrittenPlanDate } from '../../../shared/rhythm/plan-dates.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

const selectPromises = `
  SELECT id, client_id AS clientId, what, owner, due_on AS dueOn, document_id AS documentId, made_on AS madeOn,
    done_on AS doneOn, plan_step AS planStep
  FROM promises`;

/** A client's promises: open ones by day, then those that were kept, the latest first. */
export function listPromises(db: ReadableDb, clientId: ClientId): StoredPromise[] {
  return db
    .prepare<[string], StoredPromise>(
      `${selectPromises} WHERE client_id = ? ORDER BY done_on IS NOT NULL, done_on DESC, due_on, id`,
    )
    .all(clientId);
}

export type OpenPromise = StoredPromise & { readonly clientName: string };

/** Open promises of every client that isn't archived. */
export function listOpenPromises(db: ReadableDb): OpenPromise[] {
  return db
    .prepare<[], OpenPromise>(
      `SELECT promises.id, client_id AS clientId, clients.name AS clientName, what, owner, due_on AS dueOn,
         document_id AS documentId, made_on AS madeOn, done_on AS doneOn, plan_step AS planStep
       FROM promises JOIN clients ON clients.id = client_id
       WHERE done_on IS NULL AND archived_on IS NULL ORDER BY due_on, promises.id`,
    )
    .all();
}

/** The dates that were written from a plan of partings, by day, done or not. */
export function listPlanDates(db: ReadableDb): WrittenPlanDate[] {
  return db
    .prepare<[], Omit<WrittenPlanDate, 'isDone'> & { readonly isDone: number }>(
      `SELECT promises.id AS promiseId, client_id AS clientId, plan_step AS step, due_on AS "on",
         done_on IS NOT NULL AS isDone
       FROM promises JOIN clients ON clients.id = client_id
       WHERE plan_step IS NOT NULL AND archived_on IS NULL ORDER BY due_on, plan_step DESC, promises.id`,
    )
    .all()
    .map((row) => ({ ...row, isDone: row.isDone === 1 }));
}

/** The promise; throws `not-found` where there is none. */
export function getPromise(db: ReadableDb, id: PromiseId): StoredPromise {
  const found = db.prepare<[string], StoredPromise>(`${selectPromises} WHERE id = ?`).get(id);
  if (found === undefined) throw new Refusal('not-found', 'there is no such promise', { promiseId: id });
  return found;
}

/** Stores a promise; done on null: it is open. */
export function insertPromise(db: WritableDb, promise: StoredPromise): void {
  db.prepare<[StoredPromise]>(
    `INSERT INTO promises (id, client_id, what, owner, due_on, document_id, made_on, done_on, plan_step)
     VALUES (@id, @clientId, @what, @owner, @dueOn, @documentId, @madeOn, @doneOn, @planStep)`,
  ).run(promise);
}

/** Sets what may change of a promise; whose it is and when it was made stays. */
export function updatePromise(db: WritableDb, promise: StoredPromise): void {
  db.prepare<[StoredPromise]>(
    `UPDATE promises SET what = @what, owner = @owner, due_on = @dueOn, document_id = @documentId, done_on = @doneOn
     WHERE id = @id`,
  ).run(promise);
}

/** Removes a promise for good, whether it was kept or not. */
export function deletePromise(db: WritableDb, id: PromiseId): void {
  db.prepare('DELETE FROM promises WHERE id = ?').run(id);
}
