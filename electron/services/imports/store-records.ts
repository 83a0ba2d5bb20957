import type { ClientId, InventoryRecordId } from '../../../shared/core/ids.ts';
import { looksSecret } from '../../../shared/handover/looks-secret.ts';
import type { RecordDraft } from '../../../shared/importing/drafts.ts';
import { why } from '../../../shared/importing/left-out.ts';
import {
  type ImportedRecord,
  insertImportedRecord,
  listRecordsOf,
  updateImportedRecord,
} from '../../db/repositories/import-records.ts';
import { duplicate, type ImportSession, isSameRow, resolveClient } from './import-session.ts';
import type { StoreDraft } from './store-facts.ts';

/** Devices and domains become records of the client's inventory; one that is there already takes what the file adds. */
export function makeRecordStorer(session: ImportSession): StoreDraft<RecordDraft> {
  const { db, importId, keep, newId, isSameFile } = session;
  const known = new Map<ClientId, ImportedRecord[]>();
  return ({ client, section, values: given, lines }) => {
    const clientId = resolveClient(session, client, lines[0] ?? 0);
    if (typeof clientId !== 'string')
      return client.email.startsWith('@') ? why('unknown-domain', client.email.slice(1)) : clientId;
    const values = withoutSecrets(given);
    if (Object.keys(values).length < Object.keys(given).length) session.secretLines.push(lines[0] ?? 0);
    const records = known.get(clientId) ?? listRecordsOf(db, clientId, section);
    known.set(clientId, records);
    const at = records.findIndex((record) => isSameThing(record.values, values));
    const stored = records[at];
    if (stored === undefined) {
      const position = Math.max(-1, ...records.map((record) => record.position)) + 1;
      const record = { id: newId<InventoryRecordId>(), values, position };
      insertImportedRecord(db, record, { clientId, section, importId });
      records.push(record);
      return undefined;
    }
    const next = { ...stored, values: { ...stored.values, ...values } };
    if (isSameFile || isSameRow<Readonly<Record<string, string>>>(stored.values, next.values)) return duplicate;
    keep.row('inventory_records', stored.id);
    updateImportedRecord(db, next);
    records[at] = next;
    return undefined;
  };
}

/** No inventory holds a password or a key, whatever column it stood in. */
function withoutSecrets(values: RecordDraft['values']): RecordDraft['values'] {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !looksSecret(value)));
}

/** The same domain, the same serial number, or the same name where not both have one. */
function isSameThing(stored: RecordDraft['values'], given: RecordDraft['values']): boolean {
  const same = (field: string) => stored[field]?.toLowerCase() === given[field]?.toLowerCase();
  if (given['domain'] !== undefined) return same('domain');
  if (stored['serial'] !== undefined && given['serial'] !== undefined) return same('serial');
  return stored['name'] !== undefined && same('name');
}
