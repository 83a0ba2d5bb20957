import { useState } from 'react';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, ContactId } from '../../../shared/core/ids.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { ClientField } from './client-field.tsx';
import styles from './evidence-form.module.css';
import { findIncidentGaps } from './form-gaps.ts';

export type IncidentPanelProps = {
  /** Null: the panel asks for a client. */
  readonly clientId: ClientId | null;
  readonly onClose: () => void;
};

export type IncidentDraft = {
  readonly clientId: ClientId | null;
  readonly happenedOn: CalendarDate | null;
  readonly facts: string;
  readonly contactId: ContactId | null;
};

/** Records what happened, with its date; changes no grade by itself. */
export function IncidentPanel({ clientId, onClose }: IncidentPanelProps) {
  const { evidence, common } = useTexts();
  const texts = evidence.incidentPanel;
  const { today } = useAppState();
  const [draft, setDraft] = useState<IncidentDraft>({ clientId, happenedOn: today, facts: '', contactId: null });
  const [isTried, setIsTried] = useState(false);
  const record = useRecordIncident();
  const gaps = findIncidentGaps(draft, today);
  const set = (change: Partial<IncidentDraft>) => setDraft({ ...draft, ...change });
  const submit = async () => {
    setIsTried(true);
    if (Object.keys(gaps).length === 0 && (await record(draft))) onClose();
  };
  const errorOf = (field: keyof IncidentDraft) => {
    const gap = isTried ? gaps[field] : undefined;
    if (gap === undefined) return undefined;
    return gap === 'incidentFactsNeeded' ? texts.factsNeeded : evidence.flagPanel[gap];
  };
  return (
    <SidePanel
      title={texts.title}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button variant="primary" onPress={() => void submit()}>
            {texts.submit}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className="muted">{texts.hint}</p>
        <ClientField
          value={draft.clientId}
          onChange={(next) => set({ clientId: next, contactId: null })}
          error={errorOf('clientId')}
          isGiven={clientId !== null}
        />
        <TextArea
          label={evidence.flagPanel.facts}
          description={evidence.flagPanel.factsHint}
          value={draft.facts}
          onChange={(facts) => set({ facts })}
          error={errorOf('facts')}
          rows={5}
          autoFocus={clientId !== null}
        />
        <DateField
          label={evidence.flagPanel.happenedOn}
          value={draft.happenedOn}
          onChange={(happenedOn) => set({ happenedOn })}
          error={errorOf('happenedOn')}
        />
        {draft.clientId !== null && (
          <ContactField
            clientId={draft.clientId}
            value={draft.contactId}
            onChange={(contactId) => set({ contactId })}
          />
        )}
      </div>
    </SidePanel>
  );
}

function useRecordIncident(): (draft: IncidentDraft) => Promise<boolean> {
  const client = useClient();
  const { run } = useActs();
  const { incidentPanel: texts } = useTexts().evidence;
  return async ({ clientId, happenedOn, facts, contactId }) => {
    if (clientId === null || happenedOn === null) return false;
    const { name } = await client.call('clients.get', { clientId });
    const recorded = await run({
      write: () => client.call('incidents.record', { clientId, happenedOn, facts: facts.trim(), contactId }),
      said: () => texts.recorded(name),
      undo: ({ id }) => client.call('incidents.delete', { incidentId: id }),
    });
    return recorded !== undefined;
  };
}

type ContactFieldProps = {
  readonly clientId: ClientId;
  readonly value: ContactId | null;
  readonly onChange: (contactId: ContactId | null) => void;
};

const nobody = 'nobody';

function ContactField({ clientId, value, onChange }: ContactFieldProps) {
  const { incidentPanel: texts } = useTexts().evidence;
  const [loaded] = useCall('contacts.list', { clientId }, ['contacts']);
  if (loaded.kind !== 'ready' || loaded.value.length === 0) return null;
  return (
    <Select<ContactId | typeof nobody>
      label={texts.contact}
      options={[{ id: nobody, label: texts.noContact }, ...loaded.value.map(({ id, name }) => ({ id, label: name }))]}
      value={value ?? nobody}
      onChange={(id) => onChange(id === nobody ? null : id)}
    />
  );
}
