import type Database from 'better-sqlite3';
import type { WritableDb } from '../../electron/db/database.ts';
import { addDays, type CalendarDate, toCalendarDate } from '../../shared/core/dates.ts';
import { makeRandom, type Random } from '../helpers/book/random.ts';

export const clientCount = 10_000;
export const monthCount = 36;
export const lastOn: CalendarDate = toCalendarDate('2026-10-31');

const criteria = ['F5', 'R2', 'R3', 'R4', 'R5', 'R6', 'G0'] as const;
const levels = ['A', 'B', 'C', 'D'] as const;

type Filling = {
  readonly random: Random;
  readonly day: (back: number) => string;
  readonly nextId: () => string;
  readonly add: Readonly<Record<'client' | 'invoice' | 'payment' | 'time' | 'cost' | 'assessment', Database.Statement>>;
};

/**
 * 10,000 clients with 36 months each: an invoice, its payment and two time entries a month, a cost a quarter, and seven
 * assessments taken twice.
 */
export function fillLargeStore(db: WritableDb): void {
  const filling = startFilling(db);
  db.transaction(() => {
    for (let client = 0; client < clientCount; client++) {
      const id = filling.nextId();
      filling.add.client.run(id, `Client ${client}`, `client ${client}`, 'active', '', '');
      for (let month = 0; month < monthCount; month++) addMonth(filling, id, 20 + month * 30);
      for (const back of [40, 400]) addAssessments(filling, id, back);
    }
  })();
}

function startFilling(db: WritableDb): Filling {
  const days = Array.from({ length: 1_300 }, (_, back) => addDays(lastOn, -back));
  let last = 0;
  const insert = (table: string, columns: string) =>
    db.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.replaceAll(/[^, ]+/g, '?')})`);
  const invoiceColumns =
    'id, client_id, source, number, issued_on, due_on, amount_minor, pass_through_minor, currency, is_recurring, may_include_vat, identity';
  return {
    random: makeRandom(7),
    day: (back) => days[Math.max(0, back)] ?? lastOn,
    nextId: () => {
      last += 1;
      return `01900000-0000-7000-8000-${String(last).padStart(12, '0')}`;
    },
    add: {
      client: insert('clients', 'id, name, match_name, standing, created_at, updated_at'),
      invoice: insert('invoices', invoiceColumns),
      payment: insert('payments', 'id, client_id, invoice_id, paid_on, amount_minor, currency, identity'),
      time: insert('time_entries', 'id, client_id, worked_on, minutes, kind, note, identity'),
      cost: insert('costs', 'id, client_id, month, description, amount_minor, currency, identity'),
      assessment: insert('assessments', 'id, client_id, assessed_on, criterion, level, nudge, is_pinned'),
    },
  };
}

function addMonth({ random, day, nextId, add }: Filling, clientId: string, back: number): void {
  const invoice = nextId();
  const amount = random.between(50, 900) * 100;
  const days = [day(back), day(back - 14)];
  add.invoice.run(
    invoice,
    clientId,
    'made',
    invoice,
    ...days,
    amount,
    amount >> 2,
    'EUR',
    random.between(0, 1),
    0,
    invoice,
  );
  const paidBack = back - 14 - random.between(-5, 60);
  if (paidBack >= 0) {
    const id = nextId();
    add.payment.run(id, clientId, invoice, day(paidBack), amount, 'EUR', id);
  }
  for (const later of [3, 17]) {
    const id = nextId();
    add.time.run(id, clientId, day(back - later), random.between(2, 40) * 5, 'reactive', 'printer driver', id);
  }
  if (back % 90 < 30) {
    const id = nextId();
    add.cost.run(id, clientId, day(back).slice(0, 7), 'licences', random.between(5, 60) * 100, 'EUR', id);
  }
}

function addAssessments({ random, day, nextId, add }: Filling, clientId: string, back: number): void {
  for (const criterion of criteria) {
    add.assessment.run(nextId(), clientId, day(back), criterion, random.pick(levels), 0, 0);
  }
}
