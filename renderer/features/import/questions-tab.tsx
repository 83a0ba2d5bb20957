import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ReadablePreview } from './file-card.tsx';
import styles from './import-page.module.css';
import { isOpenQuestion } from './is-open-question.ts';
import { QuestionAnswer } from './question-answer.tsx';

type Question = ReadablePreview['report']['questions'][number];

type QuestionsTabProps = {
  readonly file: OpenFile;
  readonly preview: ReadablePreview;
  readonly session: ImportSessionState;
};

/** What is worth a look, and what was answered and can be answered anew; nothing of it stops the import. */
export function QuestionsTab({ file, preview, session }: QuestionsTabProps) {
  const { today } = useAppState();
  return (
    <ul className={styles.questions}>
      {toLookAt(file, preview, today).map((question) => (
        <QuestionItem
          key={`${question.code} ${question.text}`}
          question={question}
          headers={preview.headers}
          onAnswer={(options) => void session.answer(file.key, options)}
        />
      ))}
    </ul>
  );
}

/** The questions that do not stand open above the tabs. */
export function toLookAt({ options }: OpenFile, { report }: ReadablePreview, today: CalendarDate): readonly Question[] {
  return report.questions.filter((question) => !isOpenQuestion(question, options, today));
}

/** Line numbers that are named; more are counted. */
const rowsNamed = 12;

type QuestionItemProps = {
  readonly question: Question;
  readonly headers: readonly string[];
  readonly onAnswer: (options: ImportOptions) => void;
};

/** One question with the rows it is about and its answers. */
export function QuestionItem({ question, headers, onAnswer }: QuestionItemProps) {
  const { importScreen: texts } = useTexts();
  const { integer } = useFormatters();
  return (
    <li className={styles.question}>
      <p>{question.text}</p>
      {question.rows.length > 0 && (
        <p className="muted">
          {texts.questionRows(question.rows.slice(0, rowsNamed).map(integer).join(', '))}{' '}
          {question.rows.length > rowsNamed && texts.rowsMore(question.rows.length - rowsNamed)}
        </p>
      )}
      <QuestionAnswer
        question={question}
        headers={headers.filter((header) => header.trim() !== '')}
        onAnswer={onAnswer}
      />
    </li>
  );
}
