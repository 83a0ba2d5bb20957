import type { GradePoint } from '../../../../shared/contract/scorecard-calls.ts';
import { type Period, periodOf } from '../../../../shared/core/dates.ts';
import { GradeBadge } from '../../../ui/grade-badge.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormatters, useTexts } from '../../../ui/texts.tsx';
import { useMetricText } from '../../../ui/use-metric-text.ts';
import styles from './timeline.module.css';
import type { TimelineProps } from './timeline-chart.tsx';

type MonthRow = {
  readonly month: Period;
  readonly index: number;
  readonly point: GradePoint | undefined;
  readonly events: readonly string[];
};

/** px; more columns than the page is wide are scrolled to inside the table. */
const tableHeight = 480;

/** The months as rows: grade, what happened, every figure shown. */
export function TimelineTable({ timeline, metrics, currency }: TimelineProps) {
  const { timeline: texts } = useTexts().history;
  const formatters = useFormatters();
  const columns = useColumns();
  const metricColumns = useMetricColumns({ timeline, metrics, currency });
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
  const all = [columns.month, columns.grade, columns.events, ...metricColumns];
  return <Table label={texts.label} columns={all} rows={rows} rowKey={(row) => row.month} maxHeight={tableHeight} />;
}

function useColumns() {
  const { portfolio, timeline: texts } = useTexts().history;
  const { month } = useFormatters();
  return {
    month: {
      id: 'month',
      header: portfolio.month,
      isRowHeader: true,
      sortValue: (row) => row.month,
      render: (row) => <span data-value>{month(row.month)}</span>,
    },
    grade: {
      id: 'grade',
      header: texts.grade,
      render: ({ point }) =>
        point === undefined ? (
          <span className="muted">{texts.noGrade}</span>
        ) : (
          <GradeBadge grade={point.grade} provisional={point.isProvisional} />
        ),
    },
    events: {
      id: 'events',
      header: texts.events,
      wraps: true,
      render: (row) => (
        <div className={row.events.length > 0 ? (styles.tableEvents ?? '') : ''}>
          {row.events.map((event) => (
            <div key={event} data-value>
              {event}
            </div>
          ))}
        </div>
      ),
    },
  } satisfies Readonly<Record<string, Column<MonthRow>>>;
}

function useMetricColumns({ timeline, metrics, currency }: TimelineProps): readonly Column<MonthRow>[] {
  const text = useMetricText(currency);
  const byMetric = new Map(timeline.rows.map((row) => [row.metric, row]));
  return metrics.map((metric) => {
    const cellOf = (row: MonthRow) => byMetric.get(metric)?.cells[row.index]?.value ?? null;
    return {
      id: metric,
      header: text.name(metric),
      align: 'end',
      sortValue: cellOf,
      render: (row) => <span data-value>{text.value(metric, cellOf(row))}</span>,
    };
  });
}
