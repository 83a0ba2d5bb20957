import type { ReactNode } from 'react';
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
  const { common, matrix } = useTexts();
  const { columns: names } = matrix.list;
  const formatters = useFormatters();
  const { go } = useNavigation();
  const { currency, headline } = data;
  const money = (minor: number) => formatters.wholeMoney(minor, currency);
  const sum = (pick: (client: GradedClient) => number | null) => rows.reduce((all, row) => all + (pick(row) ?? 0), 0);
  const revenue = sum(({ figures }) => figures.revenueMinor);
  const share = (minor: number | null) =>
    minor === null || headline.total.revenueMinor <= 0 ? null : (minor / headline.total.revenueMinor) * 100;
  const sharePct = share(revenue);
  const figure = (
    client: GradedClient,
    name: string,
    text: string | null,
    tab: RowsTab,
    isEstimated: boolean,
  ): ReactNode =>
    text === null ? (
      <Value>–</Value>
    ) : (
      <FigureLink
        label={common.figure(name, isEstimated ? common.estimated(text) : text)}
        onPress={() => go({ page: 'client', clientId: client.clientId, rows: tab })}
      >
        <Estimated isEstimated={isEstimated}>
          <Value>{text}</Value>
        </Estimated>
      </FigureLink>
    );
  return [
    {
      id: 'revenue',
      header: names.revenue,
      align: 'end',
      sortValue: ({ figures }) => figures.revenueMinor,
      render: (client) => {
        const { revenueMinor, estimated } = client.figures;
        return figure(
          client,
          names.revenue,
          revenueMinor === null ? null : money(revenueMinor),
          'invoices',
          estimated.revenue,
        );
      },
      footer: <Value>{money(revenue)}</Value>,
    },
    {
      id: 'share',
      header: names.share,
      align: 'end',
      sortValue: ({ figures }) => share(figures.revenueMinor),
      render: ({ figures }) => {
        const pct = share(figures.revenueMinor);
        return <Value>{pct === null ? '–' : formatters.pct0(pct)}</Value>;
      },
      footer: <Value>{sharePct === null ? '–' : formatters.pct0(sharePct)}</Value>,
    },
    {
      id: 'hours',
      header: names.hours,
      align: 'end',
      sortValue: ({ figures }) => figures.minutesWorked,
      render: (client) => {
        const { minutesWorked, estimated } = client.figures;
        return figure(
          client,
          names.hours,
          minutesWorked === null ? null : formatters.hours(minutesWorked),
          'time',
          estimated.hours,
        );
      },
      footer: <Value>{formatters.hours(sum(({ figures }) => figures.minutesWorked))}</Value>,
    },
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
