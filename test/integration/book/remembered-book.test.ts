import { describe, expect, it } from 'vitest';
import { connectForWriting } from '../../../electron/db/connection.ts';
import { inTransaction } from '../../../electron/db/in-transaction.ts';
import { computeBook, computeBookAnew, gradeAhead, gradeBook } from '../../../electron/services/book/grade-book.ts';
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

describe('a book graded ahead', () => {
  const ask = (deps: ReturnType<typeof createTestDeps>) => computeBook(deps, deps.ports.clock.today());
  const fresh = (deps: ReturnType<typeof createTestDeps>) => computeBookAnew(deps.db, deps.ports.clock.today());

  it('is there for the first question', async () => {
    const { deps } = makeBook();
    let pauses = 0;
    await gradeAhead(deps, async () => {
      pauses += 1;
    });
    expect(pauses).toBeGreaterThan(4);
    expect(ask(deps)).toBe(ask(deps));
    expect(ask(deps)).toEqual(fresh(deps));
  });

  it.each([1, 2, 3, 5, 7])('is done at once where somebody asks in pause %i', async (asked) => {
    const { deps } = makeBook();
    let pauses = 0;
    let answer: unknown;
    await gradeAhead(deps, async () => {
      pauses += 1;
      if (pauses === asked) answer = ask(deps);
    });
    expect(pauses).toBe(asked);
    expect(answer).toEqual(fresh(deps));
    expect(ask(deps)).toBe(answer);
  });

  it.each([1, 2, 3, 4, 5, 6])('tells nothing of before a change in pause %i', async (changed) => {
    const { deps, client } = makeBook();
    let pauses = 0;
    await gradeAhead(deps, async () => {
      pauses += 1;
      if (pauses === changed) rows.time(deps.db, client, deps.ports.clock.today(), 600);
    });
    expect(ask(deps)).toEqual(fresh(deps));
    expect(ask(deps).facts[0]?.minutesWorked).toBe(600);
  });
});
