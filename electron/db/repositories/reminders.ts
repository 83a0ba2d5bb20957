import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { ReminderChannel } from '../../../shared/evidence/evidence-kinds.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

/** A reminder that was sent; the note is empty where there is nothing to add. */
export type Reminder = {
  readonly id: string;
  readonly clientId: ClientId;
  readonly sentOn: CalendarDate;
  readonly channel: ReminderChannel;
  readonly invoiceNumber: string | null;
  readonly note: string;
};

const selectReminders = `
  SELECT id, client_id AS clientId, sent_on AS sentOn, channel, invoice_number AS invoiceNumber, note FROM reminders`;

/** Reminders of one client, or of all where none is named. */
export function listReminders(db: ReadableDb, clientId: ClientId | null): Reminder[] {
  return db
    .prepare<[{ clientId: string | null }], Reminder>(
      `${selectReminders} WHERE @clientId IS NULL OR client_id = @clientId ORDER BY sent_on DESC, id DESC`,
    )
    .all({ clientId });
}

/** The reminder of an open invoice with this id; undefined where it is gone. */
export function findReminder(db: ReadableDb, id: string): Reminder | undefined {
  return db.prepare<[string], Reminder>(`${selectReminders} WHERE id = ?`).get(id);
}

/** Inserts the reminder, or writes over what is stored of it. */
export function writeReminder(db: WritableDb, reminder: Reminder): void {
  db.prepare<[Reminder]>(
    `INSERT INTO reminders (id, client_id, sent_on, channel, invoice_number, note)
     VALUES (@id, @clientId, @sentOn, @channel, @invoiceNumber, @note)
     ON CONFLICT (id) DO UPDATE SET client_id = excluded.client_id, sent_on = excluded.sent_on,
       channel = excluded.channel, invoice_number = excluded.invoice_number, note = excluded.note`,
  ).run(reminder);
}

/** Takes the entry out of the log; files kept with it are the caller's to delete. */
export function deleteReminder(db: WritableDb, id: string): void {
  db.prepare('DELETE FROM reminders WHERE id = ?').run(id);
}
