import { CalendarCheck, ChartLine, History } from 'lucide-react';
import type { Portfolio } from '../../../shared/contract/scorecard-calls.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Section } from '../../ui/page.tsx';
import { QualityLine } from '../../ui/quality-line.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { AlertsList } from './alerts-list.tsx';
import { DriftLists } from './drift-lists.tsx';
import { GradeCounts } from './grade-counts.tsx';
import { MovesByMonth } from './moves-by-month.tsx';
import styles from './portfolio-page.module.css';

/** The whole book month by month: grades, who moved and why, what drifts, what is beyond its lines. */
export function PortfolioPage() {
  const [loaded, reload] = useCall('scorecard.getPortfolio', {}, [
    'snapshots',
    'facts',
    'clients',
    'imports',
    'settings',
    'assessments',
    'flags',
  ]);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  return loaded.value.months.length === 0 ? (
    <NoMonths missedCount={loaded.value.missedCount} />
  ) : (
    <PortfolioSheet portfolio={loaded.value} />
  );
}

function NoMonths({ missedCount }: { readonly missedCount: number }) {
  const { portfolio: texts } = useTexts().history;
  const { go } = useNavigation();
  const client = useClient();
  const { run } = useActs();
  const make = () =>
    void run({ write: () => client.call('scorecard.takeMissed', {}), said: ({ count }) => texts.made(count) });
  return (
    <EmptyState
      icon={ChartLine}
      title={texts.emptyTitle}
      actions={
        <>
          {missedCount > 0 && (
            <Button variant="primary" icon={History} onPress={make}>
              {texts.make(missedCount)}
            </Button>
          )}
          <Button
            variant={missedCount > 0 ? 'secondary' : 'primary'}
            icon={CalendarCheck}
            onPress={() => go({ page: 'insight', view: 'month-end' })}
          >
            {texts.close}
          </Button>
        </>
      }
    >
      {texts.emptyText}
    </EmptyState>
  );
}

function PortfolioSheet({ portfolio }: { readonly portfolio: Portfolio }) {
  const { portfolio: texts } = useTexts().history;
  const { month } = useFormatters();
  const currency = portfolio.currency as CurrencyCode;
  return (
    <div className={styles.sheet}>
      <div className={styles.main}>
        <Section title={texts.countsTitle}>
          <GradeCounts portfolio={portfolio} />
        </Section>
        <Section title={texts.movedTitle}>
          <MovesByMonth months={portfolio.months} />
        </Section>
      </div>
      <div className={styles.aside}>
        <DriftLists declined={portfolio.declined} improved={portfolio.improved} />
        <Section title={texts.alerts(month(portfolio.alertsOf))}>
          {portfolio.alerts.length > 0 && <p className={styles.lead}>{texts.alertsNote(currency)}</p>}
          <AlertsList alerts={portfolio.alerts} currency={currency} />
          <QualityLine quality={portfolio.quality} />
        </Section>
      </div>
    </div>
  );
}
