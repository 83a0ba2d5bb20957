import type { WritableDb } from '../../electron/db/database.ts';
import type { ClientId, InvoiceId } from '../../shared/core/ids.ts';

type Value = string | number | null;
type Row = Readonly<Record<string, Value>>;

let last = 0;

function nextId(): string {
  last += 1;
  return `row-${last}`;
}

function insert(db: WritableDb, table: string, row: Row): string {
  const names = Object.keys(row);
  db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`).run(
    ...Object.values(row),
  );
  return String(row['id']);
}

/** Rows put into a store by hand: only the fields that matter to the test, in the words of the schema. */
export const rows = {
  client: (db: WritableDb, fields: Row = {}) => {
    const id = nextId();
    const row = {
      id,
      name: `Client ${id}`,
      match_name: `client ${id}`,
      standing: 'active',
      created_at: '',
      updated_at: '',
    };
    return insert(db, 'clients', { ...row, ...fields }) as ClientId;
  },
  invoice: (db: WritableDb, clientId: ClientId, fields: Row = {}) => {
    const id = nextId();
    const row = {
      id,
      client_id: clientId,
      source: 'test',
      issued_on: '2026-01-15',
      amount_minor: 10_000,
      may_include_vat: 0,
    };
    return insert(db, 'invoices', { ...row, identity: id, ...fields }) as InvoiceId;
  },
  payment: (
    db: WritableDb,
    clientId: ClientId,
    invoiceId: InvoiceId | null,
    paidOn: string,
    amountMinor: number,
    fields: Row = {},
  ) => {
    const id = nextId();
    const row = {
      id,
      client_id: clientId,
      invoice_id: invoiceId,
      paid_on: paidOn,
      amount_minor: amountMinor,
      identity: id,
    };
    return insert(db, 'payments', { ...row, ...fields });
  },
  cost: (db: WritableDb, clientId: ClientId, month: string, amountMinor: number, fields: Row = {}) => {
    const id = nextId();
    const row = { id, client_id: clientId, month, description: 'licence', amount_minor: amountMinor, identity: id };
    return insert(db, 'costs', { ...row, ...fields });
  },
  time: (db: WritableDb, clientId: ClientId, workedOn: string, minutes: number) => {
    const id = nextId();
    return insert(db, 'time_entries', { id, client_id: clientId, worked_on: workedOn, minutes, identity: id });
  },
  ticket: (db: WritableDb, clientId: ClientId, openedAt: string) => {
    const id = nextId();
    return insert(db, 'tickets', { id, client_id: clientId, opened_at: openedAt, identity: id });
  },
  assessment: (
    db: WritableDb,
    clientId: ClientId,
    assessedOn: string,
    criterion: string,
    level: string | null,
    fields: Row = {},
  ) => {
    const row = {
      id: nextId(),
      client_id: clientId,
      assessed_on: assessedOn,
      criterion,
      level,
      nudge: 0,
      is_pinned: 0,
    };
    return insert(db, 'assessments', { ...row, ...fields });
  },
  flag: (db: WritableDb, clientId: ClientId, flag: string, happenedOn: string, fields: Row = {}) => {
    const row = {
      id: nextId(),
      client_id: clientId,
      flag,
      happened_on: happenedOn,
      facts: 'facts',
      review_on: happenedOn,
      is_escalated: 0,
    };
    return insert(db, 'flags', { ...row, ...fields });
  },
};
