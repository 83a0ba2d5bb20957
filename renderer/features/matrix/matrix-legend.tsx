import { levels } from '../../../shared/scoring/level.ts';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './matrix-legend.module.css';

/** What shapes, stripes and words of the matrix stand for. */
export function MatrixLegend() {
  const { matrix: texts } = useTexts();
  return (
    <ul className={styles.legend} aria-label={texts.legend}>
      <li className={styles.grades}>
        {levels.map((grade) => (
          <GradeBadge key={grade} grade={grade} />
        ))}
      </li>
      <li>{texts.legendSize}</li>
      <li>{texts.legendProvisional}</li>
      <li>{texts.legendEdge}</li>
      <li>{texts.legendWatch}</li>
    </ul>
  );
}
