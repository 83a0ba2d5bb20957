import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, DocumentId, FlagId } from '../../../shared/core/ids.ts';
import type { FlagKind } from '../../../shared/scoring/level.ts';
import type { ReadableDb } from '../database.ts';

export type MeetingSheet = {
  readonly documentId: DocumentId;
  readonly clientId: ClientId;
  readonly clientName: string;
  /** As typed; not proven to be a day. */
  readonly meetingOn: string | null;
  readonly nextOn: string | null;
  readonly datedOn: CalendarDate;
};

/** Meeting sheets of clients that aren't archived, oldest first. */
export function listMeetingSheets(db: ReadableDb): MeetingSheet[] {
  return db
    .prepare<[], MeetingSheet>(
      `SELECT documents.id AS documentId, client_id AS clientId, clients.name AS clientName,
         json_extract(answers, '$.meetingOn') AS meetingOn, json_extract(answers, '$.nextOn') AS nextOn,
         dated_on AS datedOn
       FROM documents JOIN clients ON clients.id = client_id
       WHERE documents.kind = 'meeting' AND archived_on IS NULL ORDER BY dated_on, documents.created_at, documents.id`,
    )
    .all();
}

/** The latest day, up to another, on which a level was chosen for a criterion; reactions to a call left out. */
export function listLastAssessedDays(
  db: ReadableDb,
  upTo: CalendarDate,
): { readonly clientId: ClientId; readonly on: CalendarDate }[] {
  return db
    .prepare<[string], { clientId: ClientId; on: CalendarDate }>(
      `SELECT client_id AS clientId, MAX(assessed_on) AS "on" FROM assessments
       WHERE criterion <> 'G0' AND level IS NOT NULL AND assessed_on <= ? GROUP BY client_id`,
    )
    .all(upTo);
}

export type OpenFlag = {
  readonly id: FlagId;
  readonly clientId: ClientId;
  readonly kind: FlagKind;
  readonly happenedOn: CalendarDate;
  readonly reviewOn: CalendarDate;
  readonly renewedOn: CalendarDate | null;
};

/** Deal-breakers that were not withdrawn. */
export function listOpenFlags(db: ReadableDb): OpenFlag[] {
  return db
    .prepare<[], OpenFlag>(
      `SELECT id, client_id AS clientId, flag AS kind, happened_on AS happenedOn, review_on AS reviewOn,
         renewed_on AS renewedOn
       FROM flags WHERE withdrawn_on IS NULL ORDER BY happened_on, id`,
    )
    .all();
}

/** Active clients with an invoice in a stretch of time that names no day by which it is to be paid. */
export function countClientsWithoutDueDates(db: ReadableDb, afterOn: CalendarDate, upTo: CalendarDate): number {
  return (
    db
      .prepare<[string, string], { count: number }>(
        `SELECT COUNT(DISTINCT client_id) AS count FROM invoices JOIN clients ON clients.id = client_id
         WHERE due_on IS NULL AND amount_minor > 0 AND issued_on > ? AND issued_on <= ?
           AND standing = 'active' AND archived_on IS NULL`,
      )
      .get(afterOn, upTo)?.count ?? 0
  );
}

/** How often the end of a month was frozen: once by itself, again where the user closed it. */
export function countMonthEnds(db: ReadableDb, asOf: CalendarDate): number {
  return (
    db
      .prepare<[string], { count: number }>(
        "SELECT COUNT(*) AS count FROM snapshots WHERE cause = 'month-end' AND as_of = ?",
      )
      .get(asOf)?.count ?? 0
  );
}

/** The day on which the first client still kept was entered, by the clock of the world; null where none says it. */
export function findFirstClientDay(db: ReadableDb): CalendarDate | null {
  return (
    db
      .prepare<[], { day: CalendarDate | null }>(
        "SELECT substr(MIN(created_at), 1, 10) AS day FROM clients WHERE created_at <> ''",
      )
      .get()?.day ?? null
  );
}
