import type { WritableDb } from './database.ts';

/** A further argument that nobody can give, asked for where a body is asynchronous: such a call does not compile. */
export type Synchronous<T> = [T] extends [never]
  ? []
  : [Extract<T, PromiseLike<unknown>>] extends [never]
    ? []
    : [never];

/**
 * Runs the body in one transaction: all of it is stored or none. A body that returns a promise does not compile, since
 * the transaction would be over before the work. Inside another transaction it joins that one.
 */
export function inTransaction<T>(db: WritableDb, body: () => T, ..._sync: Synchronous<T>): T {
  return db.inTransaction ? body() : db.transaction(body).immediate();
}
