import type { MonthEndStatus } from '../../../shared/contract/scorecard-calls.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Value } from '../../ui/marks.tsx';
import { MoveLine } from '../../ui/move-line.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useTexts } from '../../ui/texts.tsx';
import { MonthStep } from './month-step.tsx';
import styles from './scorecard.module.css';

type StepProps = { readonly status: MonthEndStatus };

/** Figures that no import tells and nobody has typed in yet. */
export function FiguresStep({ status }: StepProps) {
  const { monthEnd: texts } = useTexts().history;
  const { go } = useNavigation();
  const isDone = status.missingFigures === 0;
  return (
    <MonthStep
      title={texts.stepFigures}
      isDone={isDone}
      actions={
        <Button size="small" onPress={() => go({ page: 'insight', view: 'scorecard', month: status.month })}>
          {texts.toGrid}
        </Button>
      }
    >
      <p className={styles.body}>{isDone ? texts.figuresNone : texts.figuresMissing(status.missingFigures)}</p>
    </MonthStep>
  );
}

/** Whose grade the month moved, and why, one line each. */
export function MovesStep({ status }: StepProps) {
  const { monthEnd, move: texts } = useTexts().history;
  const { go } = useNavigation();
  const { snapshot, moves } = status;
  return (
    <MonthStep title={monthEnd.stepMoves} isDone={snapshot !== null && !snapshot.isOutdated}>
      {snapshot === null && <p className={styles.body}>{monthEnd.movesLater}</p>}
      {snapshot !== null && moves.length === 0 && <p className={styles.body}>{monthEnd.movesNone}</p>}
      <ul className={styles.rows}>
        {moves.map((one) => (
          <li key={one.clientId} className={styles.row}>
            <span className={styles.rowName}>
              <Link onPress={() => go({ page: 'client', clientId: one.clientId })}>
                <Value>{one.name}</Value>
              </Link>
            </span>
            {one.move === null ? (
              <>
                <GradeBadge grade={one.grade} />
                <span className="muted">{one.kind === 'gone' ? texts.went : texts.came}</span>
              </>
            ) : (
              <MoveLine move={one.move} />
            )}
          </li>
        ))}
      </ul>
    </MonthStep>
  );
}
