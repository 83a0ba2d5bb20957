import type { CalendarDate, Period } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { MonthlyFigures } from '../../../shared/scorecard/monthly-figures.ts';
import type { Column } from '../table.tsx';
import { useFormatters, useTexts } from '../texts.tsx';
import { ChartWithTable } from './chart-with-table.tsx';
import { BarsAndLine } from './lazy-bars-and-line.tsx';
import { buildMonthPoints, type MonthPoint } from './month-points.ts';

type MonthsChartProps = {
  readonly months: readonly MonthlyFigures[];
  readonly currency: CurrencyCode;
  readonly asOf: CalendarDate;
  /** Whose months they are. */
  readonly about?: string;
  /** Opens the rows of a month. */
  readonly onOpenMonth?: (month: Period) => void;
};

/** Gross profit (bars) and hours (line) by month, with its table. */
export function MonthsChart({ months, currency, asOf, about, onOpenMonth }: MonthsChartProps) {
  const { charts } = useTexts();
  const { integer, month, shortMonth } = useFormatters();
  const { money, hours } = useFigureTexts();
  const columns = useMonthColumns(currency);
  const points = buildMonthPoints(months, currency);
  const open = onOpenMonth === undefined ? {} : { onOpen: (point: MonthPoint) => onOpenMonth(point.month) };
  return (
    <ChartWithTable
      label={charts.months}
      asOf={asOf}
      about={about}
      bars={charts.grossProfit(currency)}
      line={charts.hours}
      rows={points}
      rowKey={(point) => point.month}
      columns={columns}
      {...open}
      chart={
        <BarsAndLine
          rows={points}
          bar={(point) => point.grossProfit}
          line={(point) => point.hours}
          axisName={(point) => shortMonth(point.month)}
          formatBar={integer}
          formatLine={integer}
          tooltip={(point) => ({
            title: month(point.month),
            lines: [
              { name: charts.grossProfit(currency), value: money(point.grossProfit) },
              { name: charts.hours, value: hours(point.hours) },
            ],
          })}
          {...open}
        />
      }
    />
  );
}

/** Figures that may be unknown. */
function useFigureTexts() {
  const { charts } = useTexts();
  const { integer, decimal1 } = useFormatters();
  return {
    money: (value: number | null) => (value === null ? charts.unknown : integer(value)),
    hours: (value: number | null) => (value === null ? charts.unknown : decimal1(value)),
  };
}

function useMonthColumns(currency: CurrencyCode): readonly Column<MonthPoint>[] {
  const { charts } = useTexts();
  const { month } = useFormatters();
  const { money, hours } = useFigureTexts();
  return [
    {
      id: 'month',
      header: charts.month,
      isRowHeader: true,
      grows: true,
      sortValue: (point) => point.month,
      render: (point) => <span data-value>{month(point.month)}</span>,
    },
    {
      id: 'profit',
      header: charts.grossProfit(currency),
      align: 'end',
      sortValue: (point) => point.grossProfit,
      render: (point) => <span data-value>{money(point.grossProfit)}</span>,
    },
    {
      id: 'hours',
      header: charts.hours,
      align: 'end',
      sortValue: (point) => point.hours,
      render: (point) => <span data-value>{hours(point.hours)}</span>,
    },
  ];
}
