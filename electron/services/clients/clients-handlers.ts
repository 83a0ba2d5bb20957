import { getClient, listClients } from '../../db/repositories/clients.ts';
import type { Handlers } from '../service-deps.ts';
import { addClient } from './add-client.ts';
import { archiveClient, unarchiveClient } from './archive-client.ts';
import { deleteClient } from './delete-client.ts';
import { mergeClients } from './merge-clients.ts';
import { keepApart, listLookAlikes, planMerge } from './plan-merge.ts';
import { updateClient } from './update-client.ts';

export const clientsHandlers = {
  'clients.list': ({ db }, args) => listClients(db, args),
  'clients.get': ({ db }, { clientId }) => getClient(db, clientId),
  'clients.add': addClient,
  'clients.update': updateClient,
  'clients.archive': archiveClient,
  'clients.unarchive': unarchiveClient,
  'clients.merge': mergeClients,
  'clients.delete': deleteClient,
  'clients.planMerge': planMerge,
  'clients.keepApart': keepApart,
  'clients.listLookAlikes': listLookAlikes,
} satisfies Partial<Handlers>;
