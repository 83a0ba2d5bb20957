import { useState } from 'react';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { AddByNamePanel } from '../../ui/add-by-name-panel.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { trimmedOrNull } from '../../ui/trimmed-or-null.ts';

type Draft = { readonly name: string; readonly city: string; readonly seats: number | null; readonly note: string };

/** Adds a prospect by its name, and leads to the ten questions. */
export function AddProspectPanel({ onClose }: { readonly onClose: () => void }) {
  const { prospects: texts } = useTexts();
  const { go } = useNavigation();
  const [draft, setDraft] = useState<Draft>({ name: '', city: '', seats: null, note: '' });
  const add = useAddProspect();
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const submit = async () => {
    const added = await add(draft);
    if (added === undefined) return;
    onClose();
    go({ page: 'prospect', clientId: added.id });
  };
  return (
    <AddByNamePanel
      texts={{ ...texts, title: texts.add, submit: texts.add, hint: texts.addHint }}
      name={draft.name}
      onName={(name) => set({ name })}
      onAdd={() => void submit()}
      onClose={onClose}
    >
      <MoreFields draft={draft} set={set} />
    </AddByNamePanel>
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
