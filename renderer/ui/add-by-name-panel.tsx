import { type ReactNode, useState } from 'react';
import styles from './add-by-name-panel.module.css';
import { Form } from './form.tsx';
import { FormFooter } from './form-footer.tsx';
import { SidePanel } from './side-panel.tsx';
import { TextField } from './text-field.tsx';

type AddByNamePanelProps = {
  readonly texts: {
    readonly title: string;
    readonly submit: string;
    readonly hint: string;
    readonly name: string;
    readonly nameNeeded: string;
  };
  readonly name: string;
  readonly onName: (name: string) => void;
  /** Runs with a name only; the panel stays open until its owner closes it. */
  readonly onAdd: () => void;
  readonly onClose: () => void;
  /** What else may be known. */
  readonly children: ReactNode;
};

/** A panel that adds something of which the name alone is needed, and says so once it was tried without. */
export function AddByNamePanel({ texts, name, onName, onAdd, onClose, children }: AddByNamePanelProps) {
  const [isTried, setIsTried] = useState(false);
  const isNameless = name.trim() === '';
  const submit = () => {
    setIsTried(true);
    if (!isNameless) onAdd();
  };
  return (
    <SidePanel
      title={texts.title}
      onClose={onClose}
      footer={<FormFooter submit={texts.submit} onSubmit={submit} onCancel={onClose} />}
    >
      <Form className={styles.form} onSubmit={submit} isInPanel>
        <p className="muted">{texts.hint}</p>
        <TextField
          label={texts.name}
          value={name}
          onChange={onName}
          isRequired
          error={isTried && isNameless ? texts.nameNeeded : undefined}
          autoFocus
        />
        {children}
      </Form>
    </SidePanel>
  );
}
