import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { type CurrencyCode, toUnits } from '../../../shared/core/money.ts';
import { type Grade, levels } from '../../../shared/scoring/level.ts';
import { GradeBadge } from '../grade-badge.tsx';
import { GradeShape } from '../grade-shape.tsx';
import type { Column } from '../table.tsx';
import { useFormatters, useTexts } from '../texts.tsx';
import styles from './chart.module.css';
import { ChartWithTable } from './chart-with-table.tsx';
import { Bubbles } from './lazy-bubbles.tsx';

/** A client whose money, hours and relationship are known. */
export type RatePoint = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly grade: Grade | null;
  /** Minor units. */
  readonly ratePerHourMinor: number;
  /** 0 to 100. */
  readonly relationship: number;
  readonly revenueMinor: number;
};

type RateRelationshipChartProps = {
  readonly points: readonly RatePoint[];
  readonly currency: CurrencyCode;
  /** What an hour is meant to bring, minor units. */
  readonly targetRateMinor: number | null;
  readonly onOpenClient?: (clientId: ClientId) => void;
  readonly asOf: CalendarDate;
};

/** What an hour with each client brings against how the relationship is: bubbles by revenue and grade, and their table. */
export function RateRelationshipChart(props: RateRelationshipChartProps) {
  const { points, currency, targetRateMinor, onOpenClient } = props;
  const { charts } = useTexts();
  const { integer, decimal2, wholeMoney } = useFormatters();
  const columns = useColumns(currency);
  const byId = new Map(points.map((point) => [String(point.clientId), point]));
  return (
    <ChartWithTable
      label={charts.rateAndRelationship}
      legend={<GradeLegend points={points} />}
      rows={points}
      rowKey={({ clientId }) => clientId}
      columns={columns}
      asOf={props.asOf}
      {...(onOpenClient === undefined ? {} : { onOpen: ({ clientId }: RatePoint) => onOpenClient(clientId) })}
      chart={
        <Bubbles
          bubbles={points.map((point) => toBubble(point, currency))}
          xName={charts.rate(currency)}
          yName={charts.relationship}
          yDomain={[0, 100]}
          formatX={integer}
          formatY={integer}
          mark={targetRateMinor === null ? null : { x: toUnits(targetRateMinor, currency), name: charts.targetRate }}
          hint={({ id, name, x, y, grade }) => ({
            title: name,
            lines: [
              { name: charts.rate(currency), value: decimal2(x) },
              { name: charts.relationship, value: integer(y) },
              { name: charts.revenue(currency), value: wholeMoney(byId.get(id)?.revenueMinor ?? 0, currency) },
              { name: charts.grade, value: grade ?? charts.notGraded },
            ],
          })}
          {...(onOpenClient === undefined ? {} : { onOpen: (id: string) => openBy(onOpenClient, byId.get(id)) })}
        />
      }
    />
  );
}

function openBy(open: (clientId: ClientId) => void, point: RatePoint | undefined): void {
  if (point !== undefined) open(point.clientId);
}

function toBubble(point: RatePoint, currency: CurrencyCode) {
  const { clientId, name, grade, ratePerHourMinor, relationship, revenueMinor } = point;
  const size = Math.max(0, toUnits(revenueMinor, currency));
  return { id: clientId, name, grade, x: toUnits(ratePerHourMinor, currency), y: relationship, size };
}

function GradeLegend({ points }: { readonly points: readonly RatePoint[] }) {
  const { charts } = useTexts();
  const shown = levels.filter((level) => points.some(({ grade }) => grade === level));
  return (
    <div className={styles.legend}>
      {shown.map((grade) => (
        <span key={grade} className={styles.legendItem} data-legend={grade}>
          <GradeShape grade={grade} />
          <span data-value>{grade}</span>
        </span>
      ))}
      <span>{charts.sizeIsRevenue}</span>
    </div>
  );
}

function useColumns(currency: CurrencyCode): readonly Column<RatePoint>[] {
  const { charts } = useTexts();
  const { integer, decimal2, wholeMoney } = useFormatters();
  const figure = (
    id: string,
    header: string,
    pick: (point: RatePoint) => number,
    write: (value: number) => string,
  ): Column<RatePoint> => ({
    id,
    header,
    align: 'end',
    sortValue: pick,
    render: (point) => <span data-value>{write(pick(point))}</span>,
  });
  return [
    { id: 'grade', header: charts.grade, render: ({ grade }) => <GradeBadge grade={grade} /> },
    {
      id: 'client',
      header: charts.client,
      isRowHeader: true,
      grows: true,
      sortValue: ({ name }) => name,
      render: ({ name }) => <span data-value>{name}</span>,
    },
    figure('rate', charts.rate(currency), ({ ratePerHourMinor }) => toUnits(ratePerHourMinor, currency), decimal2),
    figure('relationship', charts.relationship, ({ relationship }) => relationship, integer),
    figure(
      'revenue',
      charts.revenue(currency),
      ({ revenueMinor }) => revenueMinor,
      (minor) => wholeMoney(minor, currency),
    ),
  ];
}
