import type { Client, ClientFields } from '../../../shared/contract/client-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { getClient, insertClient } from '../../db/repositories/clients.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { mergeFields, refuseTakenName, unknownFields } from './client-fields.ts';

type NewClient = { readonly [Key in keyof ClientFields]?: ClientFields[Key] | undefined } & { readonly name: string };

/** Adds a client; what is not given is unknown. Throws `client-name-taken`. */
export function addClient(deps: ServiceDeps, given: NewClient): Client {
  const { db, ports } = deps;
  const client = inTransaction<Client>(db, () => {
    refuseTakenName(db, given.name);
    const id = ports.newId<ClientId>();
    const fields = mergeFields<ClientFields>({ ...unknownFields, name: given.name }, given);
    insertClient(db, id, fields, { importId: null, at: ports.clock.now() });
    return getClient(db, id);
  });
  deps.announce(['clients']);
  return client;
}
