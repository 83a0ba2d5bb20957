import type { Flag } from '../../../shared/contract/client-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ClientId, FlagId, IncidentId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

type FlagRow = Omit<Flag, 'isEscalated'> & { readonly isEscalated: 0 | 1 };

const selectFlags = `
  SELECT id, client_id AS clientId, flag, happened_on AS happenedOn, facts, review_on AS reviewOn,
    incident_id AS incidentId, is_escalated AS isEscalated, renewed_on AS renewedOn, withdrawn_on AS withdrawnOn
  FROM flags`;

function toFlag(row: FlagRow): Flag {
  return { ...row, isEscalated: row.isEscalated === 1 };
}

function toRow(flag: Flag): FlagRow {
  return { ...flag, isEscalated: flag.isEscalated ? 1 : 0 };
}

/** A client's deal-breakers, newest first, withdrawn ones among them. */
export function listFlags(db: ReadableDb, clientId: ClientId): Flag[] {
  return db
    .prepare<[string], FlagRow>(`${selectFlags} WHERE client_id = ? ORDER BY happened_on DESC, flag`)
    .all(clientId)
    .map(toFlag);
}

/** Deal-breakers of all clients, newest first, withdrawn ones among them. */
export function listAllFlags(db: ReadableDb): Flag[] {
  return db.prepare<[], FlagRow>(`${selectFlags} ORDER BY happened_on DESC, flag`).all().map(toFlag);
}

/** The flag; throws `not-found` where there is none. */
export function getFlag(db: ReadableDb, flagId: FlagId): Flag {
  const row = db.prepare<[string], FlagRow>(`${selectFlags} WHERE id = ?`).get(flagId);
  if (row === undefined) throw new Refusal('not-found', 'there is no such deal-breaker', { flagId });
  return toFlag(row);
}

/** Flags that name an incident as their evidence. */
export function listFlagsOfIncident(db: ReadableDb, incidentId: IncidentId): Flag[] {
  return db.prepare<[string], FlagRow>(`${selectFlags} WHERE incident_id = ? ORDER BY id`).all(incidentId).map(toFlag);
}

/** Stores a deal-breaker that the user recorded: tied to no import. */
export function insertFlag(db: WritableDb, flag: Flag): void {
  db.prepare<[FlagRow]>(
    `INSERT INTO flags (id, client_id, flag, happened_on, facts, review_on, incident_id, is_escalated, renewed_on, withdrawn_on)
     VALUES (@id, @clientId, @flag, @happenedOn, @facts, @reviewOn, @incidentId, @isEscalated, @renewedOn, @withdrawnOn)`,
  ).run(toRow(flag));
}

/** Sets what may change of a flag; what happened and when stays. */
export function updateFlag(db: WritableDb, flag: Flag): void {
  db.prepare<[FlagRow]>(
    `UPDATE flags SET review_on = @reviewOn, is_escalated = @isEscalated, renewed_on = @renewedOn, withdrawn_on = @withdrawnOn
     WHERE id = @id`,
  ).run(toRow(flag));
}
