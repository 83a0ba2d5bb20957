import type { Act } from '../../../shared/contract/client-calls.ts';
import { parseCalendarDate } from '../../../shared/core/dates.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ClientId, InventoryRecordId } from '../../../shared/core/ids.ts';
import { checkNote, checkRecords } from '../../../shared/handover/check-records.ts';
import type { InventoryRecord } from '../../../shared/handover/handover-section.ts';
import { recordsFromCells } from '../../../shared/handover/records-from-cells.ts';
import type { StatedState } from '../../../shared/handover/section-state.ts';
import { getRecordSection, getSection } from '../../../shared/handover/sections.ts';
import { getClient } from '../../db/repositories/clients.ts';
import {
  deleteInventoryRecord,
  deleteInventorySection,
  listInventory,
  putInventoryRecord,
  putInventorySection,
} from '../../db/repositories/inventory.ts';
import { readCsvCells } from '../../files/reading/read-csv-cells.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** A record as edited in the grid; without an id it is new. */
export type EditedRecord = InventoryRecord & { readonly id: InventoryRecordId | null };

type SectionOfClient = { readonly clientId: ClientId; readonly section: string };

/** Makes the records of a section the given ones, in their order; what is not among them goes. One act, undone at once. */
export function saveInventory(
  deps: ServiceDeps,
  { clientId, section, records }: SectionOfClient & { readonly records: readonly EditedRecord[] },
): Act {
  const { db, ports } = deps;
  const checked = checkRecords(getRecordSection(section), records);
  const stored = listInventory(db, clientId, section);
  const ids = records.map(({ id }) => id);
  const unknown = ids.find((id) => id !== null && stored.every((record) => record.id !== id));
  if (unknown !== undefined) throw new Refusal('not-found', 'there is no such record', { recordId: unknown });
  return changeSection(deps, { clientId, section }, (keep) => {
    for (const { id } of stored) keep('inventory_records', id);
    for (const { id } of stored) if (!ids.includes(id)) deleteInventoryRecord(db, id);
    checked.forEach(({ values, verifiedOn }, position) => {
      const id = ids[position] ?? ports.newId<InventoryRecordId>();
      keep('inventory_records', id);
      const day = verifiedOn === null ? null : parseCalendarDate(verifiedOn);
      if (day === undefined) throw new Refusal('bad-arguments', `${verifiedOn} is no day of the form YYYY-MM-DD`);
      putInventoryRecord(db, clientId, { id, section, values, verifiedOn: day }, position);
    });
  });
}

/** Adds rows copied from a spreadsheet, or a CSV file's text, below the records of a section, or puts them in their place. */
export function pasteInventory(
  deps: ServiceDeps,
  args: SectionOfClient & { readonly text: string; readonly isReplacing: boolean },
): Act {
  const { clientId, section, text, isReplacing } = args;
  const pasted = recordsFromCells(getRecordSection(section), readCsvCells(text)).map((record) => ({
    ...record,
    id: null,
  }));
  const kept = isReplacing ? [] : listInventory(deps.db, clientId, section);
  return saveInventory(deps, { clientId, section, records: [...kept, ...pasted] });
}

/** Says how a section stands as a whole; null: the records speak for themselves. What does not apply needs a reason. */
export function stateInventorySection(
  deps: ServiceDeps,
  { clientId, section, stated }: SectionOfClient & { readonly stated: StatedState | null },
): Act {
  const { db } = deps;
  const { number } = getSection(section);
  const note = stated === null || stated.note === null ? null : checkNote(number, stated.note) || null;
  const needsReason = stated?.status === 'not-applicable' || stated?.status === 'excluded';
  if (needsReason && note === null) throw new Refusal('bad-arguments', 'this needs a reason', { section });
  return changeSection(deps, { clientId, section }, (keep) => {
    keep('inventory_sections', clientId, section);
    if (stated === null) deleteInventorySection(db, clientId, section);
    else putInventorySection(db, clientId, { section, status: stated.status, note });
  });
}

function changeSection(
  deps: ServiceDeps,
  { clientId, section }: SectionOfClient,
  body: (keep: (table: string, ...key: readonly string[]) => void) => void,
): Act {
  const { name } = getClient(deps.db, clientId);
  return recordUndoable(
    deps,
    { kind: 'inventory-changed', label: (texts) => texts.inventoryChanged(name, section), areas: ['inventory'] },
    (keep) => body(keep.row),
  );
}
