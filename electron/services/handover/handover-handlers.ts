import type { Handlers } from '../service-deps.ts';
import { openHandoverFolder, printHandover, produceHandover } from './produce-handover.ts';
import { readInventoryFile, readInventoryText } from './read-cells.ts';
import { exportSection, readHandover } from './read-handover.ts';
import { saveInventory, stateInventorySection } from './save-inventory.ts';

/** What the window may ask of inventories and packs. */
export const handoverHandlers = {
  'handover.get': readHandover,
  'handover.save': saveInventory,
  'handover.state': stateInventorySection,
  'handover.exportSection': exportSection,
  'handover.readText': readInventoryText,
  'handover.readFile': readInventoryFile,
  'handover.produce': produceHandover,
  'handover.openFolder': openHandoverFolder,
  'handover.print': printHandover,
} satisfies Partial<Handlers>;
