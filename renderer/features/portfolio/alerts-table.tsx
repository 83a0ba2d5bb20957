import type { Alert } from '../../../shared/contract/scorecard-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { Grade } from '../../../shared/scoring/level.ts';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useMetricText } from '../../ui/use-metric-text.ts';
import styles from './portfolio-page.module.css';

type ClientAlerts = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly grade: Grade | null;
  readonly alerts: readonly Alert[];
};

/** What lies beyond its lines, one row a client, those with the most critical figures first. */
export function AlertsTable({
  alerts,
  currency,
}: {
  readonly alerts: readonly Alert[];
  readonly currency: CurrencyCode;
}) {
  const { common, history } = useTexts();
  const { portfolio: texts } = history;
  const { go } = useNavigation();
  const columns: readonly Column<ClientAlerts>[] = [
    {
      id: 'grade',
      header: common.grade,
      sortValue: (row) => row.grade,
      render: (row) => <GradeBadge grade={row.grade} />,
    },
    {
      id: 'client',
      header: common.client,
      isRowHeader: true,
      sortValue: (row) => row.name,
      render: (row) => <span data-value>{row.name}</span>,
    },
    {
      id: 'alerts',
      header: texts.alertsOf,
      grows: true,
      wraps: true,
      render: (row) => <AlertTags alerts={row.alerts} currency={currency} />,
    },
  ];
  return (
    <div className={styles.alerts}>
      <Table
        label={texts.alertsOf}
        columns={columns}
        rows={byClient(alerts)}
        rowKey={(row) => row.clientId}
        onRowPress={(row) => go({ page: 'client', clientId: row.clientId })}
        emptyText={texts.alertsNone}
        maxHeight={420}
      />
    </div>
  );
}

function AlertTags({ alerts, currency }: { readonly alerts: readonly Alert[]; readonly currency: CurrencyCode }) {
  const { common, history } = useTexts();
  const metric = useMetricText(currency);
  return (
    <span className={styles.alertTags}>
      {alerts.map((alert) => (
        <Tag
          key={alert.metric}
          tone={alert.state === 'critical' ? 'danger' : 'watch'}
          hint={history.state[alert.state]}
        >
          {common.figure(metric.name(alert.metric), metric.value(alert.metric, alert.value))}
        </Tag>
      ))}
    </span>
  );
}

function byClient(alerts: readonly Alert[]): readonly ClientAlerts[] {
  const criticals = ({ alerts: own }: ClientAlerts) => own.filter(({ state }) => state === 'critical').length;
  const ids = [...new Set(alerts.map(({ clientId }) => clientId))];
  return ids
    .flatMap((clientId) => {
      const own = alerts.filter((alert) => alert.clientId === clientId);
      const [first] = own;
      return first === undefined ? [] : [{ clientId, name: first.name, grade: first.grade, alerts: own }];
    })
    .sort((one, other) => criticals(other) - criticals(one) || other.alerts.length - one.alerts.length);
}
