import { levels } from '../../../shared/scoring/level.ts';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './matrix-legend.module.css';

/** What shapes, stripes, words and figures of the matrix stand for. Small chips have no figure. */
export function MatrixLegend({ isDense }: { readonly isDense: boolean }) {
  const { matrix: texts } = useTexts();
  return (
    <ul className={styles.legend} aria-label={texts.legend}>
      <li className={styles.grades}>
        {levels.map((grade) => (
          <GradeBadge key={grade} grade={grade} />
        ))}
      </li>
      <li>{isDense ? texts.legendSize : texts.legendSizeAndFigure}</li>
      <li>{texts.legendProvisional}</li>
      <li>{texts.legendEdge}</li>
      <li>{texts.legendWatch}</li>
      <li>{texts.legendTrend}</li>
    </ul>
  );
}
