import { useState } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { WrittenKind } from '../../../shared/evidence/evidence-kinds.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { FormFooter } from '../../ui/form-footer.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { draftOf, type EntryDraft, emptyDraft } from './entry-draft.ts';
import { EntryFields } from './entry-fields.tsx';
import { FilesField } from './files-field.tsx';
import { findEntryGaps } from './form-gaps.ts';
import { type FilesToKeep, noFiles } from './use-attach-files.ts';
import { useWriteEntry } from './use-write-entry.ts';

export type EntryPanelProps = {
  readonly kind: WrittenKind;
  /** Null: the panel asks for a client. */
  readonly clientId: ClientId | null;
  /** The entry to be changed; absent for a new one. */
  readonly entryId?: string | undefined;
  readonly onClose: () => void;
};

/** Writes an entry of the evidence log down, or changes one. */
export function EntryPanel({ kind, clientId, entryId, onClose }: EntryPanelProps) {
  const { today } = useAppState();
  if (entryId !== undefined) return <EditPanel clientId={clientId} entryId={entryId} onClose={onClose} />;
  return <EntryForm initial={emptyDraft(kind, clientId, today)} entryId={null} onClose={onClose} />;
}

type EditPanelProps = { readonly clientId: ClientId | null; readonly entryId: string; readonly onClose: () => void };

function EditPanel({ clientId, entryId, onClose }: EditPanelProps) {
  const { today } = useAppState();
  const [loaded] = useCall('evidence.list', { clientId }, ['flags']);
  if (loaded.kind !== 'ready') return null;
  const entry = loaded.value.find(({ id }) => id === entryId);
  const draft = entry === undefined ? null : draftOf(entry, today);
  return draft === null ? null : <EntryForm initial={draft} entryId={entryId} onClose={onClose} />;
}

type EntryFormProps = {
  readonly initial: EntryDraft;
  readonly entryId: string | null;
  readonly onClose: () => void;
};

function EntryForm({ initial, entryId, onClose }: EntryFormProps) {
  const { entryPanel: texts } = useTexts().evidence;
  const { today } = useAppState();
  const [draft, setDraft] = useState(initial);
  const [files, setFiles] = useState<FilesToKeep>(noFiles);
  const [isTried, setIsTried] = useState(false);
  const [isWriting, setIsWriting] = useState(false);
  const write = useWriteEntry();
  const gaps = findEntryGaps(draft, today);
  const submit = async () => {
    setIsTried(true);
    if (Object.keys(gaps).length > 0 || isWriting) return;
    setIsWriting(true);
    const isWritten = await write(draft, entryId, files);
    setIsWriting(false);
    if (isWritten) onClose();
  };
  return (
    <SidePanel
      title={texts.titles[draft.kind]}
      onClose={onClose}
      footer={
        <FormFooter
          submit={entryId === null ? texts.submits[draft.kind] : texts.save}
          onSubmit={() => void submit()}
          onCancel={onClose}
        />
      }
    >
      <EntryFields
        draft={draft}
        onChange={(change) => setDraft({ ...draft, ...change })}
        gaps={isTried ? gaps : {}}
        isClientGiven={initial.clientId !== null}
        onSubmit={() => void submit()}
      />
      {entryId === null && <FilesField files={files} onChange={setFiles} />}
    </SidePanel>
  );
}
