import { useState } from 'react';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';

type PastePanelProps = {
  readonly onRows: (rows: readonly (readonly string[])[]) => void;
  readonly onClose: () => void;
};

/** A field to paste a table into, for those who do not paste it into the table itself. */
export function PastePanel({ onRows, onClose }: PastePanelProps) {
  const { handover, common } = useTexts();
  const client = useClient();
  const { run } = useActs();
  const [text, setText] = useState('');
  const read = async () => {
    const answer = await run({ write: () => client.call('handover.readText', { text }), said: null });
    if (answer !== undefined && answer.rows.length > 0) onRows(answer.rows);
  };
  return (
    <SidePanel
      title={handover.paste.title}
      onClose={onClose}
      isWide
      footer={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button variant="primary" isDisabled={text.trim() === ''} onPress={() => void read()}>
            {handover.paste.look}
          </Button>
        </>
      }
    >
      <TextArea
        label={handover.paste.field}
        description={handover.paste.fieldHint}
        value={text}
        onChange={setText}
        rows={14}
        width="full"
      />
    </SidePanel>
  );
}
