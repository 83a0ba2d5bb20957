import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { ReadablePreview } from './file-card.tsx';
import styles from './import-page.module.css';
import { isOpenQuestion } from './is-open-question.ts';
import { QuestionItem } from './questions-tab.tsx';

type OpenQuestionsProps = {
  readonly file: OpenFile;
  readonly preview: ReadablePreview;
  readonly session: ImportSessionState;
};

/** What a readable file asks and nobody has answered yet, where it can't be overlooked. */
export function OpenQuestions({ file, preview, session }: OpenQuestionsProps) {
  const { importScreen: texts } = useTexts();
  const { today } = useAppState();
  const open = preview.report.questions.filter((question) => isOpenQuestion(question, file.options, today));
  if (open.length === 0) return null;
  return (
    <ul className={styles.openQuestions} aria-label={texts.openQuestions}>
      {open.map((question) => (
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
