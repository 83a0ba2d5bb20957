import { useState } from 'react';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Form } from '../../ui/form.tsx';
import { FormFooter } from '../../ui/form-footer.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { trimmedOrNull } from '../../ui/trimmed-or-null.ts';
import styles from './prospects.module.css';

type Draft = { readonly name: string; readonly city: string; readonly seats: number | null; readonly note: string };

/** Adds a prospect by its name, and leads to the ten questions. */
export function AddProspectPanel({ onClose }: { readonly onClose: () => void }) {
  const { prospects: texts } = useTexts();
  const { go } = useNavigation();
  const [draft, setDraft] = useState<Draft>({ name: '', city: '', seats: null, note: '' });
  const [isTried, setIsTried] = useState(false);
  const add = useAddProspect();
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const isNameless = draft.name.trim() === '';
  const submit = async () => {
    setIsTried(true);
    if (isNameless) return;
    const added = await add(draft);
    if (added === undefined) return;
    onClose();
    go({ page: 'prospect', clientId: added.id });
  };
  return (
    <SidePanel
      title={texts.add}
      onClose={onClose}
      footer={<FormFooter submit={texts.add} onSubmit={() => void submit()} onCancel={onClose} />}
    >
      <Form className={styles.form} onSubmit={() => void submit()} isInPanel>
        <p className="muted">{texts.addHint}</p>
        <TextField
          label={texts.name}
          value={draft.name}
          onChange={(name) => set({ name })}
          isRequired
          error={isTried && isNameless ? texts.nameNeeded : undefined}
          autoFocus
        />
        <MoreFields draft={draft} set={set} />
      </Form>
    </SidePanel>
  );
}

type MoreFieldsProps = { readonly draft: Draft; readonly set: (change: Partial<Draft>) => void };

function MoreFields({ draft, set }: MoreFieldsProps) {
  const { prospects: texts } = useTexts();
  return (
    <>
      <TextField label={texts.city} value={draft.city} onChange={(city) => set({ city })} />
      <NumberField label={texts.seats} value={draft.seats} onChange={(seats) => set({ seats })} min={0} decimals={0} />
      <TextArea label={texts.note} value={draft.note} onChange={(note) => set({ note })} rows={4} />
    </>
  );
}

function useAddProspect() {
  const client = useClient();
  const { run } = useActs();
  const { prospects: texts } = useTexts();
  return ({ name, city, seats, note }: Draft) =>
    run({
      write: () =>
        client.call('clients.add', {
          name: name.trim(),
          standing: 'prospect',
          city: trimmedOrNull(city),
          seats,
          note: trimmedOrNull(note),
        }),
      said: () => texts.added(name.trim()),
      undo: ({ id }) => client.call('clients.delete', { clientId: id }),
    });
}
