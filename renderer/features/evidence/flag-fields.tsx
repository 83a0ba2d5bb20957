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
  const { flagPanel: texts } = useTexts().evidence;
  const { clientId, flag } = draft;
  const errorOf = (field: keyof FlagDraft) => (gaps[field] === undefined ? undefined : texts[gaps[field]]);
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
      <FlagWeight draft={draft} onChange={onChange} />
    </div>
  );
}

/** Which incident shows it, and whether it weighs more than usual. */
function FlagWeight({ draft, onChange }: Pick<FlagFieldsProps, 'draft' | 'onChange'>) {
  const { flags } = useTexts().evidence;
  const { clientId, flag, incidentId, isEscalated } = draft;
  const escalation = flag === null ? '' : flags[flag].escalation;
  return (
    <>
      {clientId !== null && (
        <IncidentField clientId={clientId} value={incidentId} onChange={(next) => onChange({ incidentId: next })} />
      )}
      {escalation !== '' && (
        <Checkbox isSelected={isEscalated} onChange={(next) => onChange({ isEscalated: next })}>
          {escalation}
        </Checkbox>
      )}
    </>
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
