import { describe, expect, test } from 'vitest';
import { undoAct } from '../../../electron/db/acts.ts';
import { listCreditsWaiting, tieCreditNotes } from '../../../electron/services/imports/answers/tie-credit-note.ts';
import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { listRows } from './import-helpers.ts';
import { makeBook } from './settling-fixtures.ts';

const codesOf = ({ questions }: { readonly questions: readonly { readonly code: string }[] }) =>
  questions.map(({ code }) => code).filter((code) => code !== 'vat-unknown');

type Asked = {
  readonly code: string;
  readonly text: string;
  readonly answer: ImportOptions;
  /** What the store holds after the answer. */
  readonly sql: string;
  readonly rows: readonly unknown[];
  readonly before?: string;
};

const questions: readonly Asked[] = [
  {
    code: 'rate-target-unknown',
    text: 'client,number,issued_on,amount,currency,exchange rate\nLago,R-1,2026-01-05,100.00,EUR,\nPonte,R-2,2026-01-06,90.00,CHF,\nRiva,R-3,2026-01-07,50.00,USD,0.9\n',
    answer: { rateCurrency: 'EUR' as CurrencyCode },
    sql: 'SELECT number, rate, rate_currency AS "to" FROM invoices WHERE rate IS NOT NULL',
    rows: [{ number: 'R-3', rate: 0.9, to: 'EUR' }],
  },
  {
    code: 'exact-duplicates',
    text: 'client,invoice,paid_on,amount\nLago,R-1,2026-02-05,60.00\nLago,R-1,2026-02-05,60.00\n',
    answer: { copies: 'once' },
    sql: 'SELECT amount_minor AS minor FROM payments',
    rows: [{ minor: 6000 }],
  },
  {
    code: 'client-column-missing',
    text: 'number,issued_on,amount,currency\nR-1,2026-01-05,100.00,EUR\n',
    answer: { client: 'Lago' },
    sql: 'SELECT name FROM clients',
    rows: [{ name: 'Lago' }],
  },
  {
    code: 'clients-needed',
    text: 'client_id,number,issued_on,amount,currency\nk-17,R-1,2026-01-05,100.00,EUR\n',
    answer: { client: 'Lago' },
    // said of the file, not of the id: nothing is learnt of it
    sql: 'SELECT name, (SELECT count(*) FROM client_aliases) AS aliases FROM clients',
    rows: [{ name: 'Lago', aliases: 0 }],
  },
  {
    code: 'credit-note-unclear',
    before: 'client,number,issued_on,amount,currency\nLago,R-1,2026-01-05,100.00,EUR\nLago,R-2,2026-01-06,100.00,EUR\n',
    text: 'client,number,issued_on,amount,currency\nLago,N-1,2026-02-05,-100.00,EUR\n',
    answer: { credits: { 'N-1': 'R-2' } },
    sql: "SELECT number FROM invoices WHERE id = (SELECT credits_invoice_id FROM invoices WHERE number = 'N-1')",
    rows: [{ number: 'R-2' }],
  },
];

describe('what a file asks', () => {
  test.each(questions)('$code is settled by one answer', async ({ code, text, answer, sql, rows, before }) => {
    const book = makeBook();
    if (before !== undefined) await book.text(before, {}, 'before.csv');
    const [asked] = await book.all([{ text, name: 'file.csv' }], true);
    expect(codesOf(asked!)).toEqual([code]);
    const report = await book.text(text, answer);
    expect({ asks: codesOf(report), waits: report.rows.setAside }).toEqual({ asks: [], waits: 0 });
    expect(listRows(book.deps.db, sql)).toEqual(rows);
  });

  test('names what can be answered', async () => {
    const book = makeBook();
    await book.text(questions[4]!.before!, {}, 'before.csv');
    const [credit] = await book.all([{ text: questions[4]!.text, name: 'credit.csv' }], true);
    expect(credit!.questions.flatMap(({ choices }) => choices ?? [])).toEqual([
      { about: 'N-1', options: ['R-1', 'R-2'] },
    ]);
    const [rates] = await book.all([{ text: questions[0]!.text, name: 'rates.csv' }], true);
    expect(rates!.questions.flatMap(({ choices }) => choices ?? [])).toEqual([
      { about: '', options: ['CHF', 'EUR', 'USD'] },
    ]);
  });
});

describe('a credit note that fits several invoices', () => {
  test('is tied afterwards by one answer, which can be undone', async () => {
    const book = makeBook();
    const { before = '', text } = questions[4]!;
    await book.text(before, {}, 'before.csv');
    const { importId } = await book.text(text);
    const tied = () =>
      listRows(
        book.deps.db,
        "SELECT number FROM invoices WHERE id = (SELECT credits_invoice_id FROM invoices WHERE number = 'N-1')",
      );
    expect(listCreditsWaiting(book.deps, importId).map(({ number }) => number)).toEqual(['N-1']);
    expect(() => tieCreditNotes(book.deps, { importId, credits: { 'N-1': 'R-9' } })).toThrow(/R-9/);
    const { actId } = tieCreditNotes(book.deps, { importId, credits: { 'N-1': 'R-2' } });
    expect([tied(), listCreditsWaiting(book.deps, importId)]).toEqual([[{ number: 'R-2' }], []]);
    undoAct(book.deps.db, actId, book.deps.ports.clock.now());
    expect(tied()).toEqual([]);
  });
});
