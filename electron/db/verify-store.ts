import type { WritableDb } from './database.ts';

const mostProblems = 20;

/** What is wrong with a store, in SQLite's words; empty where it is sound. Reads every page, so every checksum. */
export function verifyStore(db: WritableDb): readonly string[] {
  const answers = db.pragma(`integrity_check(${mostProblems})`) as { readonly integrity_check: string }[];
  const broken = answers.map((answer) => answer.integrity_check).filter((answer) => answer !== 'ok');
  const orphans = db.pragma('foreign_key_check') as { readonly table: string; readonly parent: string }[];
  const missing = orphans
    .slice(0, mostProblems)
    .map(({ table, parent }) => `a row of ${table} lacks its row of ${parent}`);
  return [...broken, ...missing];
}
