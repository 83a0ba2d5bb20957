import { basename } from 'node:path';
import type { CallResult } from '../../../shared/contract/contract.ts';
import type { HandoverSection, InventoryRecord } from '../../../shared/handover/handover-section.ts';
import { readPackStates } from '../../../shared/handover/pack-states.ts';
import { cellsOfRecords } from '../../../shared/handover/records-from-cells.ts';
import { getRecordSection } from '../../../shared/handover/sections.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { listInventory, listInventorySections } from '../../db/repositories/inventory.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { toFileName } from '../../files/writing/to-file-name.ts';
import { writeFileAtomically } from '../../files/writing/write-file-atomically.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';
import { readPackInput } from './export-handover.ts';

/** The sections of a profile with their records, how far each is known, and how complete the pack would be today. */
export function readHandover(
  deps: ServiceDeps,
  { clientId, profile }: ParsedArgs<'handover.get'>,
): CallResult<'handover.get'> {
  const { db, ports } = deps;
  const request = { clientId, variant: profile, language: 'en', datedOn: ports.clock.today(), answers: {} } as const;
  const input = readPackInput(deps, request);
  const pack = readPackStates(input);
  const records = Map.groupBy(listInventory(db, clientId, null), ({ section }) => section);
  const said = listInventorySections(db, clientId);
  const sections = pack.states.map(({ section, status, note, gaps }) => {
    const stated = said.find((one) => one.section === section.number);
    return {
      number: section.number,
      title: section.title,
      kind: section.kind,
      isStarred: section.isStarred,
      ask: section.kind === 'records' ? section.ask : null,
      records: (records.get(section.number) ?? []).map(({ id, values, verifiedOn }) => ({ id, values, verifiedOn })),
      known: namesKnown(
        section,
        pack.inventory.records[section.number] ?? [],
        input.inventory.records[section.number]?.length ?? 0,
      ),
      stated: stated === undefined ? null : { status: stated.status, note: stated.note },
      status,
      note,
      gaps: gaps.map(({ record, what, ask }) => ({ record, what, ask })),
    };
  });
  return { sections, completePct: pack.completePct };
}

/** What the records that stand before the recorded ones are called: their first two texts. */
function namesKnown(section: HandoverSection, records: readonly InventoryRecord[], recordedCount: number): string[] {
  if (section.kind !== 'records') return [];
  const texts = section.fields.filter(({ kind }) => kind === 'text');
  return records.slice(0, records.length - recordedCount).map(({ values }) =>
    texts
      .flatMap(({ key }) => values[key] ?? [])
      .slice(0, 2)
      .join(', '),
  );
}

/** Saves a section for a spreadsheet where the user says; null where the dialog was closed. */
export async function exportSection(
  { db, ports }: ServiceDeps,
  { clientId, section }: ParsedArgs<'handover.exportSection'>,
): Promise<CallResult<'handover.exportSection'>> {
  const chosen = getRecordSection(section);
  const { name } = getClient(db, clientId);
  const path = await ports.pickFile.toSave({
    title: getCatalog(readSettings(db).language).handover.sectionTitle,
    suggestedName: `${toFileName(`${name} - ${section} ${chosen.title}`)}.csv`,
    extension: 'csv',
  });
  if (path === undefined) return null;
  const [head = [], ...rows] = cellsOfRecords(chosen, listInventory(db, clientId, section));
  const table = { columns: head.map((header) => ({ header })), rows: rows.map((cells) => ({ cells })) };
  writeFileAtomically(path, ports.paperPress.toCsv(table, 'en'));
  return { name: basename(path) };
}
