import type { ContactId } from '../../../shared/core/ids.ts';
import { forgetRow, rewriteRemembered } from '../../db/acts.ts';
import { flushErased } from '../../db/flush-erased.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { deleteContact, getContact } from '../../db/repositories/contacts.ts';
import { rewriteMentions } from '../../db/repositories/mentions.ts';
import { forgetAllUndoneRows } from '../../db/repositories/undone-imports.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { namesOfContact } from './gather-person.ts';

/**
 * Removes one person for good: the contact, what undo remembers of it, and the name, address and number in the client's
 * free texts and drafts. What happened stays as evidence about the client, and what was sent as it was sent. Backups made
 * before still hold the person.
 */
export function eraseContact(
  deps: ServiceDeps,
  { contactId }: { readonly contactId: ContactId },
): Record<string, never> {
  const { db } = deps;
  inTransaction<void>(db, () => {
    const contact = getContact(db, contactId);
    const names = namesOfContact(db, contact);
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
