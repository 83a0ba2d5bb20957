import type { Contact } from '../../../shared/contract/client-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ClientId, ContactId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

const selectContacts = 'SELECT id, client_id AS clientId, name, role, email, phone, note FROM contacts';

/** The people of a client, by name. */
export function listContacts(db: ReadableDb, clientId: ClientId): Contact[] {
  return db
    .prepare<[string], Contact>(`${selectContacts} WHERE client_id = ? ORDER BY name COLLATE NOCASE, id`)
    .all(clientId);
}

/** The contact; throws `not-found` where there is none. */
export function getContact(db: ReadableDb, contactId: ContactId): Contact {
  const contact = db.prepare<[string], Contact>(`${selectContacts} WHERE id = ?`).get(contactId);
  if (contact === undefined) throw new Refusal('not-found', 'there is no such contact', { contactId });
  return contact;
}

/** Stores a person that the user entered: tied to no import. */
export function insertContact(db: WritableDb, contact: Contact): void {
  db.prepare<[Contact]>(
    `INSERT INTO contacts (id, client_id, name, role, email, phone, note)
     VALUES (@id, @clientId, @name, @role, @email, @phone, @note)`,
  ).run(contact);
}

/** Sets all fields of a person but its client. */
export function updateContact(db: WritableDb, contact: Contact): void {
  db.prepare<[Contact]>(
    'UPDATE contacts SET name = @name, role = @role, email = @email, phone = @phone, note = @note WHERE id = @id',
  ).run(contact);
}

/** Removes a person; incidents that name it stay and name nobody. */
export function deleteContact(db: WritableDb, contactId: ContactId): void {
  db.prepare('DELETE FROM contacts WHERE id = ?').run(contactId);
}

/** File the contact was imported from. */
export function findOriginOfContact(
  db: ReadableDb,
  contactId: ContactId,
): { fileName: string; importedAt: string } | undefined {
  return db
    .prepare<[string], { fileName: string; importedAt: string }>(
      `SELECT imports.file_name AS fileName, imports.imported_at AS importedAt
       FROM contacts JOIN imports ON imports.id = contacts.import_id WHERE contacts.id = ?`,
    )
    .get(contactId);
}
