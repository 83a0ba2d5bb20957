import type { ContactId } from '../../../shared/core/ids.ts';
import { forgetRow, rewriteRemembered } from '../../db/acts.ts';
import { flushErased } from '../../db/flush-erased.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { forgetFilesAbout } from '../../db/repositories/attachments.ts';
import { deleteContact, getContact } from '../../db/repositories/contacts.ts';
import { rewriteMentions } from '../../db/repositories/mentions.ts';
import { forgetAllUndoneRows } from '../../db/repositories/undone-imports.ts';
import { eraseFiles } from '../evidence/kept-files.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { listFilesOfPerson, namesOfContact } from './gather-person.ts';

/**
 * Removes one person for good: the contact, what undo remembers of it, and the name, address and number in the client's
 * free texts and drafts, and the files kept about the person. What happened stays as evidence about the client, and what
 * was sent as it was sent. Backups made before still hold the person.
 */
export function eraseContact(
  deps: ServiceDeps,
  { contactId }: { readonly contactId: ContactId },
): Record<string, never> {
  const { db } = deps;
  inTransaction<void>(db, () => {
    const contact = getContact(db, contactId);
    const names = namesOfContact(db, contact);
    // What is in them can't be rewritten like a text.
    const files = listFilesOfPerson(db, contact, names).map(({ id }) => id);
    forgetFilesAbout(db, contactId);
    eraseFiles(db, files);
    deleteContact(db, contactId);
    forgetRow(db, 'contacts', [contactId]);
    rewriteRemembered(db, 'incidents', (image) =>
      image['contact_id'] === contactId ? { ...image, contact_id: null } : image,
    );
    rewriteMentions(db, contact.clientId, names.blank);
    forgetAllUndoneRows(db);
  });
  flushErased(db);
  deps.announce(['clients', 'contacts', 'facts', 'assessments', 'flags', 'imports', 'documents', 'inventory']);
  return {};
}
