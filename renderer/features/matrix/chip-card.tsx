import { type CurrencyCode, toUnits } from '../../../shared/core/money.ts';
import { formatScore } from '../../../shared/scorecard/format-score.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { useSettings } from '../../client/use-settings.ts';
import { Value } from '../../ui/marks.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useGradeSentences } from '../../ui/use-grade-sentences.ts';
import styles from './chip-card.module.css';

type ChipCardProps = {
  readonly client: GradedClient;
  readonly currency: CurrencyCode;
  readonly isNearEdge: boolean;
};

/** What is said of a client while it is pointed at: name, why, scores, figures. */
export function ChipCard({ client, currency, isNearEdge }: ChipCardProps) {
  const { matrix: texts, common } = useTexts();
  const { settings } = useSettings();
  const formatters = useFormatters();
  const { why } = useGradeSentences(currency, settings.targetRatePerHour);
  const { figures, axes } = client;
  const score = (value: number | null) => (value === null ? common.unknown : formatScore(value, formatters));
  const ehr = figures.ehrMinor === null ? common.unknown : formatters.integer(toUnits(figures.ehrMinor, currency));
  return (
    <span className={styles.card}>
      <strong>
        <Value>{client.name}</Value>
      </strong>
      <span>{why(client)}</span>
      <span className={styles.figures}>{texts.hoverScores(score(axes.F.score), score(axes.R.score))}</span>
      <span className={styles.figures}>
        {texts.hoverFigures(
          figures.revenueMinor === null ? common.unknown : formatters.wholeMoney(figures.revenueMinor, currency),
          figures.minutesWorked === null ? common.unknown : formatters.hours(figures.minutesWorked),
          ehr,
        )}
      </span>
      {isNearEdge && <span className={styles.figures}>{texts.edgeHint}</span>}
    </span>
  );
}
