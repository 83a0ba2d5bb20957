import type { Act } from '../../../shared/contract/client-calls.ts';
import type { EvidenceFields } from '../../../shared/contract/evidence-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { IncidentId } from '../../../shared/core/ids.ts';
import type { EvidenceKind } from '../../../shared/evidence/evidence-kinds.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { getContact } from '../../db/repositories/contacts.ts';
import { listFlagsOfIncident } from '../../db/repositories/flags.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';
import { deleteFilesOf } from './delete-files-of.ts';
import { deleteEntry, findEntry, tableOfKind, writeEntry } from './write-entry.ts';

/** Writes a new entry of the log. */
export function recordEvidence(deps: ServiceDeps, fields: ParsedArgs<'evidence.record'>): { id: string } {
  const { db, ports } = deps;
  const id = ports.newId<string>();
  inTransaction<void>(db, () => {
    checkPeople(deps, fields);
    writeEntry(db, id, fields, ports.clock.today());
  });
  deps.announce(['flags']);
  return { id };
}

/** Writes over an entry; what it was before can be brought back. Refuses with `not-found` where there is none. */
export function updateEvidence(deps: ServiceDeps, { id, fields }: ParsedArgs<'evidence.update'>): Act {
  const { db, ports } = deps;
  const before = getEntry(deps, fields.kind, id);
  if (before.clientId !== fields.clientId) {
    throw new Refusal('bad-arguments', 'an entry stays with its client', { id });
  }
  checkPeople(deps, fields);
  const { name } = getClient(db, fields.clientId);
  return recordUndoable(
    deps,
    { kind: 'evidence-changed', label: (texts) => texts.evidenceChanged(name), areas: ['flags'] },
    (keep) => {
      keep.row(tableOfKind[fields.kind], id);
      writeEntry(db, id, fields, ports.clock.today());
    },
  );
}

/** Takes an entry out of the log with its files; for thirty days it can be brought back. */
export function deleteEvidence(deps: ServiceDeps, { kind, id }: ParsedArgs<'evidence.delete'>): Act {
  const { db } = deps;
  const { name } = getClient(db, getEntry(deps, kind, id).clientId);
  return recordUndoable(
    deps,
    { kind: 'evidence-deleted', label: (texts) => texts.evidenceDeleted(name), areas: ['flags'] },
    (keep) => {
      keep.row(tableOfKind[kind], id);
      if (kind === 'incident') {
        // Their link is cut by the deletion, so they belong to the act.
        for (const flag of listFlagsOfIncident(db, id as IncidentId)) keep.row('flags', flag.id);
      }
      deleteFilesOf(db, keep, kind, id);
      deleteEntry(db, kind, id);
    },
  );
}

/** Throws `not-found` where there is no such entry. */
export function getEntry(
  { db }: ServiceDeps,
  kind: EvidenceKind,
  id: string,
): NonNullable<ReturnType<typeof findEntry>> {
  const entry = findEntry(db, kind, id);
  if (entry === undefined) throw new Refusal('not-found', 'there is no such entry', { kind, id });
  return entry;
}

function checkPeople({ db }: ServiceDeps, fields: EvidenceFields): void {
  getClient(db, fields.clientId);
  if (fields.kind === 'incident' && fields.contactId !== null) getContact(db, fields.contactId);
}
