import { ArrowRight } from 'lucide-react';
import type { Move } from '../../shared/scorecard/history/explain-move.ts';
import { GradeBadge } from './grade-badge.tsx';
import styles from './move-line.module.css';
import { useMoveText } from './use-move-text.ts';

/** From which grade to which, and why, in one line. */
export function MoveLine({ move }: { readonly move: Move }) {
  const whyOf = useMoveText();
  return (
    <span className={styles.line}>
      <GradeBadge grade={move.from} />
      <ArrowRight size={14} aria-hidden />
      <GradeBadge grade={move.to} />
      <span className={styles.why}>{whyOf(move)}</span>
    </span>
  );
}
