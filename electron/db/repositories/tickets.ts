import type { ClientId, ImportId, TicketId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';
import { prepareOnce } from '../prepare-once.ts';

/** A ticket as it is stored; flags as 0 or 1. */
export type TicketValues = {
  readonly clientId: ClientId;
  readonly number: string | null;
  readonly subject: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly isReopened: 0 | 1 | null;
  readonly priority: string | null;
  readonly channel: string | null;
  readonly isAfterHours: 0 | 1 | null;
};

export type StoredTicketValues = TicketValues & { readonly id: TicketId };

/** Finds a ticket by the identity that a file gave it; undefined where no file did. Prepared once for many rows. */
export function makeTicketFinder(db: ReadableDb): (identity: string) => StoredTicketValues | undefined {
  const find = db.prepare<[string], StoredTicketValues>(
    `SELECT id, client_id AS clientId, number, subject, opened_at AS openedAt, closed_at AS closedAt,
       is_reopened AS isReopened, priority, channel, is_after_hours AS isAfterHours
     FROM tickets WHERE identity = ?`,
  );
  return (identity) => find.get(identity);
}

/** Stores tickets of a file, tied to the import. Prepared once for many rows. */
export function makeTicketInserter(
  db: WritableDb,
  importId: ImportId,
): (id: TicketId, identity: string, values: TicketValues) => void {
  const insert = db.prepare(
    `INSERT INTO tickets (id, client_id, number, subject, opened_at, closed_at, is_reopened, priority, channel,
       is_after_hours, identity, import_id)
     VALUES (@id, @clientId, @number, @subject, @openedAt, @closedAt, @isReopened, @priority, @channel, @isAfterHours,
       @identity, @importId)`,
  );
  return (id, identity, values) => {
    insert.run({ ...values, id, identity, importId });
  };
}

/**
 * Sets every value of a ticket; whether it came after hours counts as stated by the file once that differs from what
 * was derived.
 */
export function updateTicket(db: WritableDb, id: TicketId, values: TicketValues): void {
  prepareOnce(
    db,
    `UPDATE tickets SET client_id = @clientId, number = @number, subject = @subject, opened_at = @openedAt,
       closed_at = @closedAt, is_reopened = @isReopened, priority = @priority, channel = @channel,
       is_after_hours_derived = CASE WHEN is_after_hours IS @isAfterHours THEN is_after_hours_derived ELSE 0 END,
       is_after_hours = @isAfterHours
     WHERE id = @id`,
  ).run({ ...values, id });
}

/** Tickets whose file does not say whether they came after hours, of one import or of all. */
export function listTicketsToTime(
  db: ReadableDb,
  importId: ImportId | null,
): { readonly id: TicketId; readonly openedAt: string }[] {
  return db
    .prepare<unknown[], { readonly id: TicketId; readonly openedAt: string }>(
      `SELECT id, opened_at AS openedAt FROM tickets
       WHERE (is_after_hours IS NULL OR is_after_hours_derived) AND (@importId IS NULL OR import_id = @importId)`,
    )
    .all({ importId });
}

/** Sets what the office hours tell of tickets, one by one; null where they tell nothing. */
export function makeAfterHoursSetter(db: WritableDb): (id: TicketId, isAfterHours: boolean | null) => void {
  const set = db.prepare('UPDATE tickets SET is_after_hours = ?, is_after_hours_derived = ? WHERE id = ?');
  return (id, isAfterHours) => {
    set.run(isAfterHours === null ? null : Number(isAfterHours), isAfterHours === null ? 0 : 1, id);
  };
}
