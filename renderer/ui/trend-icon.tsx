import { TrendingDown, TrendingUp } from 'lucide-react';
import type { TrendMark } from '../../shared/scorecard/metrics/find-trend.ts';
import { useTexts } from './texts.tsx';
import styles from './trend-icon.module.css';

/** Which way something goes; nothing where it holds or is unknown. */
export function TrendIcon({ mark, size = 14 }: { readonly mark: TrendMark; readonly size?: number }) {
  const { trend } = useTexts().history;
  if (mark !== 'better' && mark !== 'worse') return null;
  const Icon = mark === 'better' ? TrendingUp : TrendingDown;
  return (
    <span role="img" aria-label={trend[mark]} title={trend[mark]} className={styles[mark]}>
      <Icon size={size} aria-hidden />
    </span>
  );
}
