import type { PortfolioMonth, PortfolioMove } from '../../../shared/contract/scorecard-calls.ts';
import { Link } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Value } from '../../ui/marks.tsx';
import { MoveLine } from '../../ui/move-line.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './portfolio-page.module.css';

/** Who moved in which month and why, one line each, the newest month first. */
export function MovesByMonth({ months }: { readonly months: readonly PortfolioMonth[] }) {
  const { portfolio: texts } = useTexts().history;
  const { month } = useFormatters();
  const withMoves = months.filter(({ moves }) => moves.length > 0).toReversed();
  if (withMoves.length === 0) return <p className="muted">{texts.movedNone}</p>;
  return (
    <ul className={styles.months}>
      {withMoves.map((one) => (
        <li key={one.asOf} className={styles.month}>
          <span className={styles.monthName} data-value>
            {month(one.month)}
          </span>
          <ul className={styles.lines}>
            {one.moves.map((move) => (
              <MoveItem key={move.clientId} move={move} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function MoveItem({ move }: { readonly move: PortfolioMove }) {
  const { move: texts } = useTexts().history;
  const { go } = useNavigation();
  return (
    <li className={styles.line}>
      <Link onPress={() => go({ page: 'client', clientId: move.clientId })}>
        <Value>{move.name}</Value>
      </Link>
      {move.move === null ? (
        <>
          <GradeBadge grade={move.grade} />
          <span className={styles.why}>{move.kind === 'gone' ? texts.went : texts.came}</span>
        </>
      ) : (
        <MoveLine move={move.move} />
      )}
    </li>
  );
}
