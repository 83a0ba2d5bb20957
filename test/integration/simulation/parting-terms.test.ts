import { describe, expect, it } from 'vitest';
import { addClient } from '../../../electron/services/clients/add-client.ts';
import { gatherPartingTerms } from '../../../electron/services/simulation/gather-parting.ts';
import type { ClientFields } from '../../../shared/contract/client-calls.ts';
import { type Period, toCalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { insertInvoice, insertPayment } from '../../helpers/builders.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';

const eur = 'EUR' as CurrencyCode;
const scope = { asOf: toCalendarDate('2026-10-31'), currency: eur, firstMonth: '2026-11' as Period };

function termsOf(fields: Partial<ClientFields>) {
  const deps = createTestDeps();
  addClient(deps, { name: 'Any', ...fields });
  return gatherPartingTerms(deps.db, scope)[0]?.leftMonths ?? null;
}

describe('when a client has left, by notice at the beginning of November, December, ...', () => {
  it.each([
    [
      'two months from 1 November end on 1 January, which is hardly worked',
      { noticePeriod: 2, noticeUnit: 'months' },
      [3, 4, 5],
    ],
    ['sixty days end on 31 December and 30 January', { noticePeriod: 60, noticeUnit: 'days' }, [3, 4]],
    [
      'a quarter takes what is begun of it along',
      { noticePeriod: 1, noticeUnit: 'months', contractEndRule: 'quarter' },
      [3, 6, 6, 6],
    ],
    ['German law without terms: notice by the 15th, end of that month', { country: 'DE' }, [2, 3, 4]],
  ] as const)('%s', (_, fields, expected) => {
    expect(termsOf(fields)?.slice(0, expected.length)).toEqual(expected);
  });

  it('is unknown where neither agreement nor law says', () => {
    expect(termsOf({ country: 'IT' })).toBeNull();
  });
});

it('counts as doubtful what is open and more than 90 days past due, less what was paid of it', () => {
  const deps = createTestDeps();
  const { id } = addClient(deps, { name: 'Late' });
  const invoice = (due_on: string, amount_minor: number) =>
    insertInvoice(deps.db, id, { issued_on: '2026-06-01', due_on, amount_minor, currency: 'EUR' });
  const old = invoice('2026-08-01', 100_000);
  invoice('2026-08-02', 7000);
  invoice('2026-07-01', 500);
  insertPayment(deps.db, id, { invoice_id: old, paid_on: '2026-09-01', amount_minor: 40_000, currency: 'EUR' });
  expect(gatherPartingTerms(deps.db, scope)[0]?.receivablesOver90Minor).toBe(60_500);
});
