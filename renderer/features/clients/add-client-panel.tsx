import { useState } from 'react';
import type { ClientFields } from '../../../shared/contract/client-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { AddByNamePanel } from '../../ui/add-by-name-panel.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { trimmedOrNull } from '../../ui/trimmed-or-null.ts';

export type AddClientPanelProps = { readonly clientId?: ClientId | null; readonly onClose: () => void };

type Draft = {
  readonly name: string;
  readonly city: string;
  readonly emailDomain: string;
  readonly standing: 'active' | 'prospect';
  readonly contractKind: NonNullable<ClientFields['contractKind']> | 'unknown';
  readonly sinceOn: CalendarDate | null;
};

const empty: Draft = {
  name: '',
  city: '',
  emailDomain: '',
  standing: 'active',
  contractKind: 'unknown',
  sinceOn: null,
};
/** Adds a client by its name; what else is known may follow now or later. */
export function AddClientPanel({ onClose }: AddClientPanelProps) {
  const { addPanel: texts } = useTexts().clients;
  const { go } = useNavigation();
  const [draft, setDraft] = useState(empty);
  const add = useAddClient();
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const submit = async () => {
    const added = await add(draft);
    if (added === undefined) return;
    onClose();
    go({ page: 'client', clientId: added.id });
  };
  return (
    <AddByNamePanel
      texts={texts}
      name={draft.name}
      onName={(name) => set({ name })}
      onAdd={() => void submit()}
      onClose={onClose}
    >
      <MoreFields draft={draft} set={set} />
    </AddByNamePanel>
  );
}

function MoreFields({ draft, set }: { readonly draft: Draft; readonly set: (change: Partial<Draft>) => void }) {
  const { clients, client } = useTexts();
  const { addPanel: texts, contract } = clients;
  const { standings } = client.details;
  return (
    <>
      <Select
        label={texts.standing}
        options={[
          { id: 'active', label: standings.active },
          { id: 'prospect', label: standings.prospect },
        ]}
        value={draft.standing}
        onChange={(next) => set({ standing: next })}
      />
      <Select
        label={texts.contract}
        options={[
          { id: 'unknown', label: texts.noContract },
          { id: 'break-fix', label: contract['break-fix'] },
          { id: 'block', label: contract.block },
          { id: 'managed', label: contract.managed },
        ]}
        value={draft.contractKind}
        onChange={(contractKind) => set({ contractKind })}
      />
      <TextField label={texts.city} value={draft.city} onChange={(city) => set({ city })} />
      <TextField
        label={texts.emailDomain}
        description={texts.emailDomainHint}
        value={draft.emailDomain}
        onChange={(emailDomain) => set({ emailDomain })}
      />
      <DateField label={texts.since} value={draft.sinceOn} onChange={(sinceOn) => set({ sinceOn })} />
    </>
  );
}

function useAddClient() {
  const client = useClient();
  const { run } = useActs();
  const { clients: texts } = useTexts();
  return ({ name, city, emailDomain, standing, contractKind, sinceOn }: Draft) =>
    run({
      write: () =>
        client.call('clients.add', {
          name: name.trim(),
          city: trimmedOrNull(city),
          emailDomain: trimmedOrNull(emailDomain),
          standing,
          contractKind: contractKind === 'unknown' ? null : contractKind,
          sinceOn,
        }),
      said: () => texts.addedToast(name.trim()),
      undo: ({ id }) => client.call('clients.delete', { clientId: id }),
    });
}
