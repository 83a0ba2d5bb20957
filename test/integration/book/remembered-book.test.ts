import { describe, expect, it } from 'vitest';
import { connectForWriting } from '../../../electron/db/connection.ts';
import { inTransaction } from '../../../electron/db/in-transaction.ts';
import { computeBook, gradeBook } from '../../../electron/services/book/grade-book.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import { testKey } from '../../helpers/fixed-ports.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { rows } from '../../helpers/store-rows.ts';

const asOf = toCalendarDate('2026-06-30');

function makeBook() {
  const deps = createTestDeps();
  const client = rows.client(deps.db);
  rows.invoice(deps.db, client, { issued_on: '2026-03-03', amount_minor: 100_000 });
  const revenue = () => computeBook(deps, asOf).facts[0]?.revenueMinor;
  return { deps, client, revenue };
}

describe('a computed book', () => {
  it('is the same one for as long as nothing changes, each day for itself', () => {
    const { deps } = makeBook();
    const book = computeBook(deps, asOf);
    expect(computeBook(deps, toCalendarDate('2026-05-31'))).not.toBe(book);
    expect(computeBook(deps, asOf)).toBe(book);
  });

  it('is another one after a change', () => {
    const { deps, client, revenue } = makeBook();
    expect(revenue()).toBe(100_000);
    rows.invoice(deps.db, client, { issued_on: '2026-03-04', amount_minor: 50_000 });
    expect(revenue()).toBe(150_000);
    deps.db.prepare('DELETE FROM invoices').run();
    expect(revenue()).toBe(0);
  });

  it('counts its rows anew after a change', () => {
    const { deps } = makeBook();
    const { totals } = gradeBook(deps, { asOf });
    expect(gradeBook(deps, { asOf }).totals).toBe(totals);
    rows.client(deps.db);
    expect(gradeBook(deps, { asOf }).totals.clientCount).toBe(totals.clientCount + 1);
  });

  it('follows a transaction while it runs, and does not remember what it took back', () => {
    const { deps, client, revenue } = makeBook();
    expect(revenue()).toBe(100_000);
    const takeBack = () =>
      inTransaction(deps.db, () => {
        rows.invoice(deps.db, client, { issued_on: '2026-03-04', amount_minor: 50_000 });
        expect(revenue()).toBe(150_000);
        throw new Error('taken back');
      });
    expect(takeBack).toThrow('taken back');
    expect(revenue()).toBe(100_000);
  });

  it('sees what another connection wrote', () => {
    const { deps, client, revenue } = makeBook();
    expect(revenue()).toBe(100_000);
    const other = connectForWriting(deps.storeFile, testKey);
    rows.invoice(other, client, { issued_on: '2026-03-04', amount_minor: 50_000 });
    other.close();
    expect(revenue()).toBe(150_000);
  });
});
