import { useState } from 'react';
import type { Alert } from '../../../shared/contract/scorecard-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { Grade } from '../../../shared/scoring/level.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
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

type AlertsListProps = { readonly alerts: readonly Alert[]; readonly currency: CurrencyCode };

const shownAtFirst = 6;

/** What lies beyond its lines, a client at a time, those with the most critical figures first. */
export function AlertsList({ alerts, currency }: AlertsListProps) {
  const { portfolio: texts } = useTexts().history;
  const [showsAll, setShowsAll] = useState(false);
  const clients = byClient(alerts);
  if (clients.length === 0) return <p className="muted">{texts.alertsNone}</p>;
  const shown = showsAll ? clients : clients.slice(0, shownAtFirst);
  return (
    <>
      <ul className={styles.alerts}>
        {shown.map((one) => (
          <ClientItem key={one.clientId} of={one} currency={currency} />
        ))}
      </ul>
      {clients.length > shownAtFirst && (
        <Button size="small" variant="quiet" onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? texts.alertsFewer : texts.alertsMore(clients.length - shownAtFirst)}
        </Button>
      )}
    </>
  );
}

function ClientItem({ of, currency }: { readonly of: ClientAlerts; readonly currency: CurrencyCode }) {
  const { common, history } = useTexts();
  const { go } = useNavigation();
  const metric = useMetricText(currency);
  return (
    <li>
      <span className={styles.alertHead}>
        <GradeBadge grade={of.grade} />
        <Link onPress={() => go({ page: 'client', clientId: of.clientId })}>
          <Value>{of.name}</Value>
        </Link>
      </span>
      <span className={styles.alertTags}>
        {of.alerts.map((alert) => (
          <Tag
            key={alert.metric}
            tone={alert.state === 'critical' ? 'danger' : 'watch'}
            hint={history.state[alert.state]}
          >
            {common.figure(metric.name(alert.metric), metric.value(alert.metric, alert.value))}
          </Tag>
        ))}
      </span>
    </li>
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
