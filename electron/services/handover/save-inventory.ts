import type { Act } from '../../../shared/contract/client-calls.ts';
import { parseCalendarDate } from '../../../shared/core/dates.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ClientId, InventoryRecordId } from '../../../shared/core/ids.ts';
import { checkNote, checkRecords } from '../../../shared/handover/check-records.ts';
import type { InventoryRecord } from '../../../shared/handover/handover-section.ts';
import type { StatedState } from '../../../shared/handover/section-state.ts';
import { getRecordSection, getSection } from '../../../shared/handover/sections.ts';
import { getClient } from '../../db/repositories/clients.ts';
import {
  deleteInventoryRecord,
  deleteInventorySection,
  listInventory,
  listInventoryPositions,
  putInventoryRecord,
  putInventorySection,
  type StoredRecord,
} from '../../db/repositories/inventory.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** A record as edited in the grid; without an id it is new. */
export type EditedRecord = InventoryRecord & { readonly id: InventoryRecordId | null };

/** The act that saved them, and the ids of the records in their order. */
export type SavedInventory = Act & { readonly ids: InventoryRecordId[] };

type SectionOfClient = { readonly clientId: ClientId; readonly section: string };

/** Makes the records of a section the given ones, in their order; what is not among them goes. One act, undone at once. */
export function saveInventory(
  deps: ServiceDeps,
  { clientId, section, records }: SectionOfClient & { readonly records: readonly EditedRecord[] },
): SavedInventory {
  const { db, ports } = deps;
  const checked = checkRecords(getRecordSection(section), records);
  const stored = listInventory(db, clientId, section);
  const ids = records.map(({ id }) => id);
  const unknown = ids.find((id) => id !== null && stored.every((record) => record.id !== id));
  if (unknown !== undefined) throw new Refusal('not-found', 'there is no such record', { recordId: unknown });
  const settled = checked.map(({ values, verifiedOn }, position): StoredRecord => {
    const day = verifiedOn === null ? null : parseCalendarDate(verifiedOn);
    if (day === undefined) throw new Refusal('bad-arguments', `${verifiedOn} is no day of the form YYYY-MM-DD`);
    return { id: ids[position] ?? ports.newId<InventoryRecordId>(), section, values, verifiedOn: day };
  });
  const act = changeSection(deps, { clientId, section }, (keep) => {
    const kept = new Set(settled.map(({ id }) => id));
    for (const { id } of stored) {
      if (kept.has(id)) continue;
      keep('inventory_records', id);
      deleteInventoryRecord(db, id);
    }
    const asStored = readAsStored(db, clientId, section);
    settled.forEach((record, position) => {
      if (asStored.get(record.id) === textOf(record, position)) return;
      keep('inventory_records', record.id);
      putInventoryRecord(db, clientId, record, position);
    });
  });
  return { ...act, ids: settled.map(({ id }) => id) };
}

/** What a record is and where it stands, as one text; equal texts need no write. */
function textOf({ values, verifiedOn }: StoredRecord, position: number): string {
  const fields = Object.entries(values).toSorted(([first], [second]) => (first < second ? -1 : 1));
  return JSON.stringify([position, verifiedOn, fields]);
}

function readAsStored(db: ServiceDeps['db'], clientId: ClientId, section: string): ReadonlyMap<string, string> {
  const positions = listInventoryPositions(db, clientId, section);
  const records = listInventory(db, clientId, section);
  return new Map(records.map((record) => [record.id, textOf(record, positions.get(record.id) ?? -1)]));
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
