import type { ReactNode } from 'react';
import { ChoiceRow } from './choice-row.tsx';
import styles from './file-question.module.css';
import {
  type FileAnswer,
  findFileQuestion,
  type FileQuestion as Question,
  type Refusal,
  toAnswer,
} from './find-file-question.ts';
import { readDateBothWays } from './read-date-both-ways.ts';
import { useFormatters, useTexts } from './texts.tsx';

type FileQuestionProps = {
  /** Left out where a heading names the file already. */
  readonly file?: string;
  readonly refusal: Refusal;
  readonly onAnswer: (answer: FileAnswer) => void;
  /** A way to go on without the file. */
  readonly children?: ReactNode;
};

/** A file that can not be read as it is: what it needs, with the answers as buttons. */
export function FileQuestion({ file, refusal, onAnswer, children }: FileQuestionProps) {
  const { errors, importScreen } = useTexts();
  const question = findFileQuestion(refusal);
  return (
    <div className={styles.box} role="alert">
      <p>
        {file !== undefined && <strong data-value>{file} </strong>}
        {describeRefusal(refusal, errors, importScreen.ask.foreign)}
      </p>
      {question !== undefined && (
        <Answers
          question={question}
          onChoose={(choice) => onAnswer(toAnswer(question, choice, refusal.error.details['kind']))}
        />
      )}
      {children}
    </div>
  );
}

/** What a file is that holds nothing to import, where that was told; else why it could not be read. */
function describeRefusal(
  { error }: Refusal,
  errors: Readonly<Record<Refusal['error']['code'], string>>,
  foreign: Readonly<Record<string, string>>,
): string {
  const { looksLike } = error.details;
  const told = typeof looksLike === 'string' ? foreign[looksLike] : undefined;
  return told ?? errors[error.code];
}

function Answers({ question, onChoose }: { readonly question: Question; readonly onChoose: (choice: string) => void }) {
  const { importScreen: texts } = useTexts();
  const { day } = useFormatters();
  const { property, choices, field, example } = question;
  const fields: Readonly<Record<string, string>> = texts.fields;
  const days = property === 'dateOrder' ? readDateBothWays(example) : undefined;
  const labels: Readonly<Record<string, string>> =
    days !== undefined
      ? { dmy: texts.ask.dateAs.dmy(day(days.dmy)), mdy: texts.ask.dateAs.mdy(day(days.mdy)) }
      : property in texts.choices
        ? texts.choices[property as 'kind']
        : {};
  const asked = property === 'column' ? texts.ask.column(fields[field] ?? field) : texts.ask[property];
  return (
    <>
      {example !== '' && <p className="muted">{texts.ask.example(example)}</p>}
      <ChoiceRow
        question={asked}
        choices={choices.map((id) => ({ id, label: labels[id] ?? id, isData: labels[id] === undefined }))}
        onChoose={onChoose}
      />
    </>
  );
}
