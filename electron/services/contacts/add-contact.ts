import type { Contact } from '../../../shared/contract/client-calls.ts';
import type { ContactId } from '../../../shared/core/ids.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { insertContact } from '../../db/repositories/contacts.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/** Adds a person to a client. */
export function addContact(deps: ServiceDeps, { clientId, fields }: ParsedArgs<'contacts.add'>): Contact {
  const { db, ports } = deps;
  const contact: Contact = { ...fields, clientId, id: ports.newId<ContactId>() };
  inTransaction<void>(db, () => {
    getClient(db, clientId);
    insertContact(db, contact);
  });
  deps.announce(['contacts']);
  return contact;
}
