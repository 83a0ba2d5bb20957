import { toMatchName } from '../../../shared/client/match-name.ts';
import type { Client, ClientFields } from '../../../shared/contract/client-calls.ts';
import type { CalendarDate, Instant } from '../../../shared/core/dates.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ClientId, ImportId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

type ClientRow = Omit<Client, 'sizeExemption'> & {
  readonly sizeExemptionKind: NonNullable<ClientFields['sizeExemption']>['kind'] | null;
  readonly sizeExemptionReason: string | null;
};

const selectClients = `
  SELECT id, name, standing, archived_on AS archivedOn, legal_name AS legalName, email_domain AS emailDomain, address, city,
    postcode, country, since_on AS sinceOn, contract_kind AS contractKind, contract_number AS contractNumber,
    contract_started_on AS contractStartedOn, contract_fixed_end_on AS contractFixedEndOn, notice_period AS noticePeriod,
    notice_unit AS noticeUnit, contract_end_rule AS contractEndRule, pay_interval AS payInterval,
    agreement_signed_on AS agreementSignedOn, seats, devices, locale, currency,
    size_exemption_kind AS sizeExemptionKind, size_exemption_reason AS sizeExemptionReason, note
  FROM clients`;

function toClient({ sizeExemptionKind: kind, sizeExemptionReason: reason, ...row }: ClientRow): Client {
  return { ...row, sizeExemption: kind === null || reason === null ? null : { kind, reason } };
}

/** Clients by name; archived ones only where asked for. */
export function listClients(db: ReadableDb, { includeArchived }: { readonly includeArchived: boolean }): Client[] {
  return db
    .prepare<[number], ClientRow>(
      `${selectClients} WHERE archived_on IS NULL OR ? = 1 ORDER BY name COLLATE NOCASE, id`,
    )
    .all(includeArchived ? 1 : 0)
    .map(toClient);
}

function findClient(db: ReadableDb, clientId: ClientId): Client | undefined {
  const row = db.prepare<[string], ClientRow>(`${selectClients} WHERE id = ?`).get(clientId);
  return row === undefined ? undefined : toClient(row);
}

/** The client; throws `not-found` where there is none. */
export function getClient(db: ReadableDb, clientId: ClientId): Client {
  const client = findClient(db, clientId);
  if (client === undefined) throw new Refusal('not-found', 'there is no such client', { clientId });
  return client;
}

/** All clients of the store: archived ones and prospects count. */
export function countClients(db: ReadableDb): number {
  return db.prepare<[], { count: number }>('SELECT count(*) AS count FROM clients').get()?.count ?? 0;
}

/** Another client with this very name, whatever its case. */
export function findClientNamed(db: ReadableDb, name: string, except: ClientId | undefined): ClientId | undefined {
  return db
    .prepare<[string], { id: ClientId; name: string }>('SELECT id, name FROM clients WHERE match_name = ?')
    .all(toMatchName(name))
    .find((client) => client.id !== except && sameText(client.name, name))?.id;
}

function sameText(first: string, second: string): boolean {
  return first.normalize('NFC').toLowerCase() === second.normalize('NFC').toLowerCase();
}

type ClientOrigin = { readonly importId: ImportId | null; readonly at: Instant };

/**
 * Stores a client that nobody has archived; its name in matching form is derived here. An import id ties it to its
 * import.
 */
export function insertClient(db: WritableDb, id: ClientId, fields: ClientFields, { importId, at }: ClientOrigin): void {
  db.prepare(
    `INSERT INTO clients (id, name, match_name, standing, legal_name, email_domain, address, city, postcode, country,
       since_on, contract_kind, contract_number, contract_started_on, contract_fixed_end_on, notice_period, notice_unit,
       contract_end_rule, pay_interval, agreement_signed_on, seats, devices, locale, currency, size_exemption_kind,
       size_exemption_reason, note, import_id, created_at, updated_at)
     VALUES (@id, @name, @matchName, @standing, @legalName, @emailDomain, @address, @city, @postcode, @country, @sinceOn,
       @contractKind, @contractNumber, @contractStartedOn, @contractFixedEndOn, @noticePeriod, @noticeUnit,
       @contractEndRule, @payInterval, @agreementSignedOn, @seats, @devices, @locale, @currency, @sizeExemptionKind,
       @sizeExemptionReason, @note, @importId, @at, @at)`,
  ).run({ ...toParameters(fields), id, importId, at });
}

/** Sets every field of a client. */
export function updateClient(db: WritableDb, id: ClientId, fields: ClientFields, at: Instant): void {
  db.prepare(
    `UPDATE clients SET name = @name, match_name = @matchName, standing = @standing, legal_name = @legalName,
       email_domain = @emailDomain, address = @address, city = @city, postcode = @postcode, country = @country,
       since_on = @sinceOn, contract_kind = @contractKind, contract_number = @contractNumber,
       contract_started_on = @contractStartedOn, contract_fixed_end_on = @contractFixedEndOn,
       notice_period = @noticePeriod, notice_unit = @noticeUnit, contract_end_rule = @contractEndRule,
       pay_interval = @payInterval, agreement_signed_on = @agreementSignedOn, seats = @seats, devices = @devices,
       locale = @locale, currency = @currency, size_exemption_kind = @sizeExemptionKind,
       size_exemption_reason = @sizeExemptionReason, note = @note, updated_at = @at
     WHERE id = @id`,
  ).run({ ...toParameters(fields), id, at });
}

function toParameters({ sizeExemption, ...fields }: ClientFields) {
  return {
    ...fields,
    matchName: toMatchName(fields.name),
    sizeExemptionKind: sizeExemption?.kind ?? null,
    sizeExemptionReason: sizeExemption?.reason ?? null,
  };
}

/** Puts a client away on a day; null brings it back. */
export function setArchivedOn(db: WritableDb, clientId: ClientId, archivedOn: CalendarDate | null, at: Instant): void {
  db.prepare('UPDATE clients SET archived_on = ?, updated_at = ? WHERE id = ?').run(archivedOn, at, clientId);
}

/** Deletes a client and every row that belongs to it. */
export function deleteClient(db: WritableDb, clientId: ClientId): void {
  db.prepare('DELETE FROM clients WHERE id = ?').run(clientId);
}
