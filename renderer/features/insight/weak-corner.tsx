import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { findWeakCorner } from './find-weak-corner.ts';
import styles from './insight.module.css';

type WeakCornerProps = { readonly clients: readonly GradedClient[]; readonly targetRateMinor: number | null };

/** What the picture says first: who is below the target and at C or D in the relationship, and what hangs on them. */
export function WeakCorner({ clients, targetRateMinor }: WeakCornerProps) {
  const { scatter: texts } = useTexts().insight;
  const { pct0 } = useFormatters();
  if (targetRateMinor === null) return <p className={styles.sentence}>{texts.noTarget}</p>;
  const corner = findWeakCorner(clients, targetRateMinor);
  if (corner.count === 0) return <p className={styles.sentence}>{texts.weakNone}</p>;
  return (
    <p className={styles.sentence}>
      {texts.weak({
        count: corner.count,
        of: corner.of,
        revenue: pct0(corner.revenuePct),
        hours: pct0(corner.hoursPct),
      })}
    </p>
  );
}
