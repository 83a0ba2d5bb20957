import type { ClientId, DocumentId } from '../../../shared/core/ids.ts';
import { promiseOwners } from '../../../shared/rhythm/due-item.ts';
import { useCall } from '../../client/loaded-store.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form } from '../../ui/form.tsx';
import { Value } from '../../ui/marks.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { PromiseDraft } from './promise-panel.tsx';
import styles from './today-page.module.css';

type PromiseFieldsProps = {
  readonly draft: PromiseDraft;
  readonly onChange: (change: Partial<PromiseDraft>) => void;
  readonly onSubmit: () => void;
  /** What is missing is said once the user tried to record. */
  readonly isTried: boolean;
  readonly isClientGiven: boolean;
};

/** Whose promise to whom, what, and by when. */
export function PromiseFields({ draft, onChange, onSubmit, isTried, isClientGiven }: PromiseFieldsProps) {
  const { promise: texts } = useTexts().today;
  const { clientId, what, owner, dueOn, documentId } = draft;
  const lacks = (isMissing: boolean, text: string) => (isTried && isMissing ? text : undefined);
  return (
    <Form className={styles.form} onSubmit={onSubmit} isInPanel>
      <p className="muted">{texts.hint}</p>
      <PromiseClient
        value={clientId}
        onChange={(next) => onChange({ clientId: next, documentId: null })}
        error={lacks(clientId === null, texts.clientNeeded)}
        isGiven={isClientGiven}
      />
      <TextField
        label={texts.what}
        description={texts.whatHint}
        value={what}
        onChange={(next) => onChange({ what: next })}
        error={lacks(what.trim() === '', texts.whatNeeded)}
        autoFocus={isClientGiven}
      />
      <SegmentedControl
        label={texts.owner}
        isLabelShown
        options={promiseOwners.map((id) => ({ id, label: texts.owners[id] }))}
        value={owner}
        onChange={(next) => onChange({ owner: next })}
      />
      <DateField
        label={texts.dueOn}
        value={dueOn}
        onChange={(next) => onChange({ dueOn: next })}
        error={lacks(dueOn === null, texts.dayNeeded)}
      />
      {clientId !== null && (
        <MeetingField clientId={clientId} value={documentId} onChange={(next) => onChange({ documentId: next })} />
      )}
    </Form>
  );
}

type PromiseClientProps = {
  readonly value: ClientId | null;
  readonly onChange: (clientId: ClientId | null) => void;
  readonly error: string | undefined;
  readonly isGiven: boolean;
};

function PromiseClient({ value, onChange, error, isGiven }: PromiseClientProps) {
  const { common, evidence } = useTexts();
  const [loaded] = useCall('clients.list', { includeArchived: false }, ['clients']);
  if (loaded.kind !== 'ready') return null;
  if (isGiven) {
    return (
      <h3>
        <Value>{loaded.value.find((one) => one.id === value)?.name ?? '–'}</Value>
      </h3>
    );
  }
  return (
    <ComboBox
      label={common.client}
      placeholder={evidence.flagPanel.chooseClient}
      options={loaded.value.map(({ id, name }) => ({ id, label: name }))}
      value={value}
      onChange={onChange}
      error={error}
      autoFocus
    />
  );
}

type MeetingFieldProps = {
  readonly clientId: ClientId;
  readonly value: DocumentId | null;
  readonly onChange: (documentId: DocumentId | null) => void;
};

/** A choice that stands for null. */
const none = 'none';

/** The meeting in which it was agreed, where a sheet was made for one. */
function MeetingField({ clientId, value, onChange }: MeetingFieldProps) {
  const { promise: texts } = useTexts().today;
  const { day } = useFormatters();
  const [loaded] = useCall('documents.list', { clientId }, ['documents']);
  const sheets = loaded.kind === 'ready' ? loaded.value.filter(({ kind }) => kind === 'meeting') : [];
  if (sheets.length === 0) return null;
  return (
    <Select<DocumentId | typeof none>
      label={texts.meeting}
      options={[
        { id: none, label: texts.noMeeting },
        ...sheets.map(({ id, datedOn }) => ({ id, label: texts.meetingOf(day(datedOn)) })),
      ]}
      value={value ?? none}
      onChange={(id) => onChange(id === none ? null : id)}
    />
  );
}
