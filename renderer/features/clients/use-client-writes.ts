import type { Act, Client as StoredClient } from '../../../shared/contract/client-calls.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { useTexts } from '../../ui/texts.tsx';

type Write = (stored: StoredClient) => Promise<Act | undefined>;

export type ClientWrites = {
  readonly archive: Write;
  readonly unarchive: Write;
  readonly remove: Write;
  readonly merge: (kept: StoredClient, merged: StoredClient) => Promise<Act | undefined>;
  /** Two clients who look alike and are two. */
  readonly keepApart: (first: StoredClient, second: StoredClient) => Promise<Act | undefined>;
};

/** What can be done with a client of the list; each says what was done and can be undone. */
export function useClientWrites(): ClientWrites {
  const client = useClient();
  const { run } = useActs();
  const { clients: texts } = useTexts();
  return {
    archive: ({ id, name }) =>
      run({ write: () => client.call('clients.archive', { clientId: id }), said: () => texts.archivedToast(name) }),
    unarchive: ({ id, name }) =>
      run({ write: () => client.call('clients.unarchive', { clientId: id }), said: () => texts.unarchivedToast(name) }),
    remove: ({ id, name }) =>
      run({ write: () => client.call('clients.delete', { clientId: id }), said: () => texts.deletedToast(name) }),
    merge: (kept, merged) =>
      run({
        write: () => client.call('clients.merge', { keptId: kept.id, mergedId: merged.id }),
        said: () => texts.mergedToast(merged.name, kept.name),
      }),
    keepApart: (first, second) =>
      run({
        write: () => client.call('clients.keepApart', { firstId: first.id, secondId: second.id }),
        said: () => texts.keptApartToast(first.name, second.name),
      }),
  };
}
