import { lazy, Suspense } from 'react';
import type { BubblesProps } from './bubbles.tsx';
import styles from './chart.module.css';

const Drawn = lazy(async () => ({ default: (await import('./bubbles.tsx')).Bubbles }));

/** {@link Bubbles}, whose library is read only when a chart is shown; their room is kept until then. */
export function Bubbles(props: BubblesProps) {
  return (
    <Suspense fallback={<div className={styles.awaitedBubbles} />}>
      <Drawn {...props} />
    </Suspense>
  );
}
