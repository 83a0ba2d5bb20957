import { findFileQuestion, toOptions } from '../../client/file-question.ts';
import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './intake.module.css';

type FileAsksProps = { readonly file: OpenFile; readonly session: ImportSessionState };

/** A file that can not be read as it is: what it needs, with the answers as buttons. */
export function FileAsks({ file, session }: FileAsksProps) {
  const { errors, importScreen } = useTexts();
  const { reading } = file;
  const leaveOut = (
    <Button size="small" variant="quiet" onPress={() => session.remove(file.token)}>
      {importScreen.leaveOut}
    </Button>
  );
  if (reading.kind === 'failed') {
    return (
      <div className={styles.ask} role="alert">
        <p>{errors[reading.failure.code]}</p>
        {leaveOut}
      </div>
    );
  }
  if (reading.kind !== 'read' || reading.preview.kind !== 'refused') return null;
  const { preview } = reading;
  const question = findFileQuestion(preview);
  return (
    <div className={styles.ask} role="alert">
      <p>
        <strong data-value>{preview.file}</strong> {errors[preview.error.code]}
      </p>
      {question !== undefined && (
        <ChoiceRow
          question={importScreen.ask[question.property]}
          choices={question.choices.map((id) => ({
            id,
            label: choiceLabel(importScreen.choices[question.property], id),
            isData: question.property === 'clientColumn',
          }))}
          onChoose={(choice) => void session.answer(file.token, toOptions(question.property, choice))}
        />
      )}
      {leaveOut}
    </div>
  );
}

function choiceLabel(labels: Readonly<Record<string, string>>, id: string): string {
  return labels[id] ?? id;
}
