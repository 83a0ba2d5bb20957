import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';

type NameDialogProps = {
  readonly title: string;
  readonly name: string;
  /** The name is the program's: typing replaces it. */
  readonly isProposed?: boolean;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
};

/** Asks for the name of something kept. */
export function NameDialog({ title, name, isProposed = false, onName, onClose }: NameDialogProps) {
  const { scenarios: texts } = useTexts().whatIf;
  const [typed, setTyped] = useState(name);
  const isNamed = typed.trim() !== '';
  const done = () => {
    if (!isNamed) return;
    onName(typed.trim());
    onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <Button variant="primary" isDisabled={!isNamed} onPress={done}>
          {texts.done}
        </Button>
      }
    >
      <Form onSubmit={done}>
        <TextField
          label={texts.name}
          value={typed}
          onChange={setTyped}
          autoFocus
          selectsOnFocus={isProposed}
          width="full"
        />
      </Form>
    </Dialog>
  );
}
