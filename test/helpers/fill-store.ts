import type { WritableDb } from '../../electron/db/database.ts';
import { toMatchName } from '../../shared/client/match-name.ts';
import { addDays, type CalendarDate } from '../../shared/core/dates.ts';
import type { BookRows } from './book/write-book.ts';

/** Puts the rows of a made-up book straight into a store, without files and import. */
export function fillStore(db: WritableDb, rows: BookRows, lastOn: CalendarDate): void {
  const day = (back: number) => addDays(lastOn, -back);
  const clientIds = new Map<string, string>();
  const invoiceIds = new Map<string, string>();
  let last = 0;
  const nextId = () => {
    last += 1;
    return `made-${String(last).padStart(9, '0')}`;
  };
  const insert = (table: string, columns: string) =>
    db.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.replaceAll(/[^, ]+/g, '?')})`);
  const addClient = insert('clients', 'id, name, match_name, standing, created_at, updated_at');
  const addInvoice = insert(
    'invoices',
    'id, client_id, source, number, issued_on, due_on, amount_minor, pass_through_minor, currency, is_recurring, may_include_vat, identity',
  );
  const addPayment = insert(
    'payments',
    'id, client_id, invoice_number, invoice_id, paid_on, amount_minor, currency, identity',
  );
  const addTime = insert('time_entries', 'id, client_id, worked_on, minutes, kind, is_billable, note, identity');
  const addAssessment = insert('assessments', 'id, client_id, assessed_on, criterion, level, nudge, is_pinned');
  const addFlag = insert('flags', 'id, client_id, flag, happened_on, facts, review_on, is_escalated');
  db.transaction(() => {
    for (const { name } of rows.plans) {
      const id = nextId();
      clientIds.set(name, id);
      addClient.run(id, name, toMatchName(name), 'active', '', '');
    }
    for (const row of rows.invoices) {
      const id = nextId();
      invoiceIds.set(row.number, id);
      const [issuedOn, dueOn] = [day(row.issuedBack), day(row.dueBack)];
      const { number, amountMinor, passThroughMinor } = row;
      const isRecurring = row.isRecurring ? 1 : 0;
      addInvoice.run(
        id,
        clientIds.get(row.client),
        'made',
        number,
        issuedOn,
        dueOn,
        amountMinor,
        passThroughMinor,
        'EUR',
        isRecurring,
        0,
        id,
      );
    }
    for (const row of rows.payments) {
      const id = nextId();
      const invoiceId = invoiceIds.get(row.number);
      addPayment.run(
        id,
        clientIds.get(row.client),
        row.number,
        invoiceId,
        day(row.paidBack),
        row.amountMinor,
        'EUR',
        id,
      );
    }
    for (const row of rows.times) {
      const id = nextId();
      addTime.run(
        id,
        clientIds.get(row.client),
        day(row.back),
        row.minutes,
        row.kind,
        row.isBillable ? 1 : 0,
        row.note,
        id,
      );
    }
    for (const row of rows.assessments) {
      addAssessment.run(nextId(), clientIds.get(row.client), day(row.back), row.criterion, row.level, 0, 0);
    }
    for (const plan of rows.plans) {
      for (const { flag, daysBack, facts } of plan.flags) {
        addFlag.run(nextId(), clientIds.get(plan.name), flag, day(daysBack), facts, day(daysBack - 365), 0);
      }
    }
  })();
}
