import type { ReactNode } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import styles from './controls.module.css';
import { useTexts } from './texts.tsx';

/** A key to press. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className={styles.kbd} data-value>
      {children}
    </kbd>
  );
}

/** Puts "~" before a figure that rests on an estimate. */
export function Estimated({
  isEstimated = true,
  children,
}: {
  readonly isEstimated?: boolean;
  readonly children: ReactNode;
}) {
  const { kit } = useTexts();
  if (!isEstimated) return children;
  return (
    <span className={styles.estimated} title={kit.estimated}>
      <span className={styles.tilde} aria-hidden data-value>
        ~
      </span>
      <VisuallyHidden>{kit.estimated} </VisuallyHidden>
      {children}
    </span>
  );
}

/** Marks a text as data, which comes from no catalog: a name, a number, a date. */
export function Value({ children }: { readonly children: ReactNode }) {
  return <span data-value>{children}</span>;
}
