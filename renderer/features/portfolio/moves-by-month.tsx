import { useState } from 'react';
import type { PortfolioMonth, PortfolioMove } from '../../../shared/contract/scorecard-calls.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Value } from '../../ui/marks.tsx';
import { MoveLine } from '../../ui/move-line.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './portfolio-page.module.css';

/** So many lines of the past are read at a glance. */
const linesAtFirst = 12;

/** Who moved in which month and why, one line each, the newest month first. */
export function MovesByMonth({ months }: { readonly months: readonly PortfolioMonth[] }) {
  const { portfolio: texts } = useTexts().history;
  const { month } = useFormatters();
  const [showsAll, setShowsAll] = useState(false);
  const withMoves = months.filter(({ moves }) => moves.length > 0).toReversed();
  if (withMoves.length === 0) return <p className="muted">{texts.movedNone}</p>;
  const shown = showsAll ? withMoves : fewestWith(withMoves, linesAtFirst);
  return (
    <>
      <ul className={styles.months}>
        {shown.map((one) => (
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
      {shown.length < withMoves.length && (
        <Button size="small" variant="quiet" onPress={() => setShowsAll(true)}>
          {texts.movedEarlier(withMoves.length - shown.length)}
        </Button>
      )}
    </>
  );
}

/** The newest months until so many lines stand; whole months only. */
function fewestWith(months: readonly PortfolioMonth[], lines: number): readonly PortfolioMonth[] {
  let count = 0;
  const isEnough = months.findIndex(({ moves }) => {
    count += moves.length;
    return count >= lines;
  });
  return isEnough === -1 ? months : months.slice(0, isEnough + 1);
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
