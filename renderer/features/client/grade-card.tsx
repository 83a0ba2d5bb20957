import { TriangleAlert } from 'lucide-react';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { useSettings } from '../../client/use-settings.ts';
import { Value } from '../../ui/marks.tsx';
import type { RowsTab } from '../../ui/navigation.ts';
import { EmptyState } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useGradeSentences } from '../../ui/use-grade-sentences.ts';
import { AxisScores } from './axis-scores.tsx';
import type { ClientView } from './client-view.ts';
import { CriteriaTable } from './criteria-table.tsx';
import { FigureStrip } from './figure-strip.tsx';
import styles from './grade-card.module.css';
import { useNoticeText } from './use-notice-text.ts';
import { WayAhead } from './way-ahead.tsx';

type GradeCardProps = { readonly view: ClientView; readonly onOpenRows: (tab: RowsTab) => void };

/** The grade, why it is so, the chain that led to it, and every criterion with where it comes from. */
export function GradeCard({ view, onOpenRows }: GradeCardProps) {
  const { client: texts } = useTexts();
  const { graded } = view;
  if (graded === null) {
    return (
      <EmptyState title={texts.card.outsideTitle} isCompact>
        {texts.card.outsideText}
      </EmptyState>
    );
  }
  return (
    <section className={styles.card} aria-label={texts.card.title}>
      <AxisScores graded={graded} model={view.model} />
      <Reasons view={view} graded={graded} />
      <WayAhead view={view} />
      <FigureStrip graded={graded} currency={view.currency} asOf={view.book.asOf} onOpenRows={onOpenRows} />
      <CriteriaTable view={view} graded={graded} onOpenRows={onOpenRows} />
    </section>
  );
}

function Reasons({ view, graded }: { readonly view: ClientView; readonly graded: GradedClient }) {
  const { client: texts } = useTexts();
  const { settings } = useSettings();
  const sentences = useGradeSentences(view.currency, settings.targetRatePerHour);
  const noticeText = useNoticeText();
  const notices = graded.notices.flatMap((notice) => noticeText(notice) ?? []);
  return (
    <>
      <dl className={styles.reasons}>
        <dt>{texts.card.why}</dt>
        <dd className={styles.why}>{sentences.why(graded)}</dd>
        <dt>{texts.card.chain}</dt>
        <dd className={styles.chain}>
          <Value>{sentences.chain(graded)}</Value>
        </dd>
      </dl>
      {notices.length > 0 && (
        <ul className={styles.notices}>
          {notices.map((notice) => (
            <li key={notice}>
              <TriangleAlert size={14} aria-hidden />
              {notice}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
