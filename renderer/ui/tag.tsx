import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './tag.module.css';

type TagProps = {
  readonly children: ReactNode;
  /** watch: wants attention; danger: a deal-breaker. */
  readonly tone?: 'plain' | 'watch' | 'danger';
  /** Said on hover; never the only place where it is said. */
  readonly hint?: string;
};

/** A short quiet word beside a name or a grade. */
export function Tag({ children, tone = 'plain', hint }: TagProps) {
  return (
    <span className={classNames(styles.tag, styles[tone])} {...(hint === undefined ? {} : { title: hint })}>
      {children}
    </span>
  );
}
