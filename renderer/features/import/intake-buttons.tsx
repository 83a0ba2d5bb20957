import { useState } from 'react';
import type { ImportSessionState } from '../../client/import-session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';

type IntakeButtonsProps = { readonly session: ImportSessionState; readonly isMain: boolean };

/** The other ways in: chosen by the system's dialog, or rows pasted from a spreadsheet. */
export function IntakeButtons({ session, isMain }: IntakeButtonsProps) {
  const { importScreen: texts } = useTexts();
  const [isPasting, setIsPasting] = useState(false);
  const [text, setText] = useState('');
  const take = () => {
    setIsPasting(false);
    setText('');
    void session.paste(text, texts.pastedName);
  };
  return (
    <>
      <Button variant={isMain ? 'primary' : 'secondary'} onPress={() => void session.pick()}>
        {texts.pick}
      </Button>
      <Button onPress={() => setIsPasting(true)}>{texts.paste}</Button>
      <Dialog
        title={texts.paste}
        isOpen={isPasting}
        onClose={() => setIsPasting(false)}
        isWide
        footer={
          <Button variant="primary" isDisabled={text.trim() === ''} onPress={take}>
            {texts.usePasted}
          </Button>
        }
      >
        <TextArea label={texts.pasteLabel} value={text} onChange={setText} rows={12} autoFocus />
      </Dialog>
    </>
  );
}
