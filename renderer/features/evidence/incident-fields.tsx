import type { ClientId, ContactId } from '../../../shared/core/ids.ts';
import { useCall } from '../../client/loaded-store.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { ClientField } from './client-field.tsx';
import styles from './evidence-form.module.css';
import type { findIncidentGaps } from './form-gaps.ts';
import type { IncidentDraft } from './incident-panel.tsx';

type IncidentFieldsProps = {
  readonly draft: IncidentDraft;
  readonly onChange: (change: Partial<IncidentDraft>) => void;
  /** What is said to be missing; empty until the user tried to record. */
  readonly gaps: ReturnType<typeof findIncidentGaps>;
  readonly isClientGiven: boolean;
};

export function IncidentFields({ draft, onChange, gaps, isClientGiven }: IncidentFieldsProps) {
  const { flagPanel, incidentPanel: texts } = useTexts().evidence;
  const { clientId } = draft;
  const errorOf = (field: keyof IncidentDraft) => {
    const gap = gaps[field];
    if (gap === undefined) return undefined;
    return gap === 'incidentFactsNeeded' ? texts.factsNeeded : flagPanel[gap];
  };
  return (
    <div className={styles.form}>
      <p className="muted">{texts.hint}</p>
      <ClientField
        value={clientId}
        onChange={(next) => onChange({ clientId: next, contactId: null })}
        error={errorOf('clientId')}
        isGiven={isClientGiven}
      />
      <TextArea
        label={flagPanel.facts}
        description={flagPanel.factsHint}
        value={draft.facts}
        onChange={(facts) => onChange({ facts })}
        error={errorOf('facts')}
        rows={5}
        autoFocus={isClientGiven}
      />
      <DateField
        label={flagPanel.happenedOn}
        value={draft.happenedOn}
        onChange={(happenedOn) => onChange({ happenedOn })}
        error={errorOf('happenedOn')}
      />
      {clientId !== null && (
        <ContactField clientId={clientId} value={draft.contactId} onChange={(contactId) => onChange({ contactId })} />
      )}
    </div>
  );
}

type ContactFieldProps = {
  readonly clientId: ClientId;
  readonly value: ContactId | null;
  readonly onChange: (contactId: ContactId | null) => void;
};

/** A choice that stands for null. */
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
