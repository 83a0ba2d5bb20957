import { type Grade, levels } from '../../../shared/scoring/level.ts';
import { GradeShape } from '../grade-shape.tsx';
import { HintArea } from '../hint-area.tsx';
import { useTexts } from '../texts.tsx';
import styles from './grade-stacks.module.css';

export type GradeStack = {
  readonly id: string;
  readonly name: string;
  /** The name in full, for who points at it. */
  readonly title: string;
  readonly counts: Readonly<Record<Grade | 'none', number>>;
};

type GradeStacksProps = {
  readonly stacks: readonly GradeStack[];
  /** Opens what a column stands for, by its place. */
  readonly onOpen: (at: number) => void;
};

const parts = ['none', 'D', 'C', 'B', 'A'] as const;

/** How many of each grade, one column a month, A on top; letter and shape beside the colour. Its frame has the table. */
export function GradeStacks({ stacks, onOpen }: GradeStacksProps) {
  const hintOf = useHints(stacks);
  const most = Math.max(1, ...stacks.map(({ counts }) => parts.reduce((sum, part) => sum + counts[part], 0)));
  return (
    <HintArea hintOf={hintOf}>
      <div className={styles.chart} style={{ gridTemplateColumns: `repeat(${stacks.length}, minmax(0, 72px))` }}>
        {stacks.map(({ id, name, counts }, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has the rows of the table
          // biome-ignore lint/a11y/noStaticElementInteractions: as above
          <div key={id} className={styles.column} data-hint={at} onClick={() => onOpen(at)}>
            <Stack counts={counts} most={most} />
            <div className={styles.name}>{name}</div>
          </div>
        ))}
      </div>
    </HintArea>
  );
}

function Stack({ counts, most }: Pick<GradeStack, 'counts'> & { readonly most: number }) {
  return (
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
  );
}

/** The counts of a column in words. */
function useHints(stacks: readonly GradeStack[]) {
  const { charts, common } = useTexts();
  return (at: string) => {
    const stack = stacks[Number(at)];
    if (stack === undefined) return null;
    const shown = [...parts].reverse().filter((part) => isGrade(part) || stack.counts[part] > 0);
    return (
      <>
        <strong>{stack.title}</strong>
        {shown.map((part) => (
          <div key={part}>
            {common.figure(
              isGrade(part) ? common.figure(common.grade, part) : charts.notGraded,
              String(stack.counts[part]),
            )}
          </div>
        ))}
      </>
    );
  };
}

function isGrade(part: Grade | 'none'): part is Grade {
  return levels.some((level) => level === part);
}
