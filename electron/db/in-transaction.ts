import type { WritableDb } from './database.ts';

/**
 * Runs the body in one transaction: all of it is stored or none. A body that returns a promise does not compile, since
 * the transaction would be over before the work. Inside another transaction it joins that one.
 */
export function inTransaction<T>(
  db: WritableDb,
  body: () => T,
  ..._sync: T extends PromiseLike<unknown> ? [never] : []
): T {
  return db.inTransaction ? body() : db.transaction(body).immediate();
}
