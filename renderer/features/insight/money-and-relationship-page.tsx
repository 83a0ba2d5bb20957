import { ChartScatter } from 'lucide-react';
import { toMinor } from '../../../shared/core/money.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { useLoaded } from '../../client/loaded-store.ts';
import { useSettings } from '../../client/use-settings.ts';
import { type RatePoint, RateRelationshipChart } from '../../ui/charts/rate-relationship-chart.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { QualityLine } from '../../ui/quality-line.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './insight.module.css';
import { type InsightData, insightAreas, loadInsightData } from './insight-data.ts';
import { NoFigures } from './no-figures.tsx';
import { WeakCorner } from './weak-corner.tsx';

/** What an hour with each client brings, against how the relationship is. */
export function MoneyAndRelationshipPage() {
  const { insight: texts } = useTexts();
  const [loaded, reload] = useLoaded(loadInsightData, insightAreas);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  const points = loaded.value.book.clients.flatMap(toPoints);
  if (points.length === 0) {
    return <NoFigures icon={ChartScatter}>{texts.scatter.noPoints}</NoFigures>;
  }
  return <Sheet data={loaded.value} points={points} />;
}

type SheetProps = { readonly data: InsightData; readonly points: readonly RatePoint[] };

function Sheet({ data: { book, currency, quality }, points }: SheetProps) {
  const { insight } = useTexts();
  const { list, day } = useFormatters();
  const { go } = useNavigation();
  const { settings } = useSettings();
  const target = settings.targetRatePerHour === null ? null : toMinor(settings.targetRatePerHour, currency);
  const drawn = new Set(points.map(({ clientId }) => clientId));
  const missing = book.clients.filter(({ clientId }) => !drawn.has(clientId)).map(({ name }) => name);
  return (
    <div className={styles.sheet}>
      <WeakCorner clients={book.clients} targetRateMinor={target} />
      <p className={styles.note}>
        {insight.scatter.lead} {insight.until(day(book.asOf))}
      </p>
      <RateRelationshipChart
        points={points}
        currency={currency}
        targetRateMinor={target}
        onOpenClient={(clientId) => go({ page: 'client', clientId })}
        asOf={book.asOf}
      />
      <QualityLine quality={quality} />
      {missing.length > 0 && <p className={styles.note}>{insight.scatter.missing(list(missing))}</p>}
    </div>
  );
}

function toPoints({ clientId, name, grade, axes, figures }: GradedClient): RatePoint[] {
  const { ehrMinor, revenueMinor } = figures;
  const relationship = axes.R.score;
  if (ehrMinor === null || revenueMinor === null || relationship === null) return [];
  return [{ clientId, name, grade, ratePerHourMinor: ehrMinor, relationship, revenueMinor }];
}
