import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { classNames } from '../../ui/class-names.ts';
import { LevelKeys } from '../../ui/level-keys.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import {
  type Answer,
  type Answers,
  answerKey,
  type KeyPlace,
  type KeyQuestion,
  keyQuestions,
} from './key-questions.ts';
import styles from './keys-step.module.css';

type KeyCardProps = {
  readonly client: GradedClient;
  readonly place: KeyPlace;
  readonly answers: Answers;
  readonly onAnswer: (answer: Answer) => void;
};

/** One question about one client, with its four anchored answers. */
export function KeyCard({ client, place, answers, onAnswer }: KeyCardProps) {
  const { keys } = useTexts().firstSteps;
  const question = keyQuestions[place.question];
  if (question === undefined) return null;
  const { question: text, ...anchors } = keys[question];
  const given = answers.get(answerKey(client.clientId, question));
  return (
    <section className={styles.card} aria-label={text}>
      <div className={styles.cardHead}>
        <h3 className={styles.name} data-value>
          {client.name}
        </h3>
        <Dots place={place} />
      </div>
      <p className={styles.question} aria-live="polite">
        {text}
      </p>
      <LevelKeys
        key={answerKey(client.clientId, question)}
        label={text}
        anchors={anchors}
        value={given === undefined || given === 'skipped' ? null : given}
        onChange={(level) => onAnswer(level ?? 'skipped')}
        autoFocus
      />
      <Measured client={client} question={question} />
    </section>
  );
}

function Dots({ place }: { readonly place: KeyPlace }) {
  const { keys } = useTexts().firstSteps;
  return (
    <span
      className={styles.dots}
      role="img"
      aria-label={keys.questionOf({ at: place.question + 1, of: keyQuestions.length })}
    >
      {keyQuestions.map((question, index) => (
        <span key={question} className={classNames(styles.dot, index <= place.question && styles.dotOn)} />
      ))}
    </span>
  );
}

/** What the figures already say about the question; the measurement counts, the answer stays beside it. */
function Measured({ client, question }: { readonly client: GradedClient; readonly question: KeyQuestion }) {
  const { keys } = useTexts().firstSteps;
  const { decimal1, pct0 } = useFormatters();
  if (question !== 'R1' && question !== 'F4') return null;
  const { value, source } = client.criteria[question];
  if (value === null || source !== 'measured') return null;
  const days = decimal1(Math.abs(value));
  const text =
    question === 'F4' ? keys.recurringShare(pct0(value)) : value < 0 ? keys.daysEarly(days) : keys.daysLate(days);
  return (
    <p className={styles.measured}>
      {keys.measured(text)} {keys.measuredCounts}
    </p>
  );
}
