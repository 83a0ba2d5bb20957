import type { Act, Incident } from '../../../shared/contract/client-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { IncidentId } from '../../../shared/core/ids.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { getContact } from '../../db/repositories/contacts.ts';
import { listFlagsOfIncident } from '../../db/repositories/flags.ts';
import { findIncident, deleteIncident as remove, writeIncident } from '../../db/repositories/incidents.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';
import { deleteFilesOf } from './delete-files-of.ts';

/** Notes what happened: a date and facts, and who was there where that is known. */
export function recordIncident(deps: ServiceDeps, args: ParsedArgs<'incidents.record'>): Incident {
  const { db, ports } = deps;
  const incident = inTransaction<Incident>(db, () => {
    getClient(db, args.clientId);
    if (args.contactId !== null) getContact(db, args.contactId);
    const recorded: Incident = { ...args, id: ports.newId<IncidentId>() };
    writeIncident(db, recorded);
    return recorded;
  });
  deps.announce(['flags']);
  return incident;
}

export function deleteIncident(deps: ServiceDeps, { incidentId }: { readonly incidentId: IncidentId }): Act {
  const { db } = deps;
  const incident = findIncident(db, incidentId);
  if (incident === undefined) throw new Refusal('not-found', 'there is no such incident', { incidentId });
  const { name } = getClient(db, incident.clientId);
  return recordUndoable(
    deps,
    { kind: 'incident-deleted', label: (texts) => texts.incidentDeleted(name), areas: ['flags'] },
    (keep) => {
      keep.row('incidents', incidentId);
      // Their link is cut by the deletion, so they belong to the act.
      for (const flag of listFlagsOfIncident(db, incidentId)) keep.row('flags', flag.id);
      deleteFilesOf(db, keep, 'incident', incidentId);
      remove(db, incidentId);
    },
  );
}
