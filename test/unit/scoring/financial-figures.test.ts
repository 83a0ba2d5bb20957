import { describe, expect, test } from 'vitest';
import type { ClientFacts, Rates } from '../../../shared/scoring/client-facts.ts';
import { computeAccount } from '../../../shared/scoring/financial-figures.ts';
import { buildFacts, demoRates, noEstimates } from './build-facts.ts';

function accountOf(change: Partial<ClientFacts>, rates: Rates = demoRates) {
  return computeAccount(buildFacts(change), rates, null);
}

const noRows = { invoiceCount: 0, revenueMinor: 0, passThroughMinor: 0, minutesWorked: null, timeEntryCount: 0 };

describe('revenue', () => {
  test('is measured from invoices, whatever was typed in', () => {
    const { figures } = accountOf({ estimates: { ...noEstimates, revenueMinorPerYear: 999 } });
    expect(figures.revenueMinor).toBe(1_200_000);
    expect(figures.estimated.revenue).toBe(false);
  });

  test('is the typed figure without an invoice', () => {
    const { figures } = accountOf({ ...noRows, estimates: { ...noEstimates, revenueMinorPerYear: 600_000 } });
    expect(figures.revenueMinor).toBe(600_000);
    expect(figures.estimated.revenue).toBe(true);
  });

  test('is 0 where there are hours and never an invoice', () => {
    expect(accountOf({ ...noRows, minutesWorked: 60, timeEntryCount: 1 }).figures.revenueMinor).toBe(0);
  });

  test.each<[string, Partial<ClientFacts>]>([
    ['nothing is on record', {}],
    ['only hours were placed', { estimates: { ...noEstimates, minutesPerYear: 600 } }],
    ['invoices were left out for their currency', { minutesWorked: 60, foreignCurrencyCount: 3 }],
  ])('is unknown where %s', (_, change) => {
    const { figures } = accountOf({ ...noRows, ...change });
    expect(figures).toMatchObject({
      revenueMinor: null,
      passThroughMinor: null,
      netRevenueMinor: null,
      grossProfitMinor: null,
      marginPct: null,
      ehrMinor: null,
      overheadSharePct: null,
    });
  });
});

describe('pass-through', () => {
  const unknown = { unknownCostInvoiceCount: 4, unknownCostRevenueMinor: 400_000, passThroughMinor: 100_000 };

  test('leaves an unknown cost out and says so', () => {
    const account = accountOf(unknown);
    expect(account.figures.passThroughMinor).toBe(100_000);
    expect(account.figures.estimated.passThrough).toBe(false);
    expect(account.isCostIncomplete).toBe(true);
  });

  test('takes the share of that revenue whose cost is unknown, on top of the known', () => {
    const account = accountOf({ ...unknown, estimates: { ...noEstimates, passThroughSharePct: 20 } });
    expect(account.figures.passThroughMinor).toBe(180_000);
    expect(account.figures.netRevenueMinor).toBe(1_020_000);
    expect(account.figures.estimated.passThrough).toBe(true);
    expect(account.isCostIncomplete).toBe(false);
  });

  test('takes no share of revenue whose cost is known', () => {
    const account = accountOf({ estimates: { ...noEstimates, passThroughSharePct: 20 } });
    expect(account.figures.passThroughMinor).toBe(280_000);
    expect(account.figures.estimated.passThrough).toBe(false);
  });

  test.each([
    [20, 120_000, false],
    [0, 0, false],
    [null, 0, true],
  ])('of an estimated revenue of 6,000 at a share of %s %% is %d', (passThroughSharePct, passThrough, isIncomplete) => {
    const estimates = { ...noEstimates, revenueMinorPerYear: 600_000, passThroughSharePct };
    const account = accountOf({ ...noRows, estimates });
    expect(account.figures.passThroughMinor).toBe(passThrough);
    expect(account.isCostIncomplete).toBe(isIncomplete);
  });

  test('of an estimated revenue of 0 has nothing unknown', () => {
    const account = accountOf({ ...noRows, estimates: { ...noEstimates, revenueMinorPerYear: 0 } });
    expect(account).toMatchObject({ isCostIncomplete: false, figures: { passThroughMinor: 0 } });
  });

  test('adds costs entered by month to the share of an estimated revenue', () => {
    const estimates = { ...noEstimates, revenueMinorPerYear: 600_000, passThroughSharePct: 20 };
    expect(accountOf({ ...noRows, passThroughMinor: 30_000, estimates }).figures.passThroughMinor).toBe(150_000);
  });
});

describe('hours', () => {
  test.each([
    ['logged', 600, null, null, 600, false],
    ['logged, with a yearly figure that no longer counts', 600, 9_000, null, 600, false],
    ['logged and placed on top', 600, null, 300, 900, true],
    ['placed for the year', null, 9_000, null, 9_000, true],
    ['placed for the year, which holds what was not logged', null, 9_000, 300, 9_000, true],
    ['placed where none was logged', null, null, 300, 300, true],
    ['unknown', null, null, null, null, false],
  ])('%s', (_, minutesWorked, minutesPerYear, unloggedMinutesPerYear, expected, isEstimated) => {
    const { figures } = accountOf({
      minutesWorked,
      timeEntryCount: minutesWorked === null ? 0 : 1,
      estimates: { ...noEstimates, minutesPerYear, unloggedMinutesPerYear },
    });
    expect(figures.minutesWorked).toBe(expected);
    expect(figures.estimated.hours).toBe(isEstimated);
  });
});

describe('what follows from them', () => {
  test('is gross profit, margin, hourly rate and overhead share', () => {
    const { figures } = accountOf({});
    expect(figures.netRevenueMinor).toBe(920_000);
    expect(figures.grossProfitMinor).toBe(482_500);
    expect(figures.marginPct).toBeCloseTo(40.208_333, 5);
    expect(figures.ehrMinor).toBe(7_360);
    expect(figures.overheadMinor).toBe(63_000);
    expect(figures.overheadSharePct).toBeCloseTo(6.847_826, 5);
  });

  test.each<[string, Partial<ClientFacts>]>([
    ['without revenue', { revenueMinor: 0 }],
    ['with more credited than invoiced', { revenueMinor: -100 }],
  ])('has no margin %s', (_, change) => expect(accountOf(change).figures.marginPct).toBeNull());

  test('has no hourly rate of no hours', () => expect(accountOf({ minutesWorked: 0 }).figures.ehrMinor).toBeNull());

  test('has no gross profit and no overhead without an internal cost', () => {
    const { figures } = accountOf({}, { ...demoRates, internalCostPerHourMinor: null });
    expect(figures).toMatchObject({
      grossProfitMinor: null,
      marginPct: null,
      overheadMinor: null,
      overheadSharePct: null,
    });
    expect(figures.ehrMinor).toBe(7_360);
  });
});
