import type { ClientTimeline, GradePoint, TimelineEvent } from '../../../../shared/contract/scorecard-calls.ts';
import { type Period, periodOf } from '../../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../../shared/core/money.ts';
import type { MetricRow } from '../../../../shared/scorecard/metrics/build-scorecard.ts';
import type { MetricId } from '../../../../shared/scorecard/metrics/metric-definitions.ts';
import { classNames } from '../../../ui/class-names.ts';
import { GradeBadge } from '../../../ui/grade-badge.tsx';
import { GradeShape } from '../../../ui/grade-shape.tsx';
import { HintArea } from '../../../ui/hint-area.tsx';
import { useFormatters, useTexts } from '../../../ui/texts.tsx';
import { TrendIcon } from '../../../ui/trend-icon.tsx';
import { useMetricText } from '../../../ui/use-metric-text.ts';
import { useMoveText } from '../../../ui/use-move-text.ts';
import { EventMarks } from './event-marks.tsx';
import { Sparkline } from './sparkline.tsx';
import styles from './timeline.module.css';
import { useMonthKeys } from './use-month-keys.ts';

export type TimelineProps = {
  readonly timeline: ClientTimeline;
  readonly metrics: readonly MetricId[];
  readonly currency: CurrencyCode;
};

/** Above this many months there is room for every third name, and for a grade without its frame. */
const mostRoomyMonths = 12;

/** One lane for grades, one for what happened, one small chart a metric; all on the same months. */
export function TimelineChart({ timeline, metrics, currency }: TimelineProps) {
  const { timeline: texts } = useTexts().history;
  const hintOf = useHints(timeline);
  const rows = new Map(timeline.rows.map((row) => [row.metric, row]));
  const { months } = timeline;
  const columns = { '--months': months.length } as React.CSSProperties;
  return (
    <HintArea hintOf={hintOf} className={styles.chart ?? ''}>
      <section aria-label={texts.label} style={columns} className={styles.lanes}>
        <MonthNames timeline={timeline} />
        <GradeLane timeline={timeline} />
        <EventMarks timeline={timeline} />
        {metrics.map((metric) => {
          const row = rows.get(metric);
          return row === undefined ? null : <MetricLane key={metric} row={row} currency={currency} />;
        })}
      </section>
    </HintArea>
  );
}

function MonthNames({ timeline }: { readonly timeline: ClientTimeline }) {
  const { shortMonth } = useFormatters();
  const { timeline: texts } = useTexts().history;
  return (
    <>
      <span />
      {timeline.months.map((month, index) => (
        <span key={month} className={classNames(styles.monthName, month.endsWith('-01') && styles.newYear)} data-value>
          {isNamed(month, timeline.months.length) &&
            (month.endsWith('-01') || (index === 0 && !month.endsWith('-12'))
              ? `${shortMonth(month)} ${month.slice(2, 4)}`
              : shortMonth(month))}
        </span>
      ))}
      <span className={styles.last}>{texts.now}</span>
    </>
  );
}

function isNamed(month: Period, monthCount: number): boolean {
  return monthCount <= mostRoomyMonths || Number(month.slice(5)) % 3 === 1;
}

function GradeLane({ timeline }: { readonly timeline: ClientTimeline }) {
  const { timeline: texts } = useTexts().history;
  const { month } = useFormatters();
  const points = new Map(timeline.grades.map((point) => [point.month, point]));
  const last = timeline.grades.at(-1);
  const keys = useMonthKeys(
    'grade',
    timeline.months.filter((one) => points.has(one)),
  );
  return (
    <>
      <span className={styles.laneName}>{texts.grade}</span>
      {timeline.months.map((one) => {
        const point = points.get(one);
        if (point === undefined) {
          return <span key={one} className={styles.noGrade} title={texts.noGrade} data-month={one} />;
        }
        return (
          <button
            key={one}
            type="button"
            className={classNames(styles.grade, point.move !== null && styles.moved)}
            {...keys.propsOf(one)}
            aria-label={texts.gradeAt(month(one), point.grade ?? '–')}
          >
            <LaneGrade point={point} isRoomy={timeline.months.length <= mostRoomyMonths} />
          </button>
        );
      })}
      <span className={styles.last}>
        {last !== undefined && <GradeBadge grade={last.grade} provisional={last.isProvisional} />}
      </span>
    </>
  );
}

function LaneGrade({ point, isRoomy }: { readonly point: GradePoint; readonly isRoomy: boolean }) {
  const { matrix } = useTexts();
  const { grade, isProvisional } = point;
  if (isRoomy || grade === null) return <GradeBadge grade={grade} provisional={isProvisional} />;
  return (
    <span className={styles.bareGrade} data-grade={grade} data-value>
      <GradeShape grade={grade} size={8} />
      {isProvisional ? matrix.provisionalLetter(grade) : grade}
    </span>
  );
}

function MetricLane({ row, currency }: { readonly row: MetricRow; readonly currency: CurrencyCode }) {
  const { history, common } = useTexts();
  const text = useMetricText(currency);
  const last = row.cells.findLast(({ value }) => value !== null);
  const now = last === undefined ? common.unknown : text.value(row.metric, last.value);
  const name = text.name(row.metric);
  return (
    <>
      <span className={styles.laneName}>{name}</span>
      <div
        className={styles.spark}
        role="img"
        aria-label={history.timeline.chartOf(name, now, history.trend[row.trend.mark])}
      >
        <Sparkline row={row} titleOf={(index) => text.value(row.metric, row.cells[index]?.value ?? null)} />
      </div>
      <span
        className={classNames(
          styles.last,
          (last?.state === 'warn' || last?.state === 'critical') && styles[last.state],
        )}
        title={last === undefined ? history.state.unknown : history.state[last.state]}
      >
        <TrendIcon mark={row.trend.mark} />
        {last === undefined ? <span className="muted">{common.unknown}</span> : <span data-value>{now}</span>}
      </span>
    </>
  );
}

/** What is said of a grade or of the entries of a month. */
function useHints({ grades, events }: ClientTimeline) {
  const { history } = useTexts();
  const formatters = useFormatters();
  const whyOf = useMoveText();
  const gradeHint = (point: GradePoint) => (
    <>
      <strong>{history.timeline.gradeAt(formatters.month(point.month), point.grade ?? '–')}</strong>
      {point.move !== null && <div>{whyOf(point.move)}</div>}
      {point.held.map((axis) => (
        <div key={axis}>{history.timeline.held[axis]}</div>
      ))}
      <div className="muted">
        {history.timeline.made(formatters.day(point.takenAt.slice(0, 10) as GradePoint['asOf']))}
      </div>
    </>
  );
  const eventHint = (event: TimelineEvent, index: number) => (
    <div key={index}>
      <strong data-value>{formatters.day(event.on)}</strong> {history.timeline.event[event.kind]}
      <div data-value>{event.text}</div>
    </div>
  );
  return (id: string) => {
    const [kind, month] = id.split(' ');
    if (kind === 'grade') {
      const point = grades.find((one) => one.month === month);
      return point === undefined ? null : gradeHint(point);
    }
    return <>{events.filter(({ on }) => periodOf(on) === month).map(eventHint)}</>;
  };
}
