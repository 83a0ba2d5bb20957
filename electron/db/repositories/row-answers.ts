import type { Instant } from '../../../shared/core/dates.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

/** What was said of one row: values that were filled in, by field, or that it is ignored. */
export type KeptAnswer =
  | { readonly kind: 'fill'; readonly values: readonly (readonly [string, string])[] }
  | { readonly kind: 'ignore' };

/** Remembers the answer to a row, for every later file that holds the very same row. */
export function saveRowAnswer(db: WritableDb, rowHash: string, answer: KeptAnswer, at: Instant): void {
  db.prepare(
    `INSERT INTO import_row_answers (row_hash, answer, answered_at) VALUES (?, ?, ?)
     ON CONFLICT (row_hash) DO UPDATE SET answer = excluded.answer, answered_at = excluded.answered_at`,
  ).run(rowHash, JSON.stringify(answer), at);
}

/** What was said of this very row, by its hash; undefined where nobody was asked. */
export function findRowAnswer(db: ReadableDb, rowHash: string): KeptAnswer | undefined {
  const row = db
    .prepare<[string], { answer: string }>('SELECT answer FROM import_row_answers WHERE row_hash = ?')
    .get(rowHash);
  return row === undefined ? undefined : (JSON.parse(row.answer) as KeptAnswer);
}

/** Whether any row was ever answered: else files need not be asked row by row. */
export function hasRowAnswers(db: ReadableDb): boolean {
  return db.prepare<[], unknown>('SELECT 1 FROM import_row_answers LIMIT 1').get() !== undefined;
}
