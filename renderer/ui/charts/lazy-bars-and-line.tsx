import { lazy, Suspense } from 'react';
import type { BarsAndLineProps } from './bars-and-line.tsx';
import styles from './chart.module.css';

const Drawn = lazy(async () => ({ default: (await import('./bars-and-line.tsx')).BarsAndLine }));

/** {@link BarsAndLine}, whose library is read only when a chart is shown; its room is kept until then. */
export function BarsAndLine<Row>(props: BarsAndLineProps<Row>) {
  return (
    <Suspense fallback={<div className={styles.awaited} />}>
      {/* lazy() knows no type parameters: rows pass through as they came */}
      <Drawn {...(props as unknown as BarsAndLineProps<unknown>)} />
    </Suspense>
  );
}
