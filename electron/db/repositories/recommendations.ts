import type { ClientId } from '../../../shared/core/ids.ts';
import type { AdviceCourse } from '../../../shared/evidence/advice.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

/** What a client was advised to do, and how that went. */
export type Recommendation = AdviceCourse & {
  readonly id: string;
  readonly clientId: ClientId;
  readonly what: string;
  readonly isInWriting: boolean;
};

type RecommendationRow = Omit<Recommendation, 'isInWriting'> & { readonly isInWriting: 0 | 1 };

const selectRecommendations = `
  SELECT id, client_id AS clientId, given_on AS givenOn, what, is_in_writing AS isInWriting, weight, answer,
    answered_on AS answeredOn, status, due_on AS dueOn, done_on AS doneOn
  FROM recommendations`;

function toRecommendation(row: RecommendationRow): Recommendation {
  return { ...row, isInWriting: row.isInWriting === 1 };
}

/** Recommendations to one client, or to all where none is named. */
export function listRecommendations(db: ReadableDb, clientId: ClientId | null): Recommendation[] {
  return db
    .prepare<[{ clientId: string | null }], RecommendationRow>(
      `${selectRecommendations} WHERE @clientId IS NULL OR client_id = @clientId ORDER BY given_on DESC, id DESC`,
    )
    .all({ clientId })
    .map(toRecommendation);
}

/** The advice with this id and its course; undefined where it is gone. */
export function findRecommendation(db: ReadableDb, id: string): Recommendation | undefined {
  const row = db.prepare<[string], RecommendationRow>(`${selectRecommendations} WHERE id = ?`).get(id);
  return row === undefined ? undefined : toRecommendation(row);
}

/** Inserts the recommendation, or writes over what is stored of it. */
export function writeRecommendation(db: WritableDb, recommendation: Recommendation): void {
  db.prepare<[RecommendationRow]>(
    `INSERT INTO recommendations (
       id, client_id, given_on, what, is_in_writing, weight, answer, answered_on, status, due_on, done_on)
     VALUES (@id, @clientId, @givenOn, @what, @isInWriting, @weight, @answer, @answeredOn, @status, @dueOn, @doneOn)
     ON CONFLICT (id) DO UPDATE SET client_id = excluded.client_id, given_on = excluded.given_on,
       what = excluded.what, is_in_writing = excluded.is_in_writing, weight = excluded.weight,
       answer = excluded.answer, answered_on = excluded.answered_on, status = excluded.status,
       due_on = excluded.due_on, done_on = excluded.done_on`,
  ).run({ ...recommendation, isInWriting: recommendation.isInWriting ? 1 : 0 });
}

/** Takes the entry out of the log; files kept with it are the caller's to delete. */
export function deleteRecommendation(db: WritableDb, id: string): void {
  db.prepare('DELETE FROM recommendations WHERE id = ?').run(id);
}
