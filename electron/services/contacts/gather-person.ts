import type { Contact, Incident } from '../../../shared/contract/client-calls.ts';
import type { ContactId } from '../../../shared/core/ids.ts';
import { listRemembered } from '../../db/acts.ts';
import type { ReadableDb } from '../../db/database.ts';
import { type AttachmentRow, listAttachments } from '../../db/repositories/attachments.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { findOriginOfContact, getContact } from '../../db/repositories/contacts.ts';
import { listIncidentsWithContact } from '../../db/repositories/incidents.ts';
import { listMentions, type Mention } from '../../db/repositories/mentions.ts';
import type { RowImage } from '../../db/row-images.ts';
import { buildNamesOfPerson, type NamesOfPerson } from './names-of-person.ts';

/** Everything the store holds about one person. */
export type PersonData = {
  readonly contact: Contact;
  readonly clientName: string;
  readonly importedFrom: { readonly fileName: string; readonly importedAt: string } | null;
  readonly formerValues: readonly RowImage[];
  readonly incidents: readonly Incident[];
  readonly mentions: readonly Mention[];
  /** Kept files of those incidents, and others of the client that name the person; each is saved from the log itself. */
  readonly files: readonly Pick<AttachmentRow, 'id' | 'fileName' | 'byteCount' | 'sha256' | 'addedOn'>[];
};

export function gatherPerson(db: ReadableDb, contactId: ContactId): PersonData {
  const contact = getContact(db, contactId);
  const names = namesOfContact(db, contact);
  return {
    contact,
    clientName: getClient(db, contact.clientId).name,
    importedFrom: findOriginOfContact(db, contactId) ?? null,
    formerValues: listRemembered(db, 'contacts', [contactId]),
    incidents: listIncidentsWithContact(db, contactId),
    mentions: listMentions(db, contact.clientId, names.areIn),
    files: listFilesOfPerson(db, contact, names).map(({ id, fileName, byteCount, sha256, addedOn }) => ({
      id,
      fileName,
      byteCount,
      sha256,
      addedOn,
    })),
  };
}

/** Kept files of incidents with this person, and those whose name names the person. */
export function listFilesOfPerson(
  db: ReadableDb,
  { id, clientId }: Contact,
  names: NamesOfPerson,
): readonly AttachmentRow[] {
  const incidentIds = new Set<string>(listIncidentsWithContact(db, id).map((incident) => incident.id));
  return listAttachments(db, clientId).filter(
    ({ ownerId, fileName }) => incidentIds.has(ownerId) || names.areIn(fileName),
  );
}

/** What names this person, in every spelling the store has or remembers. */
export function namesOfContact(db: ReadableDb, contact: Contact): NamesOfPerson {
  const former = listRemembered(db, 'contacts', [contact.id]).map((image) => ({
    name: String(image['name']),
    email: toText(image['email']),
    phone: toText(image['phone']),
  }));
  return buildNamesOfPerson([contact, ...former]);
}

function toText(value: RowImage[string] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
