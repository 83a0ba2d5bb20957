import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { connect, openStore } from '../../electron/db/connection.ts';
import type { WritableDb } from '../../electron/db/database.ts';
import { writeSettings } from '../../electron/db/repositories/settings.ts';
import { computeBook } from '../../electron/services/book/grade-book.ts';
import { addDays } from '../../shared/core/dates.ts';
import type { CurrencyCode } from '../../shared/core/money.ts';
import { gradeBook } from '../../shared/scoring/grade-book.ts';
import { drawModels } from '../../shared/scoring/how-sure/draw-models.ts';
import { drawCount, makeDoubter } from '../../shared/scoring/how-sure/make-doubter.ts';
import { makeRegrader, type Regrade } from '../../shared/scoring/make-regrader.ts';
import { findWaysUp } from '../../shared/scoring/ways-up/find-ways-up.ts';
import { makeRandom } from '../helpers/book/random.ts';
import { lastOn } from './large-store.ts';
import { compare, type Measured, timeOf } from './measure.ts';

const key = '5a'.repeat(32);
const invoicesEach = 60;
const timesEach = 100;

type Computed = ReturnType<typeof computeBook>;

/** A book of that many clients with 60 invoices and 100 time entries each over five years, and seven assessments. */
export function fillBook(db: WritableDb, clientCount: number): void {
  const random = makeRandom(11);
  const day = (back: number) => addDays(lastOn, -back);
  const insert = (table: string, columns: string) =>
    db.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.replaceAll(/[^, ]+/g, '?')})`);
  const client = insert('clients', 'id, name, match_name, standing, created_at, updated_at');
  const invoice = insert(
    'invoices',
    'id, client_id, source, number, issued_on, due_on, paid_on, amount_minor, pass_through_minor, currency, is_recurring, may_include_vat, identity',
  );
  const time = insert('time_entries', 'id, client_id, worked_on, minutes, identity');
  const assessment = insert('assessments', 'id, client_id, assessed_on, criterion, level, nudge, is_pinned');
  db.transaction(() => {
    for (let at = 0; at < clientCount; at++) {
      const id = `client-${at}`;
      const worth = random.between(15, 150) * 1_000;
      client.run(id, `Client ${at}`, `client ${at}`, 'active', '', '');
      for (let month = 0; month < invoicesEach; month++) {
        const number = `${at}-${month}`;
        const due = month * 30;
        const paid = due - random.between(-5, 40);
        const dates = [day(due + 14), day(due), paid < 0 ? null : day(paid)];
        invoice.run(number, id, 'made', number, ...dates, worth, worth >> 2, 'EUR', month % 3 === 0 ? 0 : 1, 0, number);
      }
      for (let entry = 0; entry < timesEach; entry++) {
        time.run(`${at}-t${entry}`, id, day(entry * 18), random.between(30, 600), `${at}-t${entry}`);
      }
      for (const criterion of ['F5', 'R2', 'R3', 'R4', 'R5', 'R6', 'G0']) {
        const level = 'ABCD'[random.between(0, 3)];
        assessment.run(`${at}-${criterion}`, id, day(40), criterion, level, 0, 0);
      }
    }
  })();
  writeSettings(db, { currency: 'EUR' as CurrencyCode, internalCostPerHour: 35, targetRatePerHour: 75 });
}

/** (o) One changed invoice to the grades of 200 clients; (p, q) ways up and stability of 80 clients. */
export async function benchModel(folder: string, say: (text: string) => void): Promise<readonly Measured[]> {
  const file = join(folder, 'model.db');
  const closeWith = (db: WritableDb) => {
    db.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  };
  openStore(file, key).close();
  const db = connect(file, key);
  say('making a book of 200 clients …');
  fillBook(db, 200);
  const changed = await benchChange(db);
  closeWith(db);
  openStore(file, key).close();
  const smaller = connect(file, key);
  fillBook(smaller, 80);
  const computed = computeBook({ db: smaller }, lastOn);
  say('looking for ways up and doubting the grades of 80 clients …');
  const measured = [changed, await benchWaysUp(computed), await benchStability(computed)];
  closeWith(smaller);
  return measured;
}

async function benchChange(db: WritableDb): Promise<Measured> {
  const change = db.prepare('UPDATE invoices SET amount_minor = amount_minor + 100 WHERE id = ?');
  const reads = [
    'SELECT client_id, issued_on, due_on, paid_on, amount_minor, pass_through_minor, currency, is_recurring FROM invoices',
    'SELECT client_id, worked_on, minutes FROM time_entries',
    'SELECT client_id, assessed_on, criterion, level, nudge, is_pinned FROM assessments',
  ].map((sql) => db.prepare(sql));
  return await compare(
    {
      id: 'o',
      what: 'change one of 12,000 invoices, grade 200 clients (aim: below 20 ms)',
      baseline: 'bare better-sqlite3 changes the row and reads all rows',
      unit: 'ms',
      target: 2,
    },
    9,
    () =>
      timeOf(() => {
        change.run('7-3');
        return computeBook({ db }, lastOn);
      }),
    () =>
      timeOf(() => {
        change.run('7-3');
        return reads.map((read) => read.all().length);
      }),
  );
}

async function benchWaysUp(computed: Computed): Promise<Measured> {
  const { book, facts, rates, model } = computed;
  const find = (regradeOf: (at: number) => Regrade) =>
    book.clients.map((graded) => {
      const at = facts.findIndex(({ clientId }) => clientId === graded.clientId);
      const own = facts[at];
      if (own === undefined) throw new Error('a graded client has facts');
      return findWaysUp({ facts: own, graded, model, unitMinor: 100, months: 12 }, regradeOf(at));
    });
  const wholeBook = (at: number): Regrade => {
    return (changed) => {
      const after = gradeBook(facts.with(at, changed), rates, model, book.asOf).clients;
      const client = after.find(({ clientId }) => clientId === changed.clientId);
      if (client === undefined) throw new Error('the client left the book');
      return client;
    };
  };
  return await compare(
    {
      id: 'p',
      what: 'ways up of 80 clients',
      baseline: 'the same search, the whole book graded for each try',
      unit: 'ms',
      target: 0.1,
    },
    2,
    () =>
      timeOf(() => {
        const regraderOf = makeRegrader(facts, rates, model, book.asOf);
        return find((at) => regraderOf(facts[at]?.clientId ?? book.clients[0]?.clientId ?? ('' as never)));
      }),
    () => timeOf(() => find(wholeBook)),
  );
}

async function benchStability({ book, facts, rates, model }: Computed): Promise<Measured> {
  return await compare(
    {
      id: 'q',
      what: `stability of 80 clients, ${drawCount} draws and what would tip each`,
      baseline: 'the whole book graded once a draw',
      unit: 'ms',
      target: 1,
    },
    5,
    () =>
      timeOf(() => {
        const doubt = makeDoubter(facts, rates, model, book.asOf);
        return book.clients.map(doubt);
      }),
    () => timeOf(() => drawModels(model, drawCount).map((draw) => gradeBook(facts, rates, draw.model, book.asOf))),
  );
}
