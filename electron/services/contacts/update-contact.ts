import type { Act, Contact } from '../../../shared/contract/client-calls.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { getContact, updateContact as update } from '../../db/repositories/contacts.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import { mergeFields } from '../clients/client-fields.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/** Changes what is known of a person, as an act that can be undone. */
export function updateContact(deps: ServiceDeps, { contactId, change }: ParsedArgs<'contacts.update'>): Act {
  const { db } = deps;
  const before = getContact(db, contactId);
  const { name } = getClient(db, before.clientId);
  return recordUndoable(
    deps,
    { kind: 'contact-changed', label: (texts) => texts.contactChanged(name), areas: ['contacts'] },
    (keep) => {
      keep.row('contacts', contactId);
      update(db, mergeFields<Contact>(before, change));
    },
  );
}
