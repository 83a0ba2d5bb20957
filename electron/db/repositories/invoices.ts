import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, ImportId, InvoiceId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';
import { prepareOnce } from '../prepare-once.ts';

/** An invoice as it is stored; flags as 0 or 1, money in minor units of its currency. */
export type InvoiceValues = {
  readonly clientId: ClientId;
  readonly number: string | null;
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly paidOn: CalendarDate | null;
  readonly amountMinor: number;
  readonly grossMinor: number | null;
  readonly balanceMinor: number | null;
  /** Day by which the balance was told; null where nothing told one. */
  readonly balanceOn: CalendarDate | null;
  readonly passThroughMinor: number | null;
  readonly currency: string | null;
  /** Units of `rateCurrency` for one unit of `currency`; both or neither. */
  readonly rate: number | null;
  readonly rateCurrency: string | null;
  readonly isRecurring: 0 | 1 | null;
  readonly mayIncludeVat: 0 | 1;
  /** Of a credit note: number of the invoice that it takes back, where it names one. */
  readonly creditsNumber: string | null;
};

export type StoredInvoiceValues = InvoiceValues & { readonly id: InvoiceId };

const select = `
  SELECT id, client_id AS clientId, number, issued_on AS issuedOn, due_on AS dueOn, paid_on AS paidOn,
    amount_minor AS amountMinor, gross_minor AS grossMinor, balance_minor AS balanceMinor,
    balance_on AS balanceOn, pass_through_minor AS passThroughMinor, currency, rate, rate_currency AS rateCurrency,
    is_recurring AS isRecurring, may_include_vat AS mayIncludeVat, credits_number AS creditsNumber
  FROM invoices`;

/** Finds an invoice by the identity that a file gave it; undefined where no file did. Prepared once for many rows. */
export function makeInvoiceFinder(db: ReadableDb): (identity: string) => StoredInvoiceValues | undefined {
  const find = db.prepare<[string], StoredInvoiceValues>(`${select} WHERE identity = ?`);
  return (identity) => find.get(identity);
}

/** The invoice; throws a RangeError where there is none. */
export function getInvoiceValues(db: ReadableDb, id: InvoiceId): StoredInvoiceValues {
  const found = db.prepare<[string], StoredInvoiceValues>(`${select} WHERE id = ?`).get(id);
  if (found === undefined) throw new RangeError('there is no such invoice');
  return found;
}

type Origin = { readonly source: string; readonly identity: string; readonly importId: ImportId };

/** Stores invoices of a file, in minor units, tied to their import. Prepared once for many rows. */
export function makeInvoiceInserter(db: WritableDb): (id: InvoiceId, values: InvoiceValues, origin: Origin) => void {
  const insert = db.prepare(
    `INSERT INTO invoices (id, client_id, source, number, issued_on, due_on, paid_on, amount_minor, gross_minor,
       balance_minor, balance_on, pass_through_minor, currency, rate, rate_currency, is_recurring, may_include_vat,
       credits_number, identity, import_id)
     VALUES (@id, @clientId, @source, @number, @issuedOn, @dueOn, @paidOn, @amountMinor, @grossMinor, @balanceMinor,
       @balanceOn, @passThroughMinor, @currency, @rate, @rateCurrency, @isRecurring, @mayIncludeVat,
       @creditsNumber, @identity, @importId)`,
  );
  return (id, values, origin) => {
    insert.run({ ...values, ...origin, id });
  };
}

/** Sets every value of an invoice but its identity and the import that brought it. */
export function updateInvoice(db: WritableDb, id: InvoiceId, values: InvoiceValues): void {
  prepareOnce(
    db,
    `UPDATE invoices SET client_id = @clientId, number = @number, issued_on = @issuedOn, due_on = @dueOn,
       paid_on = @paidOn, amount_minor = @amountMinor, gross_minor = @grossMinor, balance_minor = @balanceMinor,
       balance_on = @balanceOn, pass_through_minor = @passThroughMinor, currency = @currency, rate = @rate,
       rate_currency = @rateCurrency, is_recurring = @isRecurring, may_include_vat = @mayIncludeVat,
       credits_number = @creditsNumber
     WHERE id = @id`,
  ).run({ ...values, id });
}
