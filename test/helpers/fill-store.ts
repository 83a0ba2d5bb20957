import type Database from 'better-sqlite3';
import type { WritableDb } from '../../electron/db/database.ts';
import { toMatchName } from '../../shared/client/match-name.ts';
import { addDays, type CalendarDate } from '../../shared/core/dates.ts';
import type { BookRows } from './book/write-book.ts';

/** Puts the rows of a made-up book straight into a store, without files and import. */
export function fillStore(db: WritableDb, rows: BookRows, lastOn: CalendarDate): void {
  let last = 0;
  const filling: Filling = {
    rows,
    day: (back) => addDays(lastOn, -back),
    nextId: () => {
      last += 1;
      return `made-${String(last).padStart(9, '0')}`;
    },
    insert: (table, columns) =>
      db.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.replaceAll(/[^, ]+/g, '?')})`),
    clientIds: new Map(),
  };
  db.transaction(() => {
    fillClients(filling);
    fillInvoices(filling);
    fillTimes(filling);
    fillJudgements(filling);
  })();
}

type Filling = {
  readonly rows: BookRows;
  readonly day: (back: number) => CalendarDate;
  readonly nextId: () => string;
  readonly insert: (table: string, columns: string) => Database.Statement;
  readonly clientIds: Map<string, string>;
};

function fillClients({ rows, nextId, insert, clientIds }: Filling): void {
  const add = insert('clients', 'id, name, match_name, standing, created_at, updated_at');
  for (const { name } of rows.plans) {
    const id = nextId();
    clientIds.set(name, id);
    add.run(id, name, toMatchName(name), 'active', '', '');
  }
}

const invoiceColumns =
  'id, client_id, source, number, issued_on, due_on, amount_minor, pass_through_minor, currency, is_recurring, may_include_vat, identity';
const paymentColumns = 'id, client_id, invoice_number, invoice_id, paid_on, amount_minor, currency, identity';

function fillInvoices({ rows, day, nextId, insert, clientIds }: Filling): void {
  const addInvoice = insert('invoices', invoiceColumns);
  const addPayment = insert('payments', paymentColumns);
  const invoiceIds = new Map<string, string>();
  for (const { client, number, issuedBack, dueBack, amountMinor, passThroughMinor, isRecurring } of rows.invoices) {
    const id = nextId();
    invoiceIds.set(number, id);
    const days = [day(issuedBack), day(dueBack)];
    const money = [amountMinor, passThroughMinor, 'EUR'];
    addInvoice.run(id, clientIds.get(client), 'made', number, ...days, ...money, isRecurring ? 1 : 0, 0, id);
  }
  for (const { client, number, paidBack, amountMinor } of rows.payments) {
    const id = nextId();
    addPayment.run(id, clientIds.get(client), number, invoiceIds.get(number), day(paidBack), amountMinor, 'EUR', id);
  }
}

function fillTimes({ rows, day, nextId, insert, clientIds }: Filling): void {
  const add = insert('time_entries', 'id, client_id, worked_on, minutes, kind, is_billable, note, identity');
  for (const { client, back, minutes, kind, isBillable, note } of rows.times) {
    const id = nextId();
    add.run(id, clientIds.get(client), day(back), minutes, kind, isBillable ? 1 : 0, note, id);
  }
}

function fillJudgements({ rows, day, nextId, insert, clientIds }: Filling): void {
  const addAssessment = insert('assessments', 'id, client_id, assessed_on, criterion, level, nudge, is_pinned');
  const addFlag = insert('flags', 'id, client_id, flag, happened_on, facts, review_on, is_escalated');
  for (const { client, back, criterion, level } of rows.assessments) {
    addAssessment.run(nextId(), clientIds.get(client), day(back), criterion, level, 0, 0);
  }
  for (const { name, flags } of rows.plans) {
    for (const { flag, daysBack, facts } of flags) {
      addFlag.run(nextId(), clientIds.get(name), flag, day(daysBack), facts, day(daysBack - 365), 0);
    }
  }
}
