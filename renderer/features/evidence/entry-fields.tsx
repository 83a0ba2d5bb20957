import type { ClientId, ContactId } from '../../../shared/core/ids.ts';
import { findJudgements } from '../../../shared/evidence/find-judgements.ts';
import { useCall } from '../../client/loaded-store.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { AdviceFields } from './advice-fields.tsx';
import { ClientField } from './client-field.tsx';
import type { EntryDraft } from './entry-draft.ts';
import styles from './evidence-form.module.css';
import type { EntryGaps } from './form-gaps.ts';
import { KindField } from './kind-field.tsx';

export type EntryFieldsProps = {
  readonly draft: EntryDraft;
  readonly onChange: (change: Partial<EntryDraft>) => void;
  /** What is said to be missing; empty until the user tried to record. */
  readonly gaps: EntryGaps;
  readonly isClientGiven: boolean;
  /** Ctrl or Cmd with Enter, from any field. */
  readonly onSubmit: () => void;
};

export function EntryFields({ draft, onChange, gaps, isClientGiven, onSubmit }: EntryFieldsProps) {
  const { flagPanel, entryPanel: texts } = useTexts().evidence;
  const { kind, clientId } = draft;
  const errorOf = (field: keyof EntryGaps) => {
    const gap = gaps[field];
    if (gap === undefined) return undefined;
    return gap === 'clientNeeded' || gap === 'dateNeeded' || gap === 'dateInFuture' ? flagPanel[gap] : texts[gap];
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button below does the same
    <div
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit();
      }}
    >
      <p className="muted">{texts.hints[kind]}</p>
      <ClientField
        value={clientId}
        onChange={(next) => onChange({ clientId: next, contactId: null })}
        error={errorOf('clientId')}
        isGiven={isClientGiven}
      />
      <KindField draft={draft} onChange={onChange} />
      <TextPart draft={draft} onChange={onChange} error={errorOf('text')} isFirst={isClientGiven} />
      <DateField label={texts.dates[kind]} value={draft.on} onChange={(on) => onChange({ on })} error={errorOf('on')} />
      {kind === 'incident' && clientId !== null && (
        <ContactField clientId={clientId} value={draft.contactId} onChange={(contactId) => onChange({ contactId })} />
      )}
      {kind === 'recommendation' && <AdviceFields draft={draft} onChange={onChange} errorOf={errorOf} />}
    </div>
  );
}

type TextPartProps = Pick<EntryFieldsProps, 'draft' | 'onChange'> & {
  readonly error: string | undefined;
  readonly isFirst: boolean;
};

/** Facts, note or advice, with a word about words that judge. */
function TextPart({ draft, onChange, error, isFirst }: TextPartProps) {
  const { flagPanel, entryPanel: texts } = useTexts().evidence;
  const { kind } = draft;
  const isNote = kind === 'reminder' || kind === 'agreement';
  const judging = findJudgements(draft.text);
  const words = {
    incident: flagPanel.facts,
    recommendation: texts.advice,
    reminder: texts.note,
    agreement: texts.note,
  };
  const hints = { incident: flagPanel.factsHint, recommendation: texts.adviceHint, reminder: '', agreement: '' };
  return (
    <div className={styles.text}>
      <TextArea
        label={words[kind]}
        {...(hints[kind] === '' ? {} : { description: hints[kind] })}
        value={draft.text}
        onChange={(text) => onChange({ text })}
        error={error}
        rows={isNote ? 2 : 4}
        autoFocus={isFirst && !isNote}
      />
      {judging.length > 0 && (
        <p className={styles.hint} role="status">
          {texts.judging(judging.join(', '))}
        </p>
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
  const { entryPanel: texts } = useTexts().evidence;
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
