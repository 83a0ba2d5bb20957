import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, ImportId, InvoiceId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type StoredBalance = {
  readonly id: InvoiceId;
  readonly identity: string;
  readonly dueOn: CalendarDate | null;
  readonly balanceMinor: number | null;
  /** Day by which the balance was told; null where nothing told that day. */
  readonly balanceOn: CalendarDate | null;
  /** 1: nothing but the balance is known of the invoice. */
  readonly isOpenBalance: 0 | 1;
};

/** Invoices of a client with that number, or the balance with that identity where it has none. */
export function listInvoicesByNumber(
  db: ReadableDb,
  by: { readonly clientId: ClientId; readonly number: string | null; readonly identity: string },
): StoredBalance[] {
  return db
    .prepare<unknown[], StoredBalance>(
      `SELECT id, identity, due_on AS dueOn, balance_minor AS balanceMinor, balance_on AS balanceOn,
         is_open_balance AS isOpenBalance FROM invoices
       WHERE client_id = @clientId AND (number = @number OR identity = @identity) AND amount_minor >= 0`,
    )
    .all(by);
}

type Balance = {
  readonly clientId: ClientId;
  readonly number: string | null;
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly balanceMinor: number;
  readonly balanceOn: CalendarDate | null;
  readonly currency: string | null;
};

/** Keeps an open balance without its invoice: the amount is nothing, and so is what it cost. */
export function insertOpenBalance(
  db: WritableDb,
  id: InvoiceId,
  balance: Balance,
  origin: { readonly source: string; readonly identity: string; readonly importId: ImportId },
): void {
  db.prepare(
    `INSERT INTO invoices (id, client_id, source, number, issued_on, due_on, amount_minor, gross_minor, balance_minor,
       balance_on,
       pass_through_minor, currency, may_include_vat, identity, import_id, is_open_balance)
     VALUES (@id, @clientId, @source, @number, @issuedOn, @dueOn, 0, @balanceMinor, @balanceMinor, @balanceOn, 0,
       @currency, 0, @identity, @importId, 1)`,
  ).run({ ...balance, ...origin, id });
}

/** Sets what is open. Of a balance without its invoice the most that was ever open is what there was to pay. */
export function updateBalance(db: WritableDb, { id, balanceMinor, balanceOn, dueOn }: StoredBalance): void {
  db.prepare(
    `UPDATE invoices SET balance_minor = @balanceMinor, balance_on = @balanceOn, due_on = @dueOn,
       gross_minor = CASE WHEN is_open_balance THEN MAX(gross_minor, @balanceMinor) ELSE gross_minor END
     WHERE id = @id`,
  ).run({ id, balanceMinor, balanceOn, dueOn });
}

/** Open balances whose invoice is not known, by client and number. */
export function listOpenBalances(db: ReadableDb): ReadonlyMap<string, InvoiceId> {
  const rows = db
    .prepare<[], { id: InvoiceId; clientId: ClientId; number: string }>(
      'SELECT id, client_id AS clientId, number FROM invoices WHERE is_open_balance AND number IS NOT NULL',
    )
    .all();
  return new Map(rows.map(({ id, clientId, number }) => [openBalanceKey(clientId, number), id]));
}

export type StandingBalance = StoredBalance & {
  readonly number: string | null;
  readonly clientName: string;
  readonly currency: string | null;
  readonly issuedOn: CalendarDate;
};

/** What older reports of a tool left open, up to a day of issue: balances whose invoice is not known. */
export function listStandingBalances(
  db: ReadableDb,
  of: { readonly source: string; readonly importId: ImportId; readonly upTo: CalendarDate },
): StandingBalance[] {
  return db
    .prepare<unknown[], StandingBalance>(
      `SELECT i.id, i.identity, i.due_on AS dueOn, i.balance_minor AS balanceMinor, i.balance_on AS balanceOn,
         i.is_open_balance AS isOpenBalance, i.number, c.name AS clientName, i.currency, i.issued_on AS issuedOn
       FROM invoices i JOIN clients c ON c.id = i.client_id
       WHERE i.is_open_balance AND i.balance_minor <> 0 AND i.source = @source AND i.import_id <> @importId
         AND i.issued_on <= @upTo
       ORDER BY i.issued_on, i.id`,
    )
    .all(of);
}

/** How an open balance is looked up among those of one source. */
export function openBalanceKey(clientId: ClientId, number: string): string {
  return `${clientId} ${number}`;
}

/** The open balance becomes the invoice that was found for it; its other values are set as those of any invoice. */
export function claimOpenBalance(
  db: WritableDb,
  id: InvoiceId,
  { source, identity }: { readonly source: string; readonly identity: string },
): void {
  db.prepare('UPDATE invoices SET is_open_balance = 0, source = ?, identity = ? WHERE id = ?').run(
    source,
    identity,
    id,
  );
}

/** Another list of open balances that stands, as far as its day is known. */
export type StandingList = {
  readonly source: string;
  readonly on: CalendarDate | null;
  /** Day of issue of its newest invoice. */
  readonly newestOn: CalendarDate | null;
  readonly importedOn: CalendarDate;
  /** 1: what it left out was settled. */
  readonly isWhole: 0 | 1;
};

/** Every other list of open balances that was imported and is not undone. */
export function listStandingLists(db: ReadableDb, importId: ImportId): StandingList[] {
  return db
    .prepare<[string], StandingList>(
      `SELECT source, json_extract(summary, '$.knownOn') AS "on", json_extract(summary, '$.lastOn') AS newestOn,
         substr(imported_at, 1, 10) AS importedOn,
         COALESCE(json_extract(summary, '$.isWhole'), rows_set_aside = 0) AS isWhole
       FROM imports WHERE kind = 'receivables' AND undone_at IS NULL AND rows_imported > 0 AND id <> ?`,
    )
    .all(importId);
}
