import type { ReadableDb } from './database.ts';

type Statement = ReturnType<typeof prepareAny>;

const prepareAny = (db: ReadableDb, sql: string) => db.prepare<unknown[], unknown>(sql);

const statements = new WeakMap<ReadableDb, Map<string, Statement>>();

/** A statement that is prepared once for each connection: for functions called row by row, where it would cost the most. */
export function prepareOnce(db: ReadableDb, sql: string): Statement {
  const known = statements.get(db) ?? new Map<string, Statement>();
  statements.set(db, known);
  const found = known.get(sql) ?? prepareAny(db, sql);
  known.set(sql, found);
  return found;
}
