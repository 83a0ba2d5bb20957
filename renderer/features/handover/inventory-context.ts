import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { InventoryState, InventoryStore } from './inventory-store.ts';

export const InventoryContext = createContext<InventoryStore | null>(null);

/** The inventory of the page: as it stands, and what can be done with it. */
export function useInventory(): { readonly state: InventoryState; readonly store: InventoryStore } {
  const store = useContext(InventoryContext);
  if (store === null) throw new Error('useInventory needs an InventoryContext');
  return { state: useStore(store), store };
}
