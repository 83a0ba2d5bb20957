import type { Incident } from '../../../shared/contract/client-calls.ts';
import type { ClientId, ContactId, IncidentId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

const selectIncidents = `
  SELECT id, client_id AS clientId, happened_on AS happenedOn, facts, contact_id AS contactId, kind,
    invoice_number AS invoiceNumber FROM incidents`;

/** A client's incidents, newest first. */
export function listIncidents(db: ReadableDb, clientId: ClientId): Incident[] {
  return db
    .prepare<[string], Incident>(`${selectIncidents} WHERE client_id = ? ORDER BY happened_on DESC, id DESC`)
    .all(clientId);
}

/** Incidents of all clients, newest first. */
export function listAllIncidents(db: ReadableDb): Incident[] {
  return db.prepare<[], Incident>(`${selectIncidents} ORDER BY happened_on DESC, id DESC`).all();
}

/** Incidents that name this person, oldest first. */
export function listIncidentsWithContact(db: ReadableDb, contactId: ContactId): Incident[] {
  return db
    .prepare<[string], Incident>(`${selectIncidents} WHERE contact_id = ? ORDER BY happened_on, id`)
    .all(contactId);
}

/** The incident with this id; undefined where it is gone. */
export function findIncident(db: ReadableDb, incidentId: IncidentId): Incident | undefined {
  return db.prepare<[string], Incident>(`${selectIncidents} WHERE id = ?`).get(incidentId);
}

/** Inserts the incident, or writes over what is stored of it. */
export function writeIncident(db: WritableDb, incident: Incident): void {
  db.prepare<[Incident]>(
    `INSERT INTO incidents (id, client_id, happened_on, facts, contact_id, kind, invoice_number)
     VALUES (@id, @clientId, @happenedOn, @facts, @contactId, @kind, @invoiceNumber)
     ON CONFLICT (id) DO UPDATE SET client_id = excluded.client_id, happened_on = excluded.happened_on,
       facts = excluded.facts, contact_id = excluded.contact_id, kind = excluded.kind,
       invoice_number = excluded.invoice_number`,
  ).run(incident);
}

/** Removes an incident; a deal-breaker that came of it stays and names none. */
export function deleteIncident(db: WritableDb, incidentId: IncidentId): void {
  db.prepare('DELETE FROM incidents WHERE id = ?').run(incidentId);
}
