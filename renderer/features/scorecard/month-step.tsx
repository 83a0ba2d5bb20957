import { CircleCheck, CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { useTexts } from '../../ui/texts.tsx';
import styles from './scorecard.module.css';

type MonthStepProps = {
  readonly title: string;
  readonly isDone: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** One part of closing a month, and whether anything of it is open. */
export function MonthStep({ title, isDone, actions, children }: MonthStepProps) {
  const { common, history } = useTexts();
  const Icon = isDone ? CircleCheck : CircleDashed;
  return (
    <section className={styles.step} aria-label={title}>
      <div className={styles.stepHead}>
        <span
          role="img"
          aria-label={isDone ? common.done : history.monthEnd.isOpen}
          className={classNames(isDone ? styles.isDone : styles.isOpen)}
        >
          <Icon size={16} aria-hidden />
        </span>
        <h2>{title}</h2>
        <div className={styles.stepActions}>{actions}</div>
      </div>
      {children}
    </section>
  );
}
