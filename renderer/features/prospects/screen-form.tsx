import { useId } from 'react';
import type { Ideal, Prospect } from '../../../shared/contract/prospect-calls.ts';
import {
  isStop,
  type ScreenAnswer,
  type ScreenQuestion,
  screenAnswers,
  screenQuestions,
} from '../../../shared/prospects/screen.ts';
import { classNames } from '../../ui/class-names.ts';
import { Section } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './prospects.module.css';
import { useIdealHints } from './use-ideal-hints.ts';

export type ChooseAnswer = (question: ScreenQuestion, answer: ScreenAnswer | null) => void;

type ScreenFormProps = {
  readonly prospect: Prospect;
  readonly ideal: Ideal;
  readonly answers: Prospect['answers'];
  readonly onChoose: ChooseAnswer;
};

/** Ten questions, each with three anchored answers and "not known". Every choice is kept at once. */
export function ScreenForm({ prospect, ideal, answers, onChoose }: ScreenFormProps) {
  const { prospects: texts } = useTexts();
  const hints = useIdealHints(prospect.client, ideal);
  return (
    <Section title={texts.screenTitle}>
      <p className="muted">{texts.saved}</p>
      <ol className={styles.questions}>
        {screenQuestions.map((question) => (
          <Question
            key={question}
            question={question}
            answer={answers[question] ?? null}
            hints={hints[question] ?? []}
            onChoose={(answer) => onChoose(question, answer)}
          />
        ))}
      </ol>
    </Section>
  );
}

type QuestionProps = {
  readonly question: ScreenQuestion;
  /** Null: not known. */
  readonly answer: ScreenAnswer | null;
  readonly hints: readonly string[];
  readonly onChoose: (answer: ScreenAnswer | null) => void;
};

function Question({ question, answer, hints, onChoose }: QuestionProps) {
  const { prospects: texts } = useTexts();
  const words = texts.questions[question];
  const name = useId();
  return (
    <li className={styles.question}>
      <fieldset>
        <legend>{words.question}</legend>
        {hints.length > 0 && <p className={styles.hint}>{hints.join(' ')}</p>}
        <div className={styles.choices}>
          {screenAnswers.map((one) => (
            <Choice key={one} name={name} isChosen={answer === one} onChoose={() => onChoose(one)}>
              {words[one]} {isStop(question, one) && <Tag tone="danger">{texts.stopSign}</Tag>}
            </Choice>
          ))}
          <Choice name={name} isChosen={answer === null} onChoose={() => onChoose(null)}>
            {texts.notKnown}
          </Choice>
        </div>
      </fieldset>
    </li>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
};

function Choice({ name, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label className={classNames(styles.choice, isChosen && styles.chosen)}>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
