import type { Handlers } from '../service-deps.ts';
import { exportSection, produceHandover, readHandover } from './read-handover.ts';
import { pasteInventory, saveInventory, stateInventorySection } from './save-inventory.ts';

/** What the window may ask of inventories and packs. */
export const handoverHandlers = {
  'handover.get': readHandover,
  'handover.save': saveInventory,
  'handover.paste': pasteInventory,
  'handover.state': stateInventorySection,
  'handover.exportSection': exportSection,
  'handover.produce': produceHandover,
} satisfies Partial<Handlers>;
