import { useState } from 'react';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, ContactId } from '../../../shared/core/ids.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { FormFooter } from '../../ui/form-footer.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { findIncidentGaps } from './form-gaps.ts';
import { IncidentFields } from './incident-fields.tsx';

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
  const { incidentPanel: texts } = useTexts().evidence;
  const { today } = useAppState();
  const [draft, setDraft] = useState<IncidentDraft>({ clientId, happenedOn: today, facts: '', contactId: null });
  const [isTried, setIsTried] = useState(false);
  const record = useRecordIncident();
  const gaps = findIncidentGaps(draft, today);
  const submit = async () => {
    setIsTried(true);
    if (Object.keys(gaps).length === 0 && (await record(draft))) onClose();
  };
  return (
    <SidePanel
      title={texts.title}
      onClose={onClose}
      footer={<FormFooter submit={texts.submit} onSubmit={() => void submit()} onCancel={onClose} />}
    >
      <IncidentFields
        draft={draft}
        onChange={(change) => setDraft({ ...draft, ...change })}
        gaps={isTried ? gaps : {}}
        isClientGiven={clientId !== null}
      />
    </SidePanel>
  );
}

/** Records a draft without gaps; answers whether it was recorded. */
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
