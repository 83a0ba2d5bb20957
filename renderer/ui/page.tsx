import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './page.module.css';
import { useTexts } from './texts.tsx';

/** The frame of a page: PageHeader first, then its sections. */
export function Page({ children }: { readonly children: ReactNode }) {
  return <div className={styles.page}>{children}</div>;
}

type PageHeaderProps = {
  readonly title: ReactNode;
  /** Beside the title, and never cut. */
  readonly mark?: ReactNode;
  /** Short and quiet, right of the title. */
  readonly subtitle?: ReactNode;
  /** Buttons at the right edge. */
  readonly actions?: ReactNode;
  readonly onBack?: () => void;
};

/** The one heading of a page; stays in place while the page scrolls. */
export function PageHeader({ title, mark, subtitle, actions, onBack }: PageHeaderProps) {
  const { common } = useTexts();
  return (
    <header className={styles.header}>
      {onBack !== undefined && <IconButton icon={ArrowLeft} label={common.back} onPress={onBack} />}
      <div className={classNames(styles.titles, mark !== undefined && styles.marked)}>
        <div className={styles.heading}>
          <h1 className={styles.title} tabIndex={-1} data-page-title>
            {title}
          </h1>
          {mark !== undefined && <div className={styles.mark}>{mark}</div>}
        </div>
        {subtitle !== undefined && <div className={styles.subtitle}>{subtitle}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

type SectionProps = {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Holds nothing that is worth paper. */
  readonly isScreenOnly?: boolean;
};

/** A part of a page under a heading of the second size. */
export function Section({ title, actions, isScreenOnly = false, children }: SectionProps) {
  return (
    <section className={classNames(styles.section, isScreenOnly && 'screenOnly')} aria-label={title}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
