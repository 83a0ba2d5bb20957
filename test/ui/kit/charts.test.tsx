import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type ChartPicture, ChartPicturesContext } from '../../../renderer/ui/charts/chart-pictures.ts';
import { buildMonthPoints } from '../../../renderer/ui/charts/month-points.ts';
import { MonthsChart } from '../../../renderer/ui/charts/months-chart.tsx';
import { buildParetoPoints } from '../../../renderer/ui/charts/pareto-points.ts';
import type { CalendarDate, Period } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { MonthlyFigures } from '../../../shared/scorecard/monthly-figures.ts';
import type { Pareto } from '../../../shared/scorecard/pareto.ts';
import { renderKit } from '../../helpers/render-kit.tsx';

const asOf = '2026-03-31' as CalendarDate;
const eur = 'EUR' as CurrencyCode;

const monthOf = (month: string, minutesWorked: number | null, grossProfitMinor: number | null): MonthlyFigures => ({
  month: month as Period,
  revenueMinor: 100_000,
  passThroughMinor: 0,
  unknownCostInvoiceCount: 0,
  minutesWorked,
  grossProfitMinor,
});
const months = [monthOf('2026-01', 600, 65_000), monthOf('2026-02', null, null), monthOf('2026-03', 1500, -5_050)];

function paretoOf(values: readonly number[]): Pareto {
  const total = values.reduce((sum, value) => sum + value, 0);
  let running = 0;
  const rows = values.map((value, index) => {
    running += value;
    return {
      rank: index + 1,
      clientId: `c${index}` as ClientId,
      name: `Client ${index}`,
      grade: null,
      value,
      sharePct: (value / total) * 100,
      cumulativePct: (running / total) * 100,
      isVital: index === 0,
    };
  });
  return { measure: 'revenue', total, rows, unknownCount: 0, vitalCount: 1, top1SharePct: null, top3SharePct: null };
}

describe('points of charts', () => {
  it('leaves a gap where a month is unknown', () => {
    expect(buildMonthPoints(months, eur)).toEqual([
      { month: '2026-01', grossProfit: 650, hours: 10 },
      { month: '2026-02', grossProfit: null, hours: null },
      { month: '2026-03', grossProfit: -50.5, hours: 25 },
    ]);
  });

  it('puts what does not fit into one bar, so that the sum stays whole', () => {
    const points = buildParetoPoints(paretoOf([500, 300, 150, 50]), eur, (count) => `${count} others`, 3);
    expect(points.map(({ name, value, cumulativePct }) => [name, value, cumulativePct])).toEqual([
      ['Client 0', 5, 50],
      ['Client 1', 3, 80],
      ['2 others', 2, 100],
    ]);
    expect(points.at(-1)?.clientId).toBeNull();
  });

  it('keeps every client that fits', () => {
    expect(buildParetoPoints(paretoOf([500, 300, 200]), eur, String, 3)).toHaveLength(3);
  });
});

describe('MonthsChart', () => {
  it('has a table for screen readers at once, and one with rows to open for everyone', async () => {
    const user = userEvent.setup();
    const onOpenMonth = vi.fn();
    renderKit(<MonthsChart months={months} currency={eur} asOf={asOf} onOpenMonth={onOpenMonth} />);
    const table = await screen.findByRole('table', { name: 'Gross profit and hours by month' });
    expect(table.textContent).toContain('Jan 2026');
    expect(table.textContent).toContain('650');
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    await user.click(screen.getByRole('button', { name: 'Mar 2026' }));
    expect(onOpenMonth).toHaveBeenCalledWith('2026-03');
  });
});

describe('the image of a chart', () => {
  it('is offered where it can be written; shows whose figures, up to when, and that they are internal', async () => {
    const user = userEvent.setup();
    const pictures: ChartPicture[] = [];
    const shown: (string | null | undefined)[] = [];
    const write = async (picture: ChartPicture) => {
      shown.push(document.querySelector('figure[data-picturing]')?.textContent);
      pictures.push(picture);
    };
    const chart = <MonthsChart months={months} currency={eur} asOf={asOf} about="Bakery" />;
    renderKit(<ChartPicturesContext value={write}>{chart}</ChartPicturesContext>);
    await user.click(await screen.findByRole('button', { name: 'Save as image' }));
    await waitFor(() => expect(document.querySelector('[data-picturing]')).toBeNull());
    expect(pictures).toMatchObject([{ title: 'Bakery: Gross profit and hours by month', asOf: '2026-03-31' }]);
    expect(shown[0]).toMatch(/^Bakery: Gross profit and hours by monthup to 31 Mar 2026.*INTERNAL$/);
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    expect(screen.queryByRole('button', { name: 'Save as image' })).toBeNull();
  });

  it('is not offered where nothing can be written', async () => {
    renderKit(<MonthsChart months={months} currency={eur} asOf={asOf} />);
    await screen.findByRole('figure');
    expect(screen.queryByRole('button', { name: 'Save as image' })).toBeNull();
  });
});
