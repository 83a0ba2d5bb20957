import type { ReactNode } from 'react';
import styles from './settings-page.module.css';

type DataRowProps = { readonly label: string; readonly children: ReactNode; readonly action?: ReactNode };

/** One fact about the store, with what can be done about it. */
export function DataRow({ label, children, action }: DataRowProps) {
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.value}>{children}</dd>
      <dd className={styles.actions}>{action}</dd>
    </>
  );
}
