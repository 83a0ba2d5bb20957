import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { ClientField } from './client-field.tsx';
import styles from './evidence-form.module.css';
import { FlagKindField } from './flag-kind-field.tsx';
import type { FlagDraft } from './flag-panel.tsx';
import type { findFlagGaps } from './form-gaps.ts';
import { IncidentField } from './incident-field.tsx';

type FlagFieldsProps = {
  readonly draft: FlagDraft;
  readonly onChange: (change: Partial<FlagDraft>) => void;
  /** What is said to be missing; empty until the user tried to record. */
  readonly gaps: ReturnType<typeof findFlagGaps>;
  readonly isClientGiven: boolean;
  /** Ctrl or Cmd with Enter, from any field. */
  readonly onSubmit: () => void;
};

export function FlagFields({ draft, onChange, gaps, isClientGiven, onSubmit }: FlagFieldsProps) {
  const { evidence } = useTexts();
  const { flagPanel: texts } = evidence;
  const { clientId, flag } = draft;
  const errorOf = (field: keyof FlagDraft) => (gaps[field] === undefined ? undefined : texts[gaps[field]]);
  const escalation = flag === null ? '' : evidence.flags[flag].escalation;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button below does the same
    <div
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit();
      }}
    >
      <p className="muted">{texts.hint}</p>
      <ClientField
        value={clientId}
        onChange={(next) => onChange({ clientId: next, incidentId: null })}
        error={errorOf('clientId')}
        isGiven={isClientGiven}
      />
      <FlagKindField
        value={flag}
        onChange={(next) => onChange({ flag: next, isEscalated: false })}
        error={errorOf('flag')}
      />
      <TextArea
        label={texts.facts}
        description={texts.factsHint}
        value={draft.facts}
        onChange={(facts) => onChange({ facts })}
        error={errorOf('facts')}
        rows={4}
      />
      <FlagDates draft={draft} onChange={onChange} errorOf={errorOf} />
      {clientId !== null && (
        <IncidentField
          clientId={clientId}
          value={draft.incidentId}
          onChange={(incidentId) => onChange({ incidentId })}
        />
      )}
      {escalation !== '' && (
        <Checkbox isSelected={draft.isEscalated} onChange={(isEscalated) => onChange({ isEscalated })}>
          {escalation}
        </Checkbox>
      )}
    </div>
  );
}

type FlagDatesProps = Pick<FlagFieldsProps, 'draft' | 'onChange'> & {
  readonly errorOf: (field: keyof FlagDraft) => string | undefined;
};

function FlagDates({ draft, onChange, errorOf }: FlagDatesProps) {
  const { flagPanel: texts } = useTexts().evidence;
  return (
    <div className={styles.pair}>
      <DateField
        label={texts.happenedOn}
        value={draft.happenedOn}
        onChange={(happenedOn) => onChange({ happenedOn })}
        error={errorOf('happenedOn')}
        width="full"
      />
      <DateField
        label={texts.reviewOn}
        value={draft.reviewOn}
        onChange={(reviewOn) => onChange({ reviewOn })}
        error={errorOf('reviewOn')}
        width="full"
      />
    </div>
  );
}
