import { useState } from 'react';
import { addMonths, type CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, IncidentId } from '../../../shared/core/ids.ts';
import type { FlagKind } from '../../../shared/scoring/level.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { FormFooter } from '../../ui/form-footer.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { FilesField } from './files-field.tsx';
import { FlagFields } from './flag-fields.tsx';
import { findFlagGaps } from './form-gaps.ts';
import { type FilesToKeep, noFiles } from './use-attach-files.ts';
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

function emptyDraft(clientId: ClientId | null, today: CalendarDate): FlagDraft {
  const reviewOn = addMonths(today, reviewAfterMonths);
  return { clientId, flag: null, happenedOn: today, facts: '', reviewOn, incidentId: null, isEscalated: false };
}

/** Records a deal-breaker: which, when, the facts, and when to look at it again. */
export function FlagPanel({ clientId, onClose }: FlagPanelProps) {
  const { flagPanel: texts } = useTexts().evidence;
  const { today } = useAppState();
  const [draft, setDraft] = useState(() => emptyDraft(clientId, today));
  const [files, setFiles] = useState<FilesToKeep>(noFiles);
  const [isTried, setIsTried] = useState(false);
  const [isWriting, setIsWriting] = useState(false);
  const record = useRecordFlag();
  const gaps = findFlagGaps(draft, today);
  const submit = async () => {
    setIsTried(true);
    if (Object.keys(gaps).length > 0 || isWriting) return;
    setIsWriting(true);
    const isRecorded = await record(draft, files);
    setIsWriting(false);
    if (isRecorded) onClose();
  };
  return (
    <SidePanel
      title={texts.title}
      onClose={onClose}
      footer={<FormFooter submit={texts.submit} onSubmit={() => void submit()} onCancel={onClose} />}
    >
      <FlagFields
        draft={draft}
        onChange={(change) => setDraft({ ...draft, ...change })}
        gaps={isTried ? gaps : {}}
        isClientGiven={clientId !== null}
        onSubmit={() => void submit()}
      />
      <FilesField files={files} onChange={setFiles} />
    </SidePanel>
  );
}
