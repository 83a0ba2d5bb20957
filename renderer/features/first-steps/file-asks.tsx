import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { Button } from '../../ui/button.tsx';
import { FileQuestion } from '../../ui/file-question.tsx';
import { useTexts } from '../../ui/texts.tsx';

type FileAsksProps = { readonly file: OpenFile; readonly session: ImportSessionState };

/** A file that can not be read as it is: it asks, or is left out. */
export function FileAsks({ file, session }: FileAsksProps) {
  const { importScreen } = useTexts();
  const { reading, key } = file;
  const leaveOut = (
    <Button size="small" variant="quiet" onPress={() => session.remove(key)}>
      {importScreen.leaveOut}
    </Button>
  );
  if (reading.kind === 'failed') {
    return (
      <FileQuestion refusal={{ error: reading.failure, headers: [] }} onAnswer={() => undefined}>
        {leaveOut}
      </FileQuestion>
    );
  }
  if (reading.kind !== 'read' || reading.preview.kind !== 'refused') return null;
  const { preview } = reading;
  return (
    <FileQuestion file={preview.file} refusal={preview} onAnswer={(answer) => void session.answer(key, answer)}>
      {leaveOut}
    </FileQuestion>
  );
}
