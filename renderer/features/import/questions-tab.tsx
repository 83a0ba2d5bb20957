import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ReadablePreview } from './file-card.tsx';
import styles from './import-page.module.css';
import { QuestionAnswer } from './question-answer.tsx';

type QuestionsTabProps = {
  readonly file: OpenFile;
  readonly preview: ReadablePreview;
  readonly session: ImportSessionState;
};

/** Line numbers that are named; more are counted. */
const rowsNamed = 12;

/** What is worth a look; nothing of it stops the import. */
export function QuestionsTab({ file, preview, session }: QuestionsTabProps) {
  const { importScreen: texts } = useTexts();
  const { integer } = useFormatters();
  const headers = preview.headers.filter((header) => header.trim() !== '');
  return (
    <ul className={styles.questions}>
      {preview.report.questions.map((question) => (
        <li key={`${question.code} ${question.text}`} className={styles.question}>
          <p>{question.text}</p>
          {question.rows.length > 0 && (
            <p className="muted">
              {texts.questionRows(question.rows.slice(0, rowsNamed).map(integer).join(', '))}{' '}
              {question.rows.length > rowsNamed && texts.rowsMore(question.rows.length - rowsNamed)}
            </p>
          )}
          <QuestionAnswer
            question={question}
            headers={headers}
            onAnswer={(options) => void session.answer(file.key, options)}
          />
        </li>
      ))}
    </ul>
  );
}
