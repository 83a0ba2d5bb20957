import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, LeastFitListId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type LeastFitList = {
  readonly id: LeastFitListId;
  readonly answeredOn: CalendarDate;
  /** Who was asked. */
  readonly answeredBy: string;
  readonly clientIds: readonly ClientId[];
};

/** Every list that was ever given, newest first. */
export function listLeastFitLists(db: ReadableDb): LeastFitList[] {
  const heads = db
    .prepare<[], Omit<LeastFitList, 'clientIds'>>(
      'SELECT id, answered_on AS answeredOn, answered_by AS answeredBy FROM least_fit_lists ORDER BY answered_on DESC, id DESC',
    )
    .all();
  const clients = db.prepare<[string], { clientId: ClientId }>(
    'SELECT client_id AS clientId FROM least_fit_clients WHERE list_id = ? ORDER BY client_id',
  );
  return heads.map((head) => ({ ...head, clientIds: clients.all(head.id).map(({ clientId }) => clientId) }));
}

/** Stores an answer to who fits least; the order of its clients has no meaning. */
export function insertLeastFitList(db: WritableDb, { id, answeredOn, answeredBy, clientIds }: LeastFitList): void {
  db.prepare('INSERT INTO least_fit_lists (id, answered_on, answered_by) VALUES (?, ?, ?)').run(
    id,
    answeredOn,
    answeredBy,
  );
  const insert = db.prepare('INSERT INTO least_fit_clients (list_id, client_id) VALUES (?, ?)');
  for (const clientId of clientIds) insert.run(id, clientId);
}

/** Levels of the caller-ID reaction that were chosen after a day and up to another, by client and day. */
export function listReactions(
  db: ReadableDb,
  afterOn: CalendarDate,
  upTo: CalendarDate,
): readonly {
  readonly clientId: ClientId;
  readonly assessedOn: CalendarDate;
  readonly level: 'A' | 'B' | 'C' | 'D';
}[] {
  return db
    .prepare<[string, string], { clientId: ClientId; assessedOn: CalendarDate; level: 'A' | 'B' | 'C' | 'D' }>(
      `SELECT client_id AS clientId, assessed_on AS assessedOn, level FROM assessments
      WHERE criterion = 'G0' AND level IS NOT NULL AND assessed_on > ? AND assessed_on <= ? ORDER BY assessed_on`,
    )
    .all(afterOn, upTo);
}
