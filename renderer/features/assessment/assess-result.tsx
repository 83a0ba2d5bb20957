import { GradeBadge } from '../../ui/grade-badge.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './assess-form.module.css';
import type { AssessView } from './assess-view.ts';

/** The grade as it stands after every key. */
export function AssessResult({ view }: { readonly view: AssessView }) {
  const { assessment: texts, client } = useTexts();
  const formatters = useFormatters();
  const { graded } = view;
  if (graded === null) return <p className="muted">{client.card.outsideText}</p>;
  return (
    <div className={styles.result} role="status">
      <GradeBadge grade={graded.grade} provisional={graded.provisional} size="large" />
      <span className="muted">
        {graded.grade === null
          ? texts.resultNone
          : texts.coverage(formatters.pct0(graded.axes.F.coveragePct), formatters.pct0(graded.axes.R.coveragePct))}
      </span>
    </div>
  );
}
