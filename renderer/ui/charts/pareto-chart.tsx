import type { ReactNode } from 'react';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { Pareto, ParetoRow } from '../../../shared/scorecard/pareto.ts';
import type { Column } from '../table.tsx';
import { useFormatters, useTexts } from '../texts.tsx';
import styles from './chart.module.css';
import { ChartWithTable } from './chart-with-table.tsx';
import { BarsAndLine } from './lazy-bars-and-line.tsx';
import { buildParetoPoints, type ParetoPoint, toShownValue } from './pareto-points.ts';

type ParetoChartProps = {
  readonly pareto: Pareto;
  readonly currency: CurrencyCode;
  readonly onOpenClient?: (clientId: ClientId) => void;
  /** Such as a choice of the measure. */
  readonly controls?: ReactNode;
  readonly asOf: CalendarDate;
};

/** Clients by what they bring or take (bars) with the running share (line), and its table. */
export function ParetoChart({ pareto, currency, onOpenClient, controls, asOf }: ParetoChartProps) {
  const { charts } = useTexts();
  const measure = charts.measures[pareto.measure](currency);
  const columns = useParetoColumns(pareto, currency);
  const points = buildParetoPoints(pareto, currency, charts.others);
  const open = onOpenClient === undefined ? {} : { onOpen: openClientBy(onOpenClient) };
  return (
    <ChartWithTable
      label={charts.pareto(measure)}
      bars={measure}
      line={charts.runningShare}
      rows={pareto.rows}
      rowKey={(row) => row.clientId}
      columns={columns}
      controls={controls}
      asOf={asOf}
      {...open}
      chart={<ParetoBars points={points} measure={measure} {...open} />}
    />
  );
}

type ParetoBarsProps = {
  readonly points: readonly ParetoPoint[];
  readonly measure: string;
  readonly onOpen?: (point: ParetoPoint) => void;
};

/** A bar for all others would dwarf the clients: they stand as a line of text. */
function ParetoBars({ points, measure, ...open }: ParetoBarsProps) {
  const { charts } = useTexts();
  const { integer, pct0 } = useFormatters();
  const drawn = points.filter(({ clientId }) => clientId !== null);
  const rest = points.find(({ clientId }) => clientId === null);
  const share = (pct: number | null) => (pct === null ? charts.unknown : pct0(pct));
  const drawnPct = drawn.at(-1)?.cumulativePct ?? null;
  return (
    <>
      <BarsAndLine
        rows={drawn}
        bar={(point) => point.value}
        line={(point) => point.cumulativePct}
        lineMax={100}
        isQuiet={(point) => !point.isVital}
        hasLongNames
        axisName={(point) => point.name}
        formatBar={integer}
        formatLine={pct0}
        tooltip={({ name, value, cumulativePct }) => ({
          title: name,
          lines: [
            { name: measure, value: integer(value) },
            { name: charts.runningShare, value: share(cumulativePct) },
          ],
        })}
        {...open}
      />
      {rest !== undefined && drawnPct !== null && (
        <p className={styles.rest}>{charts.rest({ others: rest.name, share: pct0(100 - drawnPct) })}</p>
      )}
    </>
  );
}

/** The bar of all others belongs to no client. */
function openClientBy(open: (clientId: ClientId) => void) {
  return ({ clientId }: { readonly clientId: ClientId | null }) => clientId !== null && open(clientId);
}

function useParetoColumns({ measure }: Pareto, currency: CurrencyCode): readonly Column<ParetoRow>[] {
  const { charts } = useTexts();
  const { integer, pct0 } = useFormatters();
  const share = (pct: number | null) => (pct === null ? charts.unknown : pct0(pct));
  return [
    {
      id: 'client',
      header: charts.client,
      isRowHeader: true,
      grows: true,
      render: (row) => <span data-value>{row.name}</span>,
    },
    {
      id: 'value',
      header: charts.measures[measure](currency),
      align: 'end',
      sortValue: (row) => row.value,
      render: (row) => <span data-value>{integer(toShownValue(row.value, measure, currency))}</span>,
    },
    {
      id: 'share',
      header: charts.runningShare,
      align: 'end',
      render: (row) => <span data-value>{share(row.cumulativePct)}</span>,
    },
  ];
}
