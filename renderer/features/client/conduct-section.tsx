import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { CallResult } from '../../../shared/contract/contract.ts';
import type { ConductAnswer } from '../../../shared/contract/model-calls.ts';
import { type ConductSide, type ExitPathLock, judgeConduct } from '../../../shared/scoring/gut/conduct.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import type { ClientView } from './client-view.ts';
import styles from './conduct-section.module.css';

const questions = ['asks', 'communicates', 'resists'] as const;
type Question = (typeof questions)[number];

type Answers = Pick<ConductAnswer, Question | 'isToldInWriting'>;
const unanswered: Answers = { asks: null, communicates: null, resists: null, isToldInWriting: null };

/** Difficult or bad: three questions, and the fourth that keeps the exit path shut until the client was told. */
export function ConductSection({ view }: { readonly view: ClientView }) {
  const { conduct: texts } = useTexts().gut;
  const [loaded] = useCall('conduct.get', { clientId: view.client.id }, ['assessments', 'clients']);
  const [isAnswering, setIsAnswering] = useState(false);
  const body = useFocusKept<HTMLDivElement>(isAnswering);
  if (loaded.kind !== 'ready') return null;
  const [latest] = loaded.value.answers;
  return (
    <Section
      title={texts.title}
      isScreenOnly
      actions={
        isAnswering ? null : (
          <Button size="small" onPress={() => setIsAnswering(true)}>
            {latest === undefined ? texts.answer : texts.change}
          </Button>
        )
      }
    >
      <div ref={body}>
        {isAnswering ? (
          <ConductForm view={view} before={latest ?? unanswered} onDone={() => setIsAnswering(false)} />
        ) : (
          <ConductResult conduct={loaded.value} />
        )}
      </div>
    </Section>
  );
}

function ConductResult({ conduct }: { readonly conduct: CallResult<'conduct.get'> }) {
  const { conduct: texts } = useTexts().gut;
  const formatters = useFormatters();
  const lockText = useLockText(conduct.exitPathLock);
  const [latest] = conduct.answers;
  if (latest === undefined) return <p className="muted">{texts.hint}</p>;
  return (
    <div className={styles.result}>
      <p>
        <strong>{texts.verdicts[judgeConduct(latest)]}</strong>
      </p>
      <p>{lockText}</p>
      <p className="muted">{texts.answeredOn(formatters.day(latest.answeredOn))}</p>
    </div>
  );
}

function useLockText(lock: ExitPathLock): string {
  const { conduct: texts } = useTexts().gut;
  switch (lock.kind) {
    case 'open':
      return texts.lockOpen;
    case 'not-asked':
      return texts.lockNotAsked;
    case 'never-told':
      return texts.lockNeverTold;
  }
}

type ConductFormProps = { readonly view: ClientView; readonly before: Answers; readonly onDone: () => void };

function useKeepAnswers(view: ClientView, onDone: () => void) {
  const { conduct: texts } = useTexts().gut;
  const client = useClient();
  const { run } = useActs();
  const { id: clientId, name } = view.client;
  return async (answers: Answers) => {
    const act = await run({
      write: () => client.call('conduct.record', { clientId, ...answers }),
      said: () => texts.saved(name),
    });
    if (act !== undefined) onDone();
  };
}

function ConductForm({ view, before, onDone }: ConductFormProps) {
  const { gut, common } = useTexts();
  const keep = useKeepAnswers(view, onDone);
  const { asks, communicates, resists, isToldInWriting: isTold } = before;
  const [answers, setAnswers] = useState<Answers>({ asks, communicates, resists, isToldInWriting: isTold });
  return (
    <div className={styles.form}>
      {questions.map((question) => (
        <SideChoice
          key={question}
          question={question}
          value={answers[question]}
          onChange={(side) => setAnswers({ ...answers, [question]: side })}
        />
      ))}
      <ToldChoice
        value={answers.isToldInWriting}
        onChange={(isToldInWriting) => setAnswers({ ...answers, isToldInWriting })}
      />
      <div className={styles.buttons}>
        <Button size="small" onPress={onDone}>
          {common.cancel}
        </Button>
        <Button size="small" variant="primary" onPress={() => void keep(answers)}>
          {gut.conduct.save}
        </Button>
      </div>
    </div>
  );
}

type SideChoiceProps = {
  readonly question: Question;
  readonly value: ConductSide | null;
  readonly onChange: (side: ConductSide) => void;
};

function SideChoice({ question, value, onChange }: SideChoiceProps) {
  const texts = useTexts().gut.conduct.questions[question];
  return (
    <Choice
      label={texts.question}
      options={[
        { id: 'difficult', label: texts.difficult },
        { id: 'bad', label: texts.bad },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}

type ToldChoiceProps = { readonly value: boolean | null; readonly onChange: (isTold: boolean) => void };

function ToldChoice({ value, onChange }: ToldChoiceProps) {
  const { conduct: texts } = useTexts().gut;
  return (
    <Choice
      label={texts.told}
      options={[
        { id: 'yes', label: texts.yes },
        { id: 'no', label: texts.no },
      ]}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'yes')}
    />
  );
}

type ChoiceProps<Id extends string> = {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
};

/** Two answers below each other; none is chosen before the user chooses. */
function Choice<Id extends string>({ label, options, value, onChange }: ChoiceProps<Id>) {
  return (
    <RadioGroup
      className={styles.choice ?? ''}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Label className={styles.question ?? ''}>{label}</Label>
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className={styles.option ?? ''}>
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
