import { useState } from 'react';
import { addMonths, type CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, IncidentId } from '../../../shared/core/ids.ts';
import type { FlagKind } from '../../../shared/scoring/level.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { ClientField } from './client-field.tsx';
import styles from './evidence-form.module.css';
import { FlagKindField } from './flag-kind-field.tsx';
import { findFlagGaps } from './form-gaps.ts';
import { useRecordFlag } from './use-record-flag.ts';

export type FlagPanelProps = {
  /** Null: the panel asks for a client. */
  readonly clientId: ClientId | null;
  readonly onClose: () => void;
};

export type FlagDraft = {
  readonly clientId: ClientId | null;
  readonly flag: FlagKind | null;
  readonly happenedOn: CalendarDate | null;
  readonly facts: string;
  readonly reviewOn: CalendarDate | null;
  readonly incidentId: IncidentId | null;
  readonly isEscalated: boolean;
};

/** A review this long after what happened is offered. */
const reviewAfterMonths = 3;

/** Records a deal-breaker: which, when, the facts, and when to look at it again. */
export function FlagPanel({ clientId, onClose }: FlagPanelProps) {
  const { evidence, common } = useTexts();
  const texts = evidence.flagPanel;
  const { today } = useAppState();
  const [draft, setDraft] = useState<FlagDraft>({
    clientId,
    flag: null,
    happenedOn: today,
    facts: '',
    reviewOn: addMonths(today, reviewAfterMonths),
    incidentId: null,
    isEscalated: false,
  });
  const [isTried, setIsTried] = useState(false);
  const record = useRecordFlag();
  const gaps = findFlagGaps(draft, today);
  const set = (change: Partial<FlagDraft>) => setDraft({ ...draft, ...change });
  const submit = async () => {
    setIsTried(true);
    if (Object.keys(gaps).length === 0 && (await record(draft))) onClose();
  };
  const errorOf = (field: keyof typeof gaps) => {
    const gap = isTried ? gaps[field] : undefined;
    return gap === undefined ? undefined : texts[gap];
  };
  const escalation = draft.flag === null ? '' : evidence.flags[draft.flag].escalation;
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
          onChange={(next) => set({ clientId: next, incidentId: null })}
          error={errorOf('clientId')}
          isGiven={clientId !== null}
        />
        <FlagKindField
          value={draft.flag}
          onChange={(flag) => set({ flag, isEscalated: false })}
          error={errorOf('flag')}
        />
        <TextArea
          label={texts.facts}
          description={texts.factsHint}
          value={draft.facts}
          onChange={(facts) => set({ facts })}
          error={errorOf('facts')}
          rows={4}
        />
        <div className={styles.pair}>
          <DateField
            label={texts.happenedOn}
            value={draft.happenedOn}
            onChange={(happenedOn) => set({ happenedOn })}
            error={errorOf('happenedOn')}
            width="full"
          />
          <DateField
            label={texts.reviewOn}
            value={draft.reviewOn}
            onChange={(reviewOn) => set({ reviewOn })}
            error={errorOf('reviewOn')}
            width="full"
          />
        </div>
        {draft.clientId !== null && (
          <IncidentField
            clientId={draft.clientId}
            value={draft.incidentId}
            onChange={(incidentId) => set({ incidentId })}
          />
        )}
        {escalation !== '' && (
          <Checkbox isSelected={draft.isEscalated} onChange={(isEscalated) => set({ isEscalated })}>
            {escalation}
          </Checkbox>
        )}
      </div>
    </SidePanel>
  );
}

type IncidentFieldProps = {
  readonly clientId: ClientId;
  readonly value: IncidentId | null;
  readonly onChange: (incidentId: IncidentId | null) => void;
};

const none = 'none';

/** The incident that the deal-breaker rests on, where one was logged. */
function IncidentField({ clientId, value, onChange }: IncidentFieldProps) {
  const { flagPanel: texts } = useTexts().evidence;
  const formatters = useFormatters();
  const [loaded] = useCall('incidents.list', { clientId }, ['flags', 'clients']);
  if (loaded.kind !== 'ready' || loaded.value.length === 0) return null;
  return (
    <Select<IncidentId | typeof none>
      label={texts.incident}
      options={[
        { id: none, label: texts.noIncident },
        ...loaded.value.map((incident) => ({
          id: incident.id,
          label: incident.facts.slice(0, 60),
          note: formatters.day(incident.happenedOn),
        })),
      ]}
      value={value ?? none}
      onChange={(id) => onChange(id === none ? null : id)}
    />
  );
}
