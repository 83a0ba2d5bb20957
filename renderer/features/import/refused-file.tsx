import type { FilePreview } from '../../../shared/contract/import-calls.ts';
import { findFileQuestion, toOptions } from '../../client/file-question.ts';
import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './import-page.module.css';

type RefusedFileProps = {
  readonly file: OpenFile;
  readonly preview: Extract<FilePreview, { readonly kind: 'refused' }>;
  readonly session: ImportSessionState;
};

/** What a file needs before it can be read, with the answers as buttons. */
export function RefusedFile({ file, preview, session }: RefusedFileProps) {
  const { errors, importScreen: texts } = useTexts();
  const question = findFileQuestion(preview);
  const labels: Readonly<Record<string, string>> = question === undefined ? {} : texts.choices[question.property];
  return (
    <div className={styles.refused} role="alert">
      <p>{errors[preview.error.code]}</p>
      {question !== undefined && (
        <ChoiceRow
          question={texts.ask[question.property]}
          choices={question.choices.map((id) => ({
            id,
            label: labels[id] ?? id,
            isData: question.property === 'clientColumn',
          }))}
          onChoose={(choice) => void session.answer(file.token, toOptions(question.property, choice))}
        />
      )}
    </div>
  );
}
