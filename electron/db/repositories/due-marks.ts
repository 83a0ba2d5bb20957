import type { ClientId } from '../../../shared/core/ids.ts';
import type { DueMark } from '../../../shared/rhythm/due-item.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

/** What was said of items that are due. */
export function listDueMarks(db: ReadableDb): DueMark[] {
  return db
    .prepare<[], DueMark>('SELECT item AS key, done_on AS doneOn, later_on AS laterOn FROM due_marks ORDER BY item')
    .all();
}

/** Stores what was said of an item, in place of what was said before. */
export function writeDueMark(db: WritableDb, mark: DueMark & { readonly clientId: ClientId | null }): void {
  db.prepare<[typeof mark]>(
    `INSERT INTO due_marks (item, client_id, done_on, later_on) VALUES (@key, @clientId, @doneOn, @laterOn)
     ON CONFLICT (item) DO UPDATE SET client_id = excluded.client_id, done_on = excluded.done_on,
       later_on = excluded.later_on`,
  ).run(mark);
}
