import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { AssessmentId, ClientId, ContactId, EstimateId, FlagId, ImportId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type ContactValues = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
};

/** The contact that a file names again: by the identity of an import, else by e-mail or name at the same client. */
export function findImportedContact(
  db: ReadableDb,
  identity: string,
  { clientId, name, email }: ContactValues,
): (ContactValues & { readonly id: ContactId }) | undefined {
  return db
    .prepare<unknown[], ContactValues & { readonly id: ContactId }>(
      `SELECT id, client_id AS clientId, name, role, email, phone FROM contacts
       WHERE identity = @identity OR (client_id = @clientId
         AND (lower(name) = lower(@name) AND (email IS NULL OR @email IS NULL) OR lower(email) = lower(@email)))
       ORDER BY identity IS @identity DESC LIMIT 1`,
    )
    .get({ identity, clientId, name, email });
}

/** Stores a person of a file, tied to its import and found again by its identity. */
export function insertImportedContact(
  db: WritableDb,
  id: ContactId,
  identity: string,
  values: ContactValues,
  importId: ImportId,
): void {
  db.prepare(
    `INSERT INTO contacts (id, client_id, name, role, email, phone, identity, import_id)
     VALUES (@id, @clientId, @name, @role, @email, @phone, @identity, @importId)`,
  ).run({ ...values, id, identity, importId });
}

/** Sets what a file knows of a person; its note and its client stay. */
export function updateImportedContact(db: WritableDb, id: ContactId, values: ContactValues): void {
  db.prepare('UPDATE contacts SET name = @name, role = @role, email = @email, phone = @phone WHERE id = @id').run({
    name: values.name,
    role: values.role,
    email: values.email,
    phone: values.phone,
    id,
  });
}

export type AssessmentValues = {
  readonly clientId: ClientId;
  readonly assessedOn: CalendarDate;
  readonly criterion: string;
  readonly level: string | null;
  readonly isPinned: 0 | 1;
  readonly note: string | null;
};

/** The level of a criterion that was chosen on that very day; undefined where none was. */
export function findAssessmentOfDay(
  db: ReadableDb,
  { clientId, criterion, assessedOn }: AssessmentValues,
): (AssessmentValues & { readonly id: AssessmentId }) | undefined {
  return db
    .prepare<[string, string, string], AssessmentValues & { readonly id: AssessmentId }>(
      `SELECT id, client_id AS clientId, assessed_on AS assessedOn, criterion, level, is_pinned AS isPinned, note
       FROM assessments WHERE client_id = ? AND criterion = ? AND assessed_on = ?`,
    )
    .get(clientId, criterion, assessedOn);
}

/** Stores a level of a file, without adjustment and tied to its import. */
export function insertImportedAssessment(
  db: WritableDb,
  id: AssessmentId,
  values: AssessmentValues,
  importId: ImportId,
): void {
  db.prepare(
    `INSERT INTO assessments (id, client_id, assessed_on, criterion, level, nudge, is_pinned, note, import_id)
     VALUES (@id, @clientId, @assessedOn, @criterion, @level, 0, @isPinned, @note, @importId)`,
  ).run({ ...values, id, importId });
}

/** Sets level, pin and note of a day anew; an adjustment stays. */
export function updateImportedAssessment(db: WritableDb, id: AssessmentId, values: AssessmentValues): void {
  db.prepare('UPDATE assessments SET level = ?, is_pinned = ?, note = ? WHERE id = ?').run(
    values.level,
    values.isPinned,
    values.note,
    id,
  );
}

export type FlagValues = {
  readonly clientId: ClientId;
  readonly flag: string;
  readonly happenedOn: CalendarDate;
  readonly facts: string;
  readonly reviewOn: CalendarDate;
};

/** The deal-breaker of a kind that happened on that very day; undefined where none did. */
export function findFlagOfDay(
  db: ReadableDb,
  { clientId, flag, happenedOn }: FlagValues,
): (FlagValues & { readonly id: FlagId }) | undefined {
  return db
    .prepare<[string, string, string], FlagValues & { readonly id: FlagId }>(
      `SELECT id, client_id AS clientId, flag, happened_on AS happenedOn, facts, review_on AS reviewOn
       FROM flags WHERE client_id = ? AND flag = ? AND happened_on = ?`,
    )
    .get(clientId, flag, happenedOn);
}

/** Stores a deal-breaker of a file, not escalated and tied to its import. */
export function insertImportedFlag(db: WritableDb, id: FlagId, values: FlagValues, importId: ImportId): void {
  db.prepare(
    `INSERT INTO flags (id, client_id, flag, happened_on, facts, review_on, is_escalated, import_id)
     VALUES (@id, @clientId, @flag, @happenedOn, @facts, @reviewOn, 0, @importId)`,
  ).run({ ...values, id, importId });
}

/** Sets facts and day of review anew; whether it is escalated, renewed or withdrawn stays. */
export function updateImportedFlag(db: WritableDb, id: FlagId, values: FlagValues): void {
  db.prepare('UPDATE flags SET facts = ?, review_on = ? WHERE id = ?').run(values.facts, values.reviewOn, id);
}

/** The yearly revenue that is typed in for a client. */
export function findRevenueEstimate(
  db: ReadableDb,
  clientId: ClientId,
): { readonly id: EstimateId; readonly value: number; readonly currency: string | null } | undefined {
  return db
    .prepare<[string], { readonly id: EstimateId; readonly value: number; readonly currency: string | null }>(
      "SELECT id, value, currency FROM estimates WHERE client_id = ? AND figure = 'revenuePerYear'",
    )
    .get(clientId);
}
