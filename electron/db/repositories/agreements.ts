import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { AgreementKind } from '../../../shared/evidence/evidence-kinds.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

/** Something a client has signed; the note is empty where there is nothing to add. */
export type Agreement = {
  readonly id: string;
  readonly clientId: ClientId;
  readonly signedOn: CalendarDate;
  readonly kind: AgreementKind;
  readonly note: string;
};

const selectAgreements = 'SELECT id, client_id AS clientId, signed_on AS signedOn, kind, note FROM agreements';

/** Agreements of one client, or of all where none is named. */
export function listAgreements(db: ReadableDb, clientId: ClientId | null): Agreement[] {
  return db
    .prepare<[{ clientId: string | null }], Agreement>(
      `${selectAgreements} WHERE @clientId IS NULL OR client_id = @clientId ORDER BY signed_on DESC, id DESC`,
    )
    .all({ clientId });
}

/** What a client has signed, by its id; undefined where it is gone. */
export function findAgreement(db: ReadableDb, id: string): Agreement | undefined {
  return db.prepare<[string], Agreement>(`${selectAgreements} WHERE id = ?`).get(id);
}

/** Inserts the agreement, or writes over what is stored of it. */
export function writeAgreement(db: WritableDb, agreement: Agreement): void {
  db.prepare<[Agreement]>(
    `INSERT INTO agreements (id, client_id, signed_on, kind, note) VALUES (@id, @clientId, @signedOn, @kind, @note)
     ON CONFLICT (id) DO UPDATE SET client_id = excluded.client_id, signed_on = excluded.signed_on,
       kind = excluded.kind, note = excluded.note`,
  ).run(agreement);
}

/** Takes the entry out of the log; files kept with it are the caller's to delete. */
export function deleteAgreement(db: WritableDb, id: string): void {
  db.prepare('DELETE FROM agreements WHERE id = ?').run(id);
}
