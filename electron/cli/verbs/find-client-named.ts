import { Refusal } from '../../../shared/core/errors.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { listClients } from '../../db/repositories/clients.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';

/** By id, by name, or by a beginning that only one name has; case does not matter. Throws `not-found` or `bad-arguments`. */
export function findClientNamed({ db }: ServiceDeps, word: string): ClientId {
  const clients = listClients(db, { includeArchived: true });
  const plain = (text: string) => text.normalize('NFC').toLowerCase().trim();
  const exact = clients.filter(({ id, name }) => id === word || plain(name) === plain(word));
  const found = exact.length > 0 ? exact : clients.filter(({ name }) => plain(name).startsWith(plain(word)));
  const [only, ...others] = found;
  if (only === undefined) throw new Refusal('not-found', `no client is called ${word}`, { client: word });
  if (others.length > 0) {
    const names = found.map(({ name }) => name);
    throw new Refusal('bad-arguments', `${word} fits ${names.join(', ')}`, { clients: names });
  }
  return only.id;
}
