import type { Client } from '../../../shared/contract/client-calls.ts';
import type { Prospect } from '../../../shared/contract/prospect-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { ReadableDb } from '../../db/database.ts';
import { getClient, listClients } from '../../db/repositories/clients.ts';
import { listScreens, type ProspectScreen } from '../../db/repositories/prospect-screens.ts';

const notScreened: ProspectScreen = { answers: {}, screenedOn: null, outcome: null, decidedOn: null };

/** Every prospect by name, declined ones among them. One that was archived without a decision is in no list. */
export function listProspects(db: ReadableDb): Prospect[] {
  const screens = listScreens(db);
  return listClients(db, { includeArchived: true })
    .filter(({ standing }) => standing === 'prospect')
    .map((client) => toProspect(client, screens))
    .filter(({ client, outcome }) => client.archivedOn === null || outcome === 'declined');
}

/** The prospect; refuses with `not-found` a client that isn't one. */
export function getProspect(db: ReadableDb, clientId: ClientId): Prospect {
  const client = getClient(db, clientId);
  if (client.standing !== 'prospect') throw new Refusal('not-found', 'this client is no prospect', { clientId });
  return toProspect(client, listScreens(db));
}

function toProspect(client: Client, screens: ReadonlyMap<ClientId, ProspectScreen>): Prospect {
  return { client, ...(screens.get(client.id) ?? notScreened) };
}
