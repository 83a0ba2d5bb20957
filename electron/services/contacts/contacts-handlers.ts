import { listContacts } from '../../db/repositories/contacts.ts';
import type { Handlers } from '../service-deps.ts';
import { addContact } from './add-contact.ts';
import { eraseContact } from './erase-contact.ts';
import { exportContact } from './export-contact.ts';
import { updateContact } from './update-contact.ts';

export const contactsHandlers = {
  'contacts.list': ({ db }, { clientId }) => listContacts(db, clientId),
  'contacts.add': addContact,
  'contacts.update': updateContact,
  'contacts.export': exportContact,
  'contacts.erase': eraseContact,
} satisfies Partial<Handlers>;
