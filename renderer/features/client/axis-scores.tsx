import { formatScore } from '../../../shared/scorecard/format-score.ts';
import { findNearestEdge } from '../../../shared/scorecard/near-edge.ts';
import type { AxisResult, GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import { Value } from '../../ui/marks.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './axis-scores.module.css';

type AxisScoresProps = {
  readonly graded: GradedClient;
  readonly model: ScoringModel;
};

/** The grade with the score and band of both axes, and how far each is from the nearest line. */
export function AxisScores({ graded, model }: AxisScoresProps) {
  const { client: texts, common } = useTexts();
  const formatters = useFormatters();
  return (
    <div className={styles.scores}>
      <AxisScore label={texts.money} axis={graded.axes.F} model={model} />
      <AxisScore label={texts.relationship} axis={graded.axes.R} model={model} />
      <div className={styles.axis}>
        <span className={styles.label}>{texts.index}</span>
        {graded.index === null ? (
          <span className={styles.note}>{common.unknown}</span>
        ) : (
          <span className={styles.score}>
            <Value>{formatters.decimal1(graded.index)}</Value>
          </span>
        )}
      </div>
    </div>
  );
}

type AxisScoreProps = { readonly label: string; readonly axis: AxisResult; readonly model: ScoringModel };

function AxisScore({ label, axis, model }: AxisScoreProps) {
  const { common } = useTexts();
  const formatters = useFormatters();
  const { score, band } = axis;
  return (
    <div className={styles.axis}>
      <span className={styles.label}>{label}</span>
      {score === null || band === null ? (
        <span className={styles.note}>{common.unknown}</span>
      ) : (
        <>
          <span className={styles.score}>
            <Value>{`${formatScore(score, formatters)} ${band}`}</Value>
          </span>
          <AxisNote axis={axis} score={score} model={model} />
        </>
      )}
    </div>
  );
}

/** Distance to the nearest line, and coverage where it isn't whole. */
function AxisNote({ axis, score, model }: Omit<AxisScoreProps, 'label'> & { readonly score: number }) {
  const { client: texts } = useTexts();
  const formatters = useFormatters();
  const { distance, beyond, edge } = findNearestEdge(axis.axis, score, model);
  const points = formatters.decimal1(distance);
  const text = score >= edge ? texts.card.aboveLine(points, beyond) : texts.card.belowLine(points, beyond);
  const known = formatters.pct0(axis.coveragePct);
  return <span className={styles.note}>{axis.coveragePct < 100 ? texts.axisNote(text, known) : text}</span>;
}
