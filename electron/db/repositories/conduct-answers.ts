import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, ConductAnswerId } from '../../../shared/core/ids.ts';
import type { ConductSide } from '../../../shared/scoring/gut/conduct.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type ConductAnswer = {
  readonly id: ConductAnswerId;
  readonly clientId: ClientId;
  readonly answeredOn: CalendarDate;
  readonly asks: ConductSide | null;
  readonly communicates: ConductSide | null;
  readonly resists: ConductSide | null;
  readonly isToldInWriting: boolean | null;
};

type Row = Omit<ConductAnswer, 'isToldInWriting'> & { readonly isToldInWriting: 0 | 1 | null };

const selectAnswers = `
  SELECT id, client_id AS clientId, answered_on AS answeredOn, asks, communicates, resists,
    is_told_in_writing AS isToldInWriting
  FROM conduct_answers`;

function toAnswer(row: Row): ConductAnswer {
  return { ...row, isToldInWriting: row.isToldInWriting === null ? null : row.isToldInWriting === 1 };
}

/** What was ever answered of a client, newest first. */
export function listConductAnswers(db: ReadableDb, clientId: ClientId): ConductAnswer[] {
  return db
    .prepare<[string], Row>(`${selectAnswers} WHERE client_id = ? ORDER BY answered_on DESC`)
    .all(clientId)
    .map(toAnswer);
}

/** Inserts the answers of a day, or sets those with this id. */
export function writeConductAnswer(db: WritableDb, answer: ConductAnswer): void {
  const { isToldInWriting } = answer;
  db.prepare<[Row]>(
    `INSERT INTO conduct_answers (id, client_id, answered_on, asks, communicates, resists, is_told_in_writing)
     VALUES (@id, @clientId, @answeredOn, @asks, @communicates, @resists, @isToldInWriting)
     ON CONFLICT (id) DO UPDATE SET asks = excluded.asks, communicates = excluded.communicates,
       resists = excluded.resists, is_told_in_writing = excluded.is_told_in_writing`,
  ).run({ ...answer, isToldInWriting: isToldInWriting === null ? null : isToldInWriting ? 1 : 0 });
}
