import { GradeBadge } from '../../ui/grade-badge.tsx';
import { type LevelChoice, LevelEditor } from '../../ui/level-editor.tsx';
import { Value } from '../../ui/marks.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useCriterionValue } from '../../ui/use-criterion-value.ts';
import styles from './assess-form.module.css';
import type { AssessStep } from './assess-steps.ts';
import type { AssessView } from './assess-view.ts';

type AssessStepItemProps = {
  readonly step: AssessStep;
  readonly view: AssessView;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onChoose: (choice: LevelChoice) => void;
};

/** One question: a line with its answer, opened with the four levels below it. */
export function AssessStepItem({ step, view, isOpen, onOpen, onChoose }: AssessStepItemProps) {
  const { assessment: texts, client } = useTexts();
  const formatters = useFormatters();
  const describe = useCriterionValue(view.currency);
  const { name, question, levels } = texts.criteria[step.id];
  const { level, isPinned } = step.choice;
  const value = step.id === 'G0' || view.graded === null ? null : describe(view.graded, step.id);
  return (
    <li className={styles.step} data-open={isOpen}>
      <button type="button" className={styles.head} aria-expanded={isOpen} onClick={onOpen}>
        <span className={styles.name}>{name}</span>
        {value !== null && (
          <span className="muted">
            <Value>{value}</Value>
          </span>
        )}
        {isPinned && <Tag>{client.history.pinned}</Tag>}
        {level === null ? <span className="muted">{texts.unknownLevel}</span> : <GradeBadge grade={level} />}
      </button>
      {isOpen && (
        <div className={styles.body} data-focus-first>
          <LevelEditor
            key={step.assessment?.id ?? step.id}
            question={question}
            meanings={levels}
            choice={step.choice}
            measured={value === null ? null : texts.measuredHint(value)}
            onChange={onChoose}
            autoFocus
          />
          {step.assessment !== undefined && (
            <p className={styles.last}>{texts.lastAssessed(formatters.day(step.assessment.assessedOn))}</p>
          )}
        </div>
      )}
    </li>
  );
}
