import type { ClientId } from '../../../shared/core/ids.ts';
import type { Client } from '../../client/client.ts';
import { type InventoryStore, makeInventoryStore } from './inventory-store.ts';

// What could not be stored, or was refused, is kept here while the user is on another page.
const inventories = new WeakMap<Client, Map<ClientId, InventoryStore>>();

/** The inventory of a client, as it was left where something in it is not stored. */
export function openInventory(client: Client, clientId: ClientId): InventoryStore {
  const open = inventories.get(client) ?? new Map<ClientId, InventoryStore>();
  inventories.set(client, open);
  const store = open.get(clientId) ?? makeInventoryStore(client, clientId);
  open.set(clientId, store);
  return store;
}

/** Stores what is left to store and lets the inventory go, unless something in it is not stored. */
export function releaseInventory(client: Client, clientId: ClientId): void {
  const store = inventories.get(client)?.get(clientId);
  if (store === undefined) return;
  void store.flush().then(() => {
    if (store.isClean()) inventories.get(client)?.delete(clientId);
  });
}
