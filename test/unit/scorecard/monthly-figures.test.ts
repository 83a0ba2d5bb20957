import { describe, expect, test } from 'vitest';
import { type Period, toCalendarDate } from '../../../shared/core/dates.ts';
import { buildMonthlyFigures, firstMonthShown, type MonthlyRows } from '../../../shared/scorecard/monthly-figures.ts';

const month = (text: string) => text as Period;
const asOf = toCalendarDate('2025-03-15');
const rows: MonthlyRows = {
  invoices: [
    { month: month('2024-04'), revenueMinor: 100_000, passThroughMinor: 20_000, unknownCostInvoiceCount: 1 },
    { month: month('2025-03'), revenueMinor: 50_000, passThroughMinor: 0, unknownCostInvoiceCount: 0 },
    { month: month('2024-03'), revenueMinor: 999, passThroughMinor: 0, unknownCostInvoiceCount: 0 },
  ],
  costs: [{ month: month('2024-04'), amountMinor: 5_000 }],
  times: [
    { month: month('2024-04'), minutesWorked: 600 },
    { month: month('2024-05'), minutesWorked: 60 },
  ],
};

describe('buildMonthlyFigures', () => {
  const months = buildMonthlyFigures(rows, 3_500, asOf);

  test('shows twelve months, oldest first, the current one included', () => {
    expect(firstMonthShown(asOf)).toBe('2024-04');
    expect(months.map((one) => one.month)).toEqual([
      '2024-04',
      '2024-05',
      '2024-06',
      '2024-07',
      '2024-08',
      '2024-09',
      '2024-10',
      '2024-11',
      '2024-12',
      '2025-01',
      '2025-02',
      '2025-03',
    ]);
  });

  test('adds monthly costs to the pass-through of invoices', () => {
    expect(months[0]).toEqual({
      month: '2024-04',
      revenueMinor: 100_000,
      passThroughMinor: 25_000,
      unknownCostInvoiceCount: 1,
      minutesWorked: 600,
      grossProfitMinor: 40_000,
    });
  });

  test('prices hours of a month without an invoice', () => {
    expect(months[1]).toMatchObject({ revenueMinor: 0, minutesWorked: 60, grossProfitMinor: -3_500 });
  });

  test('leaves a gap where no hours are known', () => {
    expect(months[11]).toMatchObject({ revenueMinor: 50_000, minutesWorked: null, grossProfitMinor: null });
    expect(months[5]).toEqual({
      month: '2024-09',
      revenueMinor: 0,
      passThroughMinor: 0,
      unknownCostInvoiceCount: 0,
      minutesWorked: null,
      grossProfitMinor: null,
    });
  });

  test('knows no gross profit without an internal cost', () => {
    expect(buildMonthlyFigures(rows, null, asOf).every((one) => one.grossProfitMinor === null)).toBe(true);
  });
});
