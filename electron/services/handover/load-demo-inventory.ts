import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarDate, daysBetween, toCalendarDate } from '../../../shared/core/dates.ts';
import type { InventoryRecordId } from '../../../shared/core/ids.ts';
import { checkRecords } from '../../../shared/handover/check-records.ts';
import { recordsFromCells } from '../../../shared/handover/records-from-cells.ts';
import { getRecordSection } from '../../../shared/handover/sections.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { listClients } from '../../db/repositories/clients.ts';
import { putInventoryRecord, tieInventoryToImport } from '../../db/repositories/inventory.ts';
import { readCsvCells } from '../../files/reading/read-csv-cells.ts';
import { shiftDates } from '../demo/shift-dates.ts';
import type { ServiceDeps } from '../service-deps.ts';

const fileName = /^inventory-(?<section>\d{2})\.csv$/;

/** The demo book's largest client. */
export const demoInventoryClient = 'Law Firm Aldermoor';

/** Gives the largest client of the demo book an inventory, its dates moved with the book that ends on that day. */
export function loadDemoInventory(deps: ServiceDeps, shippedEnd: CalendarDate, endsOn: CalendarDate): void {
  const client = listClients(deps.db, { includeArchived: true }).find(({ name }) => name === demoInventoryClient);
  if (client === undefined) throw new Error(`the demo book has no client ${demoInventoryClient}`);
  inTransaction<void>(deps.db, () => {
    const folder = join(deps.resourcesFolder, 'demo');
    for (const name of readdirSync(folder).sort()) {
      const section = fileName.exec(name)?.groups?.['section'];
      if (section === undefined) continue;
      const text = readFileSync(join(folder, name), 'utf8');
      const shifted = shiftDates(text, 'Y-m-d', daysBetween(shippedEnd, endsOn));
      const records = checkRecords(
        getRecordSection(section),
        recordsFromCells(getRecordSection(section), readCsvCells(shifted)),
      );
      records.forEach(({ values, verifiedOn }, position) => {
        const id = deps.ports.newId<InventoryRecordId>();
        const day = verifiedOn === null ? null : toCalendarDate(verifiedOn);
        putInventoryRecord(deps.db, client.id, { id, section, values, verifiedOn: day }, position);
      });
    }
    tieInventoryToImport(deps.db, client.id);
  });
}
