import type { Grade } from '../../shared/scoring/level.ts';
import { classNames } from './class-names.ts';
import styles from './grade-badge.module.css';
import { GradeShape } from './grade-shape.tsx';
import { useTexts } from './texts.tsx';

type GradeBadgeProps = {
  /** Null: not graded. */
  readonly grade: Grade | null;
  /** Rests on too little: hatched, and said as "D?". */
  readonly provisional?: boolean;
  readonly size?: 'normal' | 'large';
};

/** A grade as letter, shape and colour, with its words for screen readers. */
export function GradeBadge({ grade, provisional = false, size = 'normal' }: GradeBadgeProps) {
  const { kit } = useTexts();
  const large = size === 'large' && styles.large;
  if (grade === null) {
    return (
      <span
        role="img"
        aria-label={kit.notGraded}
        className={classNames(styles.badge, styles.none, large)}
        data-grade="none"
      >
        <span data-value>–</span>
      </span>
    );
  }
  const label = provisional ? kit.provisionalGradeLabel(grade) : kit.gradeLabel(grade);
  const hatch = provisional && classNames(styles.provisional, 'hatched');
  return (
    <span
      role="img"
      aria-label={label}
      className={classNames(styles.badge, styles[grade], hatch, large)}
      data-grade={grade}
    >
      <GradeShape grade={grade} size={size === 'large' ? 14 : 9} />
      <span data-value>{provisional ? `${grade}?` : grade}</span>
    </span>
  );
}
