import { useState } from 'react';
import type { OpenFile } from '../../client/import-session.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './column-mapper.module.css';

/** Keeps how the file is read under a name. */
export function SaveMapping({ file }: { readonly file: OpenFile }) {
  const { mappings: texts } = useTexts().importScreen;
  const client = useClient();
  const acts = useActs();
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <div className={styles.save}>
        <Button size="small" onPress={() => setName('')}>
          {texts.save}
        </Button>
        <span className="muted">{texts.saveNote}</span>
      </div>
    );
  }
  const save = async () => {
    const args = { token: file.token, options: file.options, name };
    const saved = await acts.run({ write: () => client.call('mappings.save', args), said: () => texts.saved(name) });
    if (saved !== undefined) setName(null);
  };
  return (
    <Form
      className={styles.save}
      onSubmit={() => {
        if (name.trim() !== '') void save();
      }}
    >
      <TextField label={texts.name} isLabelHidden placeholder={texts.name} value={name} onChange={setName} autoFocus />
      <Button type="submit" variant="primary" isDisabled={name.trim() === ''}>
        {texts.save}
      </Button>
      <Button variant="quiet" onPress={() => setName(null)}>
        {texts.notNow}
      </Button>
    </Form>
  );
}
