import { CircleAlert, type LucideIcon, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Failure } from '../../shared/core/result.ts';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './states.module.css';
import { useTexts } from './texts.tsx';

type EmptyStateProps = {
  readonly title: string;
  /** What this place is for, in a sentence or two. */
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
  /** One button to start, and at most one more. */
  readonly actions?: ReactNode;
  /** For a part of a page instead of the whole of it. */
  readonly isCompact?: boolean;
};

/** A place without content yet: teaches what it is for and how to start. */
export function EmptyState({ title, children, icon: Icon, actions, isCompact = false }: EmptyStateProps) {
  return (
    <div className={classNames(styles.state, isCompact && styles.compact)}>
      {Icon !== undefined && <Icon size={28} strokeWidth={1.5} className={styles.icon} aria-hidden />}
      <div className={styles.text}>
        <h2>{title}</h2>
        <div>{children}</div>
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

type ErrorStateProps = { readonly failure: Failure; readonly onRetry?: () => void; readonly isCompact?: boolean };

/** What went wrong and what to do, by the code of the failure. */
export function ErrorState({ failure, onRetry, isCompact = false }: ErrorStateProps) {
  const { errors, kit } = useTexts();
  return (
    <div className={classNames(styles.state, isCompact && styles.compact)} role="alert" data-failure={failure.code}>
      <CircleAlert size={28} strokeWidth={1.5} className={styles.icon} aria-hidden />
      <div className={styles.text}>
        <h2>{kit.failed}</h2>
        <p>{errors[failure.code]}</p>
      </div>
      {onRetry !== undefined && (
        <Button icon={RotateCw} onPress={onRetry}>
          {kit.retry}
        </Button>
      )}
    </div>
  );
}

/** Shown only where an answer takes longer than the eye waits. */
export function Loading() {
  const { kit } = useTexts();
  return (
    <p className={styles.loading} role="status">
      {kit.loading}
    </p>
  );
}
