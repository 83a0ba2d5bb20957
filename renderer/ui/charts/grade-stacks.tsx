import { type Grade, levels } from '../../../shared/scoring/level.ts';
import { GradeShape } from '../grade-shape.tsx';
import styles from './grade-stacks.module.css';

export type GradeStack = {
  readonly id: string;
  readonly name: string;
  readonly counts: Readonly<Record<Grade | 'none', number>>;
};

type GradeStacksProps = { readonly stacks: readonly GradeStack[] };

const parts = ['none', 'D', 'C', 'B', 'A'] as const;

/** How many of each grade, one column a month, A on top; letter and shape beside the colour. Its table stands elsewhere. */
export function GradeStacks({ stacks }: GradeStacksProps) {
  const most = Math.max(1, ...stacks.map(({ counts }) => parts.reduce((sum, part) => sum + counts[part], 0)));
  return (
    <div className={styles.chart} style={{ gridTemplateColumns: `repeat(${stacks.length}, minmax(0, 72px))` }}>
      {stacks.map(({ id, name, counts }) => (
        <div key={id} className={styles.column}>
          <div className={styles.stack}>
            {[...parts].reverse().map((part) =>
              counts[part] === 0 ? null : (
                <div
                  key={part}
                  className={styles.part}
                  data-grade={part}
                  style={{ height: `${(counts[part] / most) * 100}%` }}
                >
                  {isGrade(part) && <GradeShape grade={part} size={8} />}
                  <span>{isGrade(part) ? `${part} ${counts[part]}` : counts[part]}</span>
                </div>
              ),
            )}
          </div>
          <div className={styles.name}>{name}</div>
        </div>
      ))}
    </div>
  );
}

function isGrade(part: Grade | 'none'): part is Grade {
  return levels.some((level) => level === part);
}
