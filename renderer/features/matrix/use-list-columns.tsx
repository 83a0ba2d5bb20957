import { toUnits } from '../../../shared/core/money.ts';
import { formatScore } from '../../../shared/scorecard/format-score.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { FigureLink } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Estimated, Value } from '../../ui/marks.tsx';
import { type RowsTab, useNavigation } from '../../ui/navigation.ts';
import type { Column } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { ListMarks } from './list-marks.tsx';
import type { MatrixView } from './matrix-view.ts';

const worstFirst = { A: 3, B: 2, C: 1, D: 0 } as const;

/** The columns of the list; sums stand below revenue, share and hours. */
export function useListColumns(data: MatrixView, rows: readonly GradedClient[]): readonly Column<GradedClient>[] {
  const { list: texts } = useTexts().matrix;
  const { columns: names } = texts;
  const { common } = useTexts();
  const identity: readonly Column<GradedClient>[] = [
    {
      id: 'grade',
      header: names.grade,
      sortValue: (client) => (client.grade === null ? null : worstFirst[client.grade]),
      firstDirection: 'descending',
      render: (client) => <GradeBadge grade={client.grade} provisional={client.provisional} />,
      footer: common.total,
    },
    {
      id: 'name',
      header: names.name,
      isRowHeader: true,
      grows: true,
      sortValue: (client) => client.name,
      render: (client) => <Value>{client.name}</Value>,
    },
  ];
  return [
    ...identity,
    ...useScoreColumns(),
    ...useFigureColumns(data, rows),
    {
      id: 'marks',
      header: names.marks,
      wraps: true,
      render: (client) => <ListMarks client={client} isNearEdge={data.nearEdge.has(client.clientId)} />,
    },
  ];
}

function useScoreColumns(): readonly Column<GradedClient>[] {
  const { columns: names } = useTexts().matrix.list;
  const formatters = useFormatters();
  const score = (value: number | null) => <Value>{value === null ? '–' : formatScore(value, formatters)}</Value>;
  return [
    {
      id: 'money',
      header: names.money,
      align: 'end',
      sortValue: (client) => client.axes.F.score,
      render: (client) => score(client.axes.F.score),
    },
    {
      id: 'relationship',
      header: names.relationship,
      align: 'end',
      sortValue: (client) => client.axes.R.score,
      render: (client) => score(client.axes.R.score),
    },
    {
      id: 'index',
      header: names.index,
      align: 'end',
      sortValue: (client) => client.index,
      render: (client) => <Value>{client.index === null ? '–' : formatters.decimal1(client.index)}</Value>,
    },
  ];
}

function useFigureColumns(data: MatrixView, rows: readonly GradedClient[]): readonly Column<GradedClient>[] {
  return [...useRevenueColumns(data, rows), useHoursColumn(rows), ...useRateColumns(data)];
}

function useRevenueColumns(
  { currency, headline }: MatrixView,
  rows: readonly GradedClient[],
): readonly Column<GradedClient>[] {
  const { columns: names } = useTexts().matrix.list;
  const formatters = useFormatters();
  const total = headline.total.revenueMinor;
  const sum = rows.reduce((all, { figures }) => all + (figures.revenueMinor ?? 0), 0);
  const share = (minor: number | null) => (minor === null || total <= 0 ? null : (minor / total) * 100);
  const sharePct = (minor: number | null) => {
    const pct = share(minor);
    return <Value>{pct === null ? '–' : formatters.pct0(pct)}</Value>;
  };
  return [
    {
      id: 'revenue',
      header: names.revenue,
      align: 'end',
      sortValue: ({ figures }) => figures.revenueMinor,
      render: (client) => {
        const { revenueMinor, estimated } = client.figures;
        const text = revenueMinor === null ? null : formatters.wholeMoney(revenueMinor, currency);
        return <Figure {...{ client, text }} name={names.revenue} tab="invoices" isEstimated={estimated.revenue} />;
      },
      footer: <Value>{formatters.wholeMoney(sum, currency)}</Value>,
    },
    {
      id: 'share',
      header: names.share,
      align: 'end',
      sortValue: ({ figures }) => share(figures.revenueMinor),
      render: ({ figures }) => sharePct(figures.revenueMinor),
      footer: sharePct(sum),
    },
  ];
}

function useHoursColumn(rows: readonly GradedClient[]): Column<GradedClient> {
  const { columns: names } = useTexts().matrix.list;
  const formatters = useFormatters();
  return {
    id: 'hours',
    header: names.hours,
    align: 'end',
    sortValue: ({ figures }) => figures.minutesWorked,
    render: (client) => {
      const { minutesWorked, estimated } = client.figures;
      const text = minutesWorked === null ? null : formatters.hours(minutesWorked);
      return <Figure {...{ client, text }} name={names.hours} tab="time" isEstimated={estimated.hours} />;
    },
    footer: <Value>{formatters.hours(rows.reduce((all, { figures }) => all + (figures.minutesWorked ?? 0), 0))}</Value>,
  };
}

function useRateColumns({ currency }: MatrixView): readonly Column<GradedClient>[] {
  const { columns: names } = useTexts().matrix.list;
  const formatters = useFormatters();
  return [
    {
      id: 'ehr',
      header: names.perHour,
      align: 'end',
      sortValue: ({ figures }) => figures.ehrMinor,
      render: ({ figures }) => (
        <Value>{figures.ehrMinor === null ? '–' : formatters.decimal1(toUnits(figures.ehrMinor, currency))}</Value>
      ),
    },
    {
      id: 'margin',
      header: names.margin,
      align: 'end',
      sortValue: ({ figures }) => figures.marginPct,
      render: ({ figures }) => <Value>{figures.marginPct === null ? '–' : formatters.pct1(figures.marginPct)}</Value>,
    },
  ];
}

type FigureProps = {
  readonly client: GradedClient;
  readonly name: string;
  /** Null: unknown. */
  readonly text: string | null;
  readonly tab: RowsTab;
  readonly isEstimated: boolean;
};

/** A figure that opens its rows on the client's page. */
function Figure({ client, name, text, tab, isEstimated }: FigureProps) {
  const { common } = useTexts();
  const { go } = useNavigation();
  if (text === null) return <Value>–</Value>;
  return (
    <FigureLink
      label={common.figure(name, isEstimated ? common.estimated(text) : text)}
      onPress={() => go({ page: 'client', clientId: client.clientId, rows: tab })}
    >
      <Estimated isEstimated={isEstimated}>
        <Value>{text}</Value>
      </Estimated>
    </FigureLink>
  );
}
