import type { GradePoint } from '../../../../shared/contract/scorecard-calls.ts';
import { type Period, periodOf } from '../../../../shared/core/dates.ts';
import { GradeBadge } from '../../../ui/grade-badge.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormatters, useTexts } from '../../../ui/texts.tsx';
import { useMetricText } from '../../../ui/use-metric-text.ts';
import type { TimelineProps } from './timeline-chart.tsx';

type MonthRow = {
  readonly month: Period;
  readonly index: number;
  readonly point: GradePoint | undefined;
  readonly events: readonly string[];
};

/** The months as rows: grade, every figure shown, what happened. */
export function TimelineTable({ timeline, metrics, currency }: TimelineProps) {
  const { history } = useTexts();
  const { timeline: texts } = history;
  const formatters = useFormatters();
  const text = useMetricText(currency);
  const byMetric = new Map(timeline.rows.map((row) => [row.metric, row]));
  const rows = timeline.months.map(
    (month, index): MonthRow => ({
      month,
      index,
      point: timeline.grades.find((point) => point.month === month),
      events: timeline.events
        .filter(({ on }) => periodOf(on) === month)
        .map(({ on, kind, text: what }) => `${formatters.day(on)} ${texts.event[kind]}: ${what}`),
    }),
  );
  const columns: readonly Column<MonthRow>[] = [
    {
      id: 'month',
      header: history.portfolio.month,
      isRowHeader: true,
      sortValue: (row) => row.month,
      render: (row) => <span data-value>{formatters.month(row.month)}</span>,
    },
    {
      id: 'grade',
      header: texts.grade,
      render: (row) =>
        row.point === undefined ? (
          <span className="muted">{texts.noGrade}</span>
        ) : (
          <GradeBadge grade={row.point.grade} provisional={row.point.isProvisional} />
        ),
    },
    ...metrics.map(
      (metric): Column<MonthRow> => ({
        id: metric,
        header: text.name(metric),
        align: 'end',
        sortValue: (row) => byMetric.get(metric)?.cells[row.index]?.value ?? null,
        render: (row) => {
          const value = byMetric.get(metric)?.cells[row.index]?.value ?? null;
          return <span data-value>{text.value(metric, value)}</span>;
        },
      }),
    ),
    {
      id: 'events',
      header: texts.events,
      grows: true,
      wraps: true,
      render: (row) =>
        row.events.map((event) => (
          <div key={event} data-value>
            {event}
          </div>
        )),
    },
  ];
  return <Table label={texts.label} columns={columns} rows={rows} rowKey={(row) => row.month} />;
}
