import { useState } from 'react';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/page.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { trimmedOrNull } from '../../ui/trimmed-or-null.ts';
import styles from './model-page.module.css';
import type { ModelDraft } from './use-model-draft.ts';

/** What is typed beside the model, and saving it; a blank name is told once saving was tried. */
function useSaving(draft: ModelDraft) {
  const { save: texts } = useTexts().model;
  const client = useClient();
  const { run } = useActs();
  const [name, setName] = useState(draft.proposedName);
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isBlank = name.trim() === '';
  const save = async () => {
    setIsTried(true);
    if (isBlank || draft.problems.length > 0) return;
    const given = { name: name.trim(), note: trimmedOrNull(note) };
    const act = await run({
      write: () => client.call('model.save', { ...given, model: { ...draft.model, name: given.name } }),
      said: () => texts.saved(given.name),
    });
    if (act !== undefined) draft.discard();
  };
  return { name, setName, note, setNote, save, nameError: isTried && isBlank ? texts.nameNeeded : undefined };
}

/** Name and note under which the edited model is saved. Comes up once something changed. */
export function SaveForm({ draft }: { readonly draft: ModelDraft }) {
  const { model: texts } = useTexts();
  const saving = useSaving(draft);
  return (
    <Section title={texts.save.title}>
      <Form className={styles.save} onSubmit={() => void saving.save()}>
        <TextField label={texts.save.name} value={saving.name} onChange={saving.setName} error={saving.nameError} />
        <TextArea
          label={texts.save.note}
          value={saving.note}
          onChange={saving.setNote}
          rows={2}
          placeholder={texts.save.notePlaceholder}
        />
        <div className={styles.buttons}>
          <Button onPress={draft.discard}>{texts.discard}</Button>
          <Button variant="primary" type="submit" isDisabled={draft.problems.length > 0}>
            {texts.save.save}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
